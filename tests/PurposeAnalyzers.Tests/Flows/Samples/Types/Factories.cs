class Factories
{
    void Made(Customer c)
    {
        var wrap = Make(c.Email);
        var other = Make(c.Theme);
        Console.WriteLine(other.Value);
        Console.WriteLine(wrap.Value); //~ PUR203 Customer.Email
    }

    void MadeByADelegate(Customer c)
    {
        Func<string, Wrap<string>> make = text => new Wrap<string>(text);
        Console.WriteLine(make(c.Theme).Value);
        Console.WriteLine(make(c.Email).Value); //~ PUR203 Customer.Email
    }

    void Built(Customer c)
    {
        var built = new Builder<string>().First(c.Theme).Second(c.Email).Build();
        Console.WriteLine(built.Item1);
        Console.WriteLine(built.Item2); //~ PUR203 Customer.Email
    }

    void MadeLazily(Customer c)
    {
        var lazy = new Lazy<string>(() => c.Email);
        Console.WriteLine(lazy.IsValueCreated);
        Console.WriteLine(lazy.Value); //~ PUR203 Customer.Email
    }

    void MadeLazilyHarmless(Customer c)
    {
        var lazy = new Lazy<string>(() => c.Theme);
        Console.WriteLine(lazy.Value);
    }

    void CurriedFactory(Customer c)
    {
        Func<string, Func<string, string>> join = a => b => a + b;
        Console.WriteLine(join(c.Theme)("x"));
        Console.WriteLine(join(c.Theme)(c.Email)); //~ PUR203 Customer.Email
    }

    static Wrap<T> Make<T>(T value) => new(value);
}

class Wrap<T>
{
    public Wrap(T value) => Value = value;

    public T Value { get; }
}

class Builder<T>
{
    private T? first;
    private T? second;

    public Builder<T> First(T value)
    {
        first = value;
        return this;
    }

    public Builder<T> Second(T value)
    {
        second = value;
        return this;
    }

    public (T?, T?) Build() => (first, second);
}
