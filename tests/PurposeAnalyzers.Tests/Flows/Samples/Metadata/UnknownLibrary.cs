// An unknown library neither stores nor logs nor discloses; labels go through it by one rule.
class UnknownLibrary
{
    void ThroughAString(Customer c)
    {
        Console.WriteLine(Lib.Tools.Shorten(c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(Lib.Tools.Shorten(c.Theme));
    }

    void Dropped(Customer c)
    {
        Lib.Tools.Take(c.Email);
        Console.WriteLine(Lib.Tools.Check(c.Email));
    }

    void AlongATypeParameter(Customer c)
    {
        Console.WriteLine(Lib.Tools.Pick(c.Theme, c.Email.Length));
        Console.WriteLine(Lib.Tools.Pick(c.Email, 3)); //~ PUR203 Customer.Email
    }

    void ContainedIsNotTaken(Customer c)
    {
        Console.WriteLine(Lib.Tools.Name(c));
    }

    void TrustedToItsOwnLabels(Customer c)
    {
        var slip = Lib.Tools.Map<Slip>(c);
        Console.WriteLine(slip.Points);
        Console.WriteLine(slip.Mail); //~ PUR203 Slip.Mail
    }

    void MutatedReceiver(Customer c)
    {
        var sink = new Lib.Basket();
        sink.Put(c.Email);
        Console.WriteLine(sink.Text()); //~ PUR203 Customer.Email
    }

    void OtherReceiver(Customer c)
    {
        var one = new Lib.Basket();
        var two = new Lib.Basket();
        one.Put(c.Email);
        Console.WriteLine(two.Text());
    }
}

class Slip
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    public int Points { get; set; }
}
// assembly: Lib
namespace Lib
{
    public static class Tools
    {
        public static string Shorten(string text) => text;

        public static void Take(string text) { }

        public static bool Check(string text) => text != "";

        public static T Pick<T>(T first, int index) => first;

        public static string Name(object thing) => thing.GetType().Name;

        public static T Map<T>(object thing) => default!;
    }

    public class Basket
    {
        private string text = "";

        public void Put(string more) => text += more;

        public string Text() => text;
    }
}
