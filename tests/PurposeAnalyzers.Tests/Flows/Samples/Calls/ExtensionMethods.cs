class ExtensionMethods
{
    void OnTheReceiver(Customer c)
    {
        Console.WriteLine(c.Email.Boxed()); //~ PUR203 Customer.Email
        Console.WriteLine(c.Theme.Boxed());
    }

    void OnTheCustomer(Customer c)
    {
        Console.WriteLine(c.Address()); //~ PUR203 Customer.Email
        Console.WriteLine(c.Rank());
    }

    void LoggingExtension(Customer c)
    {
        c.Email.Show(); //~ PUR203 Customer.Email
    }

    void CalledAsStatic(Customer c)
    {
        Texts.Show(c.Email); //~ PUR203 Customer.Email
    }

    void SecondParameter(Customer c)
    {
        Console.WriteLine(c.Theme.Or(c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(c.Theme.Before(c.Email));
    }
}

static class Texts
{
    public static string Boxed(this string text) => "[" + text + "]";

    public static string Address(this Customer customer) => customer.Email;

    public static string Rank(this Customer customer) => customer.Points > 10 ? "gold" : "silver";

    public static void Show(this string text) => Console.WriteLine(text);

    public static string Or(this string text, string other) => text == "" ? other : text;

    public static bool Before(this string text, string other) => text.CompareTo(other) < 0;
}
