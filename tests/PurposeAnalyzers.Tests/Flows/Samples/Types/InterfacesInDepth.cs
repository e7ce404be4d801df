// langversion: 12

// Default interface methods overridden by some, explicit and re-implemented members, static factories, covariant results, abstract generics, hiding.
interface INamed
{
    string Name();

    string Shown() => Decorate(Name());

    private static string Decorate(string text) => "<" + text + ">";
}

interface ILoud : INamed
{
    string INamed.Shown() => Name().ToUpper() + "!";
}

interface ISilent : INamed
{
    string INamed.Shown() => "***";
}

class Plain(Customer c) : INamed
{
    public string Name() => c.Name;
}

class Loud(Customer c) : ILoud
{
    string INamed.Name() => c.Email;
}

class Silent(Customer c) : ISilent
{
    public string Name() => c.Phone ?? "";
}

class Themed(Customer c) : INamed
{
    public string Name() => c.Theme;
}

interface IParser<TSelf> where TSelf : IParser<TSelf>
{
    static abstract TSelf Parse(string text);

    static virtual TSelf ParseTrimmed(string text) => TSelf.Parse(text.Trim());

    string Print();
}

class Whole : IParser<Whole>
{
    private string text = "";

    public static Whole Parse(string text) => new() { text = text };

    public string Print() => text;
}

class Measured : IParser<Measured>
{
    private int size;

    public static Measured Parse(string text) => new() { size = text.Length };

    public string Print() => size.ToString();
}

abstract class Column<TRow, T>
{
    public string Print(TRow row) => Format(Read(row));

    protected abstract T Read(TRow row);

    protected virtual string Format(T value) => value?.ToString() ?? "";
}

class MailColumn : Column<Customer, string>
{
    protected override string Read(Customer row) => row.Email;
}

class BirthColumn : Column<Customer, DateTime>
{
    protected override DateTime Read(Customer row) => row.BirthDate;

    protected override string Format(DateTime value) => "hidden";
}

class PointsColumn : Column<Customer, int>
{
    protected override int Read(Customer row) => row.Points;
}

class Source
{
    public virtual object Get(Customer c) => c.Theme;

    public string Kind() => "source";
}

class MailSource : Source
{
    public override string Get(Customer c) => c.Email;

    public new string Kind() => "mail";
}

class InterfacesInDepth
{
    void Defaults(Customer c)
    {
        INamed named = new Plain(c);
        Console.WriteLine(named.Shown()); //~ PUR203 Customer.Name
        named = new Themed(c);
        Console.WriteLine(named.Shown());
    }

    void ReImplemented(Customer c)
    {
        INamed loud = new Loud(c);
        INamed silent = new Silent(c);
        Console.WriteLine(silent.Shown());
        Console.WriteLine(loud.Shown()); //~ PUR203 Customer.Email
        Console.WriteLine(silent.Name()); //~ PUR203 Customer.Phone
    }

    void AnyOfThem(INamed named) => Console.WriteLine(named.Shown().Length);

    void AnyOfThemWrong(INamed named) => Console.WriteLine(named.Shown()); //~ PUR203

    void StaticFactories(Customer c)
    {
        Console.WriteLine(Roundtrip<Measured>(c.Email));
        Console.WriteLine(Roundtrip<Whole>(c.Email)); //~ PUR203 Customer.Email
    }

    void Columns(Customer c)
    {
        Console.WriteLine(new PointsColumn().Print(c));
        Console.WriteLine(new BirthColumn().Print(c));
        Console.WriteLine(new MailColumn().Print(c)); //~ PUR203 Customer.Email
    }

    void Covariant(Customer c)
    {
        Console.WriteLine(new Source().Get(c));
        Console.WriteLine(new MailSource().Get(c)); //~ PUR203 Customer.Email
        Source source = new MailSource();
        Console.WriteLine(source.Kind());
        Console.WriteLine(source.Get(c)); //~ PUR203 Customer.Email
    }

    void Constrained(Customer c)
    {
        Console.WriteLine(Longest(new Themed(c), new Themed(c)));
        Console.WriteLine(Longest(new Plain(c), new Plain(c))); //~ PUR203 Customer.Name
    }

    void Variance(IReadOnlyList<Customer> all)
    {
        IEnumerable<object> objects = all.Select(c => c.Email);
        IEnumerable<object> themes = all.Select(c => c.Theme);
        Console.WriteLine(themes.First());
        Console.WriteLine(objects.First()); //~ PUR203 Customer.Email
        Action<object> show = thing => Console.WriteLine(thing.GetHashCode() > 3);
        Action<string> narrowed = show;
        narrowed(all[0].Email);
        IComparer<object> byText = Comparer<object>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()));
        IComparer<string> narrower = byText;
        Console.WriteLine(narrower.Compare(all[0].Email, all[0].Name));
    }

    static string Roundtrip<T>(string text) where T : IParser<T> => T.ParseTrimmed(text).Print();

    static string Longest<T>(T one, T two) where T : INamed => one.Shown().Length > two.Shown().Length ? one.Name() : two.Name();
}
