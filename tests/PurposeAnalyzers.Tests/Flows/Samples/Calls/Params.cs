class Params
{
    void Expanded(Customer c)
    {
        Show("mail", c.Theme, c.Email); //~ PUR203 Customer.Email
    }

    void ExpandedHarmless(Customer c)
    {
        Show("theme", c.Theme, "x");
    }

    void GivenAsAnArray(Customer c)
    {
        var parts = new[] { c.Theme, c.Email };
        Show("mail", parts); //~ PUR203 Customer.Email
    }

    void None(Customer c)
    {
        _ = c.Email;
        Show("mail");
    }

    void TitleOnly(Customer c)
    {
        Title(c.Theme, c.Email);
    }

    void ObjectsOfTheFramework(Customer c)
    {
        Console.WriteLine("{0} {1}", c.Points, c.Email); //~ PUR203 Customer.Email
        Console.WriteLine("{0} {1}", c.Points, c.Theme);
    }

    static void Show(string title, params string[] parts) => Console.WriteLine(title + string.Concat(parts));

    static void Title(string title, params string[] parts) => Console.WriteLine(title + parts.Length);
}
