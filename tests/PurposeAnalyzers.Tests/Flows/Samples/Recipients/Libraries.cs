// Whose library it is decides: the catalog's recipients, our own, or nobody's.
class Libraries
{
    void OurOwn(Customer c) => Ours.Mail.Push(c.Email);

    void Nobodys(Customer c) => Helpers.Text.Push(c.Email);

    void Approved(Customer c) => PrintHouse.Label.Push(c.Name);

    void OtherCategory(Customer c) => PrintHouse.Label.Push(c.Email); //~ PUR302 Customer.Email

    void Harmless(Customer c) => PrintHouse.Label.Push(c.Theme);

    [ProcessesFor(Purpose.CustomerSupport)]
    void OtherPurpose(Customer c) => PrintHouse.Label.Push(c.Name); //~ PUR302 Customer.Name

    [ProcessesFor(Purpose.Shipping)]
    void SamePurpose(Customer c) => PrintHouse.Label.Push(c.Name);

    void Created(Customer c) => _ = new PrintHouse.Label { Owner = c.Email }; //~ PUR302 Customer.Email

    void CreatedApproved(Customer c) => _ = new PrintHouse.Label { Owner = c.Name };
}
// assembly: Ours.Mailing
namespace Ours
{
    public static class Mail
    {
        public static void Push(string text) { }
    }
}
// assembly: SomeHelpers
namespace Helpers
{
    public static class Text
    {
        public static void Push(string text) { }
    }
}
// assembly: PrintHouse
namespace PrintHouse
{
    public class Label
    {
        public string Owner { get; set; } = "";

        public static void Push(string text) { }
    }
}
