class MoreDelegates
{
    private readonly Dictionary<string, Action<Customer>> actions = new();
    private readonly List<Func<Customer, string>> columns = new();
    private Func<string>? later;

    void Register()
    {
        actions["log"] = c => Console.WriteLine(c.Email); //~ PUR203 Customer.Email
        actions["count"] = c => Console.WriteLine(c.Points);
    }

    void Dispatch(string name, Customer c) => actions[name](c);

    void Columns(Customer c)
    {
        columns.Add(x => x.Theme);
        columns.Add(x => x.Email);
        foreach (var column in columns)
            Console.WriteLine(column(c)); //~ PUR203 Customer.Email
    }

    void Keep(Customer c) => later = () => c.Name;

    void Run() => Console.WriteLine(later?.Invoke()); //~ PUR203 Customer.Name

    void OwnDelegateType(Customer c)
    {
        Format format = (customer, text) => text + customer.Email;
        Console.WriteLine(format(c, "to ")); //~ PUR203 Customer.Email
        Format plain = (customer, text) => text + customer.Points;
        Console.WriteLine(plain(c, "points "));
    }

    void Composed(Customer c)
    {
        Func<Customer, string> mail = x => x.Email;
        Func<string, string> trim = x => x.Trim();
        var both = Compose(mail, trim);
        Console.WriteLine(both(c)); //~ PUR203 Customer.Email
    }

    void ComposedToALength(Customer c)
    {
        Func<Customer, string> mail = x => x.Email;
        Func<string, int> size = x => x.Length;
        Console.WriteLine(Compose(mail, size)(c));
    }

    void PartialApplication(Customer c)
    {
        Action<string, string> log = (level, text) => Console.WriteLine(level + text);
        Action<string> warn = text => log("warn", text);
        warn(c.Theme);
        warn(c.Email); //~ PUR203 Customer.Email
    }

    void Chosen(Customer c, bool quiet)
    {
        Action<string> log = quiet ? _ => { } : Console.WriteLine;
        log(c.Email); //~ PUR203 Customer.Email
    }

    void InATuple(Customer c)
    {
        (Func<Customer, string> Pick, string Name) column = (x => x.Email, "mail");
        Console.WriteLine(column.Name);
        Console.WriteLine(column.Pick(c)); //~ PUR203 Customer.Email
    }

    void Recursive(Customer c)
    {
        Func<string, int, string> pad = null!;
        pad = (text, times) => times == 0 ? text : pad(text + " ", times - 1);
        Console.WriteLine(pad(c.Email, 3)); //~ PUR203 Customer.Email
    }

    static Func<T, TEnd> Compose<T, TMiddle, TEnd>(Func<T, TMiddle> first, Func<TMiddle, TEnd> second) => x => second(first(x));

    delegate string Format(Customer customer, string text);
}
