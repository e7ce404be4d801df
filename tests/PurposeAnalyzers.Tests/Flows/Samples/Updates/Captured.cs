// Captured variables: written inside, read outside, and the other way round.
class Captured
{
    void WrittenInside(Customer c)
    {
        var text = "";
        Action set = () => text = c.Email;
        set();
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void WrittenInsideHarmless(Customer c)
    {
        var text = "";
        Action set = () => text = c.Theme;
        set();
        Console.WriteLine(text);
    }

    void ReadInside(Customer c)
    {
        var text = c.Theme;
        Action show = () => Console.WriteLine(text); //~ PUR203 Customer.Name
        show();
        text = c.Name;
        show();
    }

    void ReadInsideHarmless(Customer c)
    {
        var text = c.Theme;
        Action show = () => Console.WriteLine(text.Length);
        text = c.Name;
        show();
    }

    void LocalFunctionWrites(Customer c)
    {
        var text = "";
        Read();
        Console.WriteLine(text); //~ PUR203 Customer.Phone

        void Read() => text = c.Phone ?? "";
    }

    void LocalFunctionReturns(Customer c)
    {
        Console.WriteLine(Theme());
        Console.WriteLine(Mail()); //~ PUR203 Customer.Email

        string Mail() => c.Email;
        string Theme() => c.Theme;
    }

    void StaticLocalFunction(Customer c)
    {
        Console.WriteLine(Twice(c.Theme));
        Console.WriteLine(Twice(c.Email)); //~ PUR203 Customer.Email

        static string Twice(string text) => text + text;
    }

    void EachIteration(List<Customer> all)
    {
        var later = new List<Func<string>>();
        foreach (var c in all)
            later.Add(() => c.Email);
        foreach (var read in later)
            Console.WriteLine(read()); //~ PUR203 Customer.Email
    }

    void Counter(List<Customer> all)
    {
        var count = 0;
        all.ForEach(c => count += c.Points);
        Console.WriteLine(count);
    }

    void Accumulated(List<Customer> all)
    {
        var text = "";
        all.ForEach(c => text += c.Name);
        Console.WriteLine(text); //~ PUR203 Customer.Name
    }

    void FuncReturningFunc(Customer c)
    {
        Func<Customer, Func<string>> make = x => () => x.Email;
        Console.WriteLine(make(c)()); //~ PUR203 Customer.Email
        Func<Customer, Func<int>> count = x => () => x.Points;
        Console.WriteLine(count(c)());
    }

    void MethodGroup(List<Customer> all)
    {
        Console.WriteLine(string.Join(",", all.Select(Points)));
        Console.WriteLine(string.Join(",", all.Select(Mail))); //~ PUR203 Customer.Email
    }

    void Composed(Customer c)
    {
        var shout = Compose<Customer, string, string>(x => x.Name, text => text.ToUpperInvariant());
        Console.WriteLine(shout(c)); //~ PUR203 Customer.Name
        var size = Compose<Customer, string, int>(x => x.Name, text => text.Length);
        Console.WriteLine(size(c));
    }

    static Func<TA, TC> Compose<TA, TB, TC>(Func<TA, TB> first, Func<TB, TC> second) => a => second(first(a));

    static string Mail(Customer c) => c.Email;

    static int Points(Customer c) => c.Points;
}
