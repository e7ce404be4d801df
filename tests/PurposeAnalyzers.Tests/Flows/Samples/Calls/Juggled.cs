// The same leak, carried in ever other ways: constants, fields, switches, other classes.
class Juggled
{
    private static readonly bool always = true;
    private const bool never = false;

    void ConstantCondition(Customer c)
    {
        var text = "";
        if (never)
            text = c.Email;
        Console.WriteLine(text);
    }

    void StaticCondition(Customer c)
    {
        var text = c.Email;
        if (always)
            text = "";
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void OverAnotherClass(Customer c)
    {
        Console.WriteLine(new Relay().Back(c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(new Relay().Back(c.Theme));
    }

    void OverAnInterface(IRelay relay, Customer c)
    {
        Console.WriteLine(relay.Back(c.Email)); //~ PUR203 Customer.Email
    }

    void OverADelegateParameter(Customer c)
    {
        Run(() => c.Email, Console.WriteLine); //~ PUR203 Customer.Email
        Run(() => c.Theme, Console.WriteLine);
    }

    void OverAnArgumentOfAnArgument(Customer c)
    {
        Console.WriteLine(Trim(Trim(Trim(c.Email)))); //~ PUR203 Customer.Email
    }

    void OverAnOutAndARef(Customer c)
    {
        Split(c.Email, out var head, out var size);
        Console.WriteLine(size);
        Console.WriteLine(head); //~ PUR203 Customer.Email
    }

    void OverAGenericCallback(Customer c)
    {
        var box = Wrap(c.Email, text => new Tuple<string, int>(text, 3));
        Console.WriteLine(box.Item2);
        Console.WriteLine(box.Item1); //~ PUR203 Customer.Email
    }

    void OverADeepChain(Customer c) => One(c.Email); //~ PUR203 Customer.Email

    void OverADeepChainHarmless(Customer c) => One(c.Theme);

    static void One(string text) => Two(text);

    static void Two(string text) => Three(text, 3);

    static void Three(string text, int times) => Four(times, text);

    static void Four(int times, string text) => Console.WriteLine(times + text);

    static void Run(Func<string> make, Action<string> take) => take(make());

    static string Trim(string text) => text.Trim();

    static void Split(string text, out string head, out int size)
    {
        head = text.Substring(0, 1);
        size = text.Length;
    }

    static TResult Wrap<T, TResult>(T value, Func<T, TResult> wrap) => wrap(value);
}

interface IRelay
{
    string Back(string text);
}

class Relay : IRelay
{
    public string Back(string text) => text;
}
