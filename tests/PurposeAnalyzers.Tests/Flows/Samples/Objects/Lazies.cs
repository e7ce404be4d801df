// Values made later: lazies, memoised members, delegates in private members of an object made here.
class Deferred
{
    private readonly Func<string> make;

    public Deferred(Func<string> make) => this.make = make;

    public string Value() => make();
}

class Memo
{
    private string? value;

    public string Get(Func<string> make) => value ??= make();
}

class Lazies
{
    void Delegates(Customer c)
    {
        var personal = new Deferred(() => c.Email);
        var general = new Deferred(() => c.Theme);
        Console.WriteLine(general.Value());
        Console.WriteLine(personal.Value()); //~ PUR203 Customer.Email
    }

    void Memos(Customer c)
    {
        var general = new Memo();
        Console.WriteLine(general.Get(() => c.Theme));
        var personal = new Memo();
        Console.WriteLine(personal.Get(() => c.Email)); //~ PUR203 Customer.Email
    }

    void Lazily(Customer c)
    {
        var personal = new Lazy<string>(() => c.Email);
        var general = new Lazy<string>(() => c.Theme);
        Console.WriteLine(general.Value);
        Console.WriteLine(personal.Value); //~ PUR203 Customer.Email
    }
}
