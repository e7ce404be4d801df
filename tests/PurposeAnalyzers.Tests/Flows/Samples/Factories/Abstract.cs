// Factories: static, abstract, by delegate, by generic new(), by dictionary of creators.
abstract class Source
{
    public abstract string Next();

    public static Source Of(string kind, Customer c) => kind switch
    {
        "mail" => new MailSource(c),
        "theme" => new ThemeSource(c),
        _ => new EmptySource(),
    };
}

sealed class MailSource : Source
{
    private readonly Customer c;

    public MailSource(Customer c) => this.c = c;

    public override string Next() => c.Email;
}

sealed class ThemeSource : Source
{
    private readonly Customer c;

    public ThemeSource(Customer c) => this.c = c;

    public override string Next() => c.Theme;
}

sealed class EmptySource : Source
{
    public override string Next() => "";
}

interface IMaker<T>
{
    T Make(Customer c);
}

class MailMaker : IMaker<string>
{
    public string Make(Customer c) => c.Email;
}

class PointsMaker : IMaker<int>
{
    public int Make(Customer c) => c.Points;
}

class Abstract
{
    private static readonly Dictionary<string, Func<Customer, string>> makers = new()
    {
        ["mail"] = c => c.Email,
        ["theme"] = c => c.Theme,
    };

    void Static(Customer c)
    {
        var source = Source.Of("mail", c);
        Console.WriteLine(source.Next()); //~ PUR203 Customer.Email
    }

    void Exact(Customer c)
    {
        var theme = new ThemeSource(c);
        Console.WriteLine(theme.Next());
        var empty = new EmptySource();
        Console.WriteLine(empty.Next());
    }

    void ByInterface(IMaker<string> maker, Customer c) => Console.WriteLine(maker.Make(c)); //~ PUR203 Customer.Email

    void ByOtherTypeArgument(IMaker<int> maker, Customer c) => Console.WriteLine(maker.Make(c));

    void ByAKey(Customer c) => Console.WriteLine(makers["mail"](c)); //~ PUR203 Customer.Email

    void ByADelegate(Customer c)
    {
        Func<Customer, Line<string>> make = x => new Line<string>(x.Theme, x.Email);
        var line = make(c);
        Console.WriteLine(line.One);
        Console.WriteLine(line.Two); //~ PUR203 Customer.Email
    }

    void ByLazy(Customer c)
    {
        var lazy = new Lazy<string>(() => c.Email);
        Console.WriteLine(lazy.IsValueCreated);
        Console.WriteLine(lazy.Value); //~ PUR203 Customer.Email
    }

    void ByLazyHarmless(Customer c)
    {
        var lazy = new Lazy<string>(() => c.Theme);
        Console.WriteLine(lazy.Value);
    }

    void ByNew()
    {
        var c = Create<Customer>();
        Console.WriteLine(c.Points);
        Console.WriteLine(c.Email); //~ PUR203 Customer.Email
    }

    static T Create<T>() where T : new() => new();
}

record Line<T>(T One, T Two);
