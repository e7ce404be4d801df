class Helpers
{
    void PassedToALoggingHelper(Customer c)
    {
        Show(c.Email); //~ PUR203 Customer.Email
    }

    void PassedToTheOtherParameter(Customer c)
    {
        ShowFirst(c.Theme, c.Email);
    }

    void PassedThroughTwoHelpers(Customer c)
    {
        ShowTwice(c.Email); //~ PUR203 Customer.Email
    }

    void Returned(Customer c)
    {
        var mail = Mail(c);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void ReturnedThroughAnArgument(Customer c)
    {
        Console.WriteLine(Decorate(c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(Decorate(c.Theme));
    }

    void ReturnedOnlyLength(Customer c)
    {
        Console.WriteLine(Size(c.Email));
    }

    void ConstantReturned(Customer c)
    {
        Console.WriteLine(Ignore(c.Email));
    }

    void WholeObjectToAHelperThatReads(Customer c)
    {
        ShowCustomer(c);
    }

    void WholeObjectToAHelperThatDoesNot(Customer c)
    {
        ShowPoints(c);
    }

    void NamedArguments(Customer c)
    {
        ShowFirst(second: c.Email, first: c.Theme);
        ShowFirst(second: c.Theme, first: c.Email); //~ PUR203 Customer.Email
    }

    void OptionalArgument(Customer c)
    {
        ShowOptional(c.Theme);
        ShowOptional(c.Theme, c.Email); //~ PUR203 Customer.Email
    }

    void StaticHelperOfAnotherType(Customer c)
    {
        Other.Show(c.Email); //~ PUR203 Customer.Email
        Other.Count(c.Email);
    }

    static void Show(string text) => Console.WriteLine(text);

    static void ShowTwice(string text)
    {
        Show(text);
        Show(text);
    }

    static void ShowFirst(string first, string second)
    {
        Console.WriteLine(first);
        _ = second.Length;
    }

    static void ShowOptional(string text, string extra = "none") => Console.WriteLine(text + extra);

    static void ShowCustomer(Customer customer) => Console.WriteLine(customer.Email); //~ PUR203 Customer.Email

    static void ShowPoints(Customer customer) => Console.WriteLine(customer.Points);

    static string Mail(Customer customer) => customer.Email;

    static string Decorate(string text) => "<" + text + ">";

    static string Size(string text) => text.Length.ToString();

    static string Ignore(string text) => text.Length > 3 ? "long" : "short";
}

static class Other
{
    public static void Show(string text) => Console.WriteLine(text);

    public static void Count(string text) => Console.WriteLine(text.Length);
}
