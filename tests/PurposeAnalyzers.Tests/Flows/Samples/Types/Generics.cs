class Generics
{
    void Method(Customer c)
    {
        Console.WriteLine(Same(c.Points));
        Console.WriteLine(Same(c.Email)); //~ PUR203 Customer.Email
    }

    void PerInstance(Customer c)
    {
        var mail = new Cup<string>();
        var points = new Cup<int>();
        mail.Set(c.Email);
        points.Set(c.Points);
        Console.WriteLine(points.Get());
        Console.WriteLine(mail.Get()); //~ PUR203 Customer.Email
    }

    void PerInstanceOfOneType(Customer c)
    {
        var mail = new Cup<string>();
        var theme = new Cup<string>();
        mail.Set(c.Email);
        theme.Set(c.Theme);
        Console.WriteLine(theme.Get());
    }

    void NestedGeneric(Customer c)
    {
        var cup = new Cup<List<string>>();
        cup.Set(new List<string> { c.Email });
        Console.WriteLine(cup.Get()![0]); //~ PUR203 Customer.Email
        Console.WriteLine(cup.Get()!.Count);
    }

    void Choosing(Customer c)
    {
        Console.WriteLine(First(c.Theme, c.Email));
        Console.WriteLine(First(c.Email, c.Theme)); //~ PUR203 Customer.Email
    }

    static T Same<T>(T value) => value;

    static T First<T>(T first, T second) => first;
}

class Cup<T>
{
    private T? value;

    public void Set(T given) => value = given;

    public T? Get() => value;
}
