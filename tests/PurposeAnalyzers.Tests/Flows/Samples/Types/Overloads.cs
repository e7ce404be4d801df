class Overloads
{
    void ByType(Customer c)
    {
        Show(c.Points);
        Show(c.Email); //~ PUR203 Customer.Email
    }

    void ByCount(Customer c)
    {
        Pair(c.Email);
        Pair(c.Theme, c.Email); //~ PUR203 Customer.Email
    }

    void Generic(Customer c)
    {
        Any(c.Points);
        Any(c.Email); //~ PUR203 Customer.Email
    }

    void Hidden(Customer c)
    {
        new Loud().Say(c.Email); //~ PUR203 Customer.Email
        new Silent().Say(c.Email);
        ((Loud)new Silent()).Say(c.Name); //~ PUR203 Customer.Name
    }

    void ConstructorChain(Customer c)
    {
        _ = new Chained(c.Email); //~ PUR203 Customer.Email
        _ = new Chained(c.Points);
    }

    static void Show(int number) => Console.WriteLine(number);

    static void Show(string text) => Console.WriteLine(text);

    static void Pair(string first) => Console.WriteLine(first.Length);

    static void Pair(string first, string second) => Console.WriteLine(second);

    static void Any<T>(T value) => Console.WriteLine(value);
}

class Loud
{
    public void Say(string text) => Console.WriteLine(text);
}

class Silent : Loud
{
    public new void Say(string text) => Console.WriteLine(text.Length);
}

class Chained
{
    public Chained(int number) : this("number " + number) { }

    public Chained(string text) => Console.WriteLine(text);
}
