// langversion: 14
class ExtensionMembers
{
    void Property(Customer c)
    {
        Console.WriteLine(c.Address); //~ PUR203 Customer.Email
    }

    void HarmlessProperty(Customer c)
    {
        Console.WriteLine(c.Rank);
    }

    void Method(Customer c)
    {
        Console.WriteLine(c.Greeting("Dear")); //~ PUR203 Customer.Name
    }

    void StaticMember(Customer c)
    {
        Console.WriteLine(Customer.MailOf(c)); //~ PUR203 Customer.Email
    }
}

static class CustomerExtensions
{
    extension(Customer customer)
    {
        public string Address => customer.Email;

        public string Rank => customer.Points > 10 ? "gold" : "silver";

        public string Greeting(string word) => word + " " + customer.Name;

        public static string MailOf(Customer of) => of.Email;
    }

    extension(string text)
    {
        public string Boxed() => "[" + text + "]";
    }
}
