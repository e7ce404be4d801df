// Whose library it is decides: the catalog's recipients, our own, or nobody's.
class Libraries
{
    void OurOwn(Customer c) => Ours.Mail.Push(c.Email);

    void Nobodys(Customer c) => Helpers.Text.Push(c.Email);

    void Approved(Customer c) => Stripe.Api.Push(c.Email);

    void OtherCategory(Customer c) => Stripe.Api.Push(c.Name); //~ PUR302 Customer.Name

    void Harmless(Customer c) => Stripe.Api.Push(c.Theme);

    [ProcessesFor(Purpose.CustomerSupport)]
    void OtherPurpose(Customer c) => Stripe.Api.Push(c.Email); //~ PUR302 Customer.Email

    [ProcessesFor(Purpose.Billing)]
    void SamePurpose(Customer c) => Stripe.Api.Push(c.Email);

    void Created(Customer c) => _ = new Stripe.Api { Owner = c.Name }; //~ PUR302 Customer.Name
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
// assembly: Stripe.net
namespace Stripe
{
    public class Api
    {
        public string Owner { get; set; } = "";

        public static void Push(string text) { }
    }
}
