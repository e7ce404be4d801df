class MainEntryPoint
{
    static void Main() //~ PUR104 EmailAddress
    {
        var c = new Customer();
        Work(c);
        Harmless(c);
    }

    static void Work(Customer c)
    {
        var parts = c.Email.Split('@');
        Console.WriteLine(parts.Length);
    }

    static void Harmless(Customer c) => Console.WriteLine(c.Points);
}
