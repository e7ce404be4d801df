// Fluent interfaces, builders, properties that hand out what they hold.
class ReturnedSelf
{
    void Fluent(Customer c)
    {
        var text = new Builder().Add("to ").Add(c.Email).Add("!").Build();
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void CountedOnly(Customer c)
    {
        var one = new Builder().Add(c.Email);
        Console.WriteLine(one.Count);
    }

    void PlainHarmless(Customer c)
    {
        var text = new PlainBuilder().Add("to ").Add(c.Theme).Build();
        Console.WriteLine(text);
    }

    void KeptAndUsedLater(Customer c)
    {
        var builder = new Builder();
        builder.Add("x");
        var same = builder.Add(c.Name);
        same.Add("y");
        Console.WriteLine(builder.Build()); //~ PUR203 Customer.Name
    }

    void StateOfAnotherObject(Customer c)
    {
        var desk = new Desk<Customer>(c);
        Console.WriteLine(desk.Current.Points);
        Console.WriteLine(desk.Current.Phone); //~ PUR203 Customer.Phone
    }

    void ChangedThroughAProperty(Customer c)
    {
        var desk = new Desk<List<string>>(new List<string>());
        desk.Current.Add(c.Email);
        Console.WriteLine(desk.Current.Count);
        Console.WriteLine(desk.Current[0]); //~ PUR203 Customer.Email
    }

    void OtherDesk(Customer c)
    {
        var desk = new Desk<List<string>>(new List<string>());
        var other = new Desk<List<string>>(new List<string> { c.Theme });
        desk.Current.Add(c.Email);
        Console.WriteLine(other.Current[0]);
    }

    void NullTestOfADesk(Customer c)
    {
        var desk = new Desk<string>(c.Email);
        Console.WriteLine(desk.Current != null);
    }
}

class Builder
{
    private readonly List<string> parts = new();

    public int Count => parts.Count;

    public Builder Add(string part)
    {
        parts.Add(part);
        return this;
    }

    public string Build() => string.Concat(parts);
}

class PlainBuilder
{
    private readonly List<string> parts = new();

    public PlainBuilder Add(string part)
    {
        parts.Add(part);
        return this;
    }

    public string Build() => string.Concat(parts);
}

class Desk<T>
{
    public Desk(T current) => Current = current;

    public T Current { get; }
}
