// Delegates kept in members, dictionaries, events, and passed around.
class Handlers
{
    private readonly Dictionary<string, Action<Customer>> actions = new();
    private readonly List<Func<Customer, string>> columns = new();
    private Action<Customer>? one;

    private event Action<Customer>? Changed;

    void Register()
    {
        actions["points"] = c => Console.WriteLine(c.Points);
        actions["mail"] = c => Console.WriteLine(c.Email); //~ PUR203 Customer.Email
        one = c => Console.WriteLine(c.Theme);
        Changed += c => Console.WriteLine(c.Phone); //~ PUR203 Customer.Phone
        Changed += c => Console.WriteLine(c.Points);
    }

    void Run(Customer c)
    {
        actions["points"](c);
        one?.Invoke(c);
        Changed?.Invoke(c);
    }

    void Columns()
    {
        columns.Add(c => c.Id.ToString());
        columns.Add(c => c.Name);
    }

    void Table(List<Customer> all)
    {
        foreach (var c in all)
            Console.WriteLine(string.Join(";", columns.Select(column => column(c)))); //~ PUR203 Customer.Name
    }

    void Passed(Customer c)
    {
        Apply(c, x => Console.WriteLine(x.Points));
        Apply(c, x => Console.WriteLine(x.Name)); //~ PUR203 Customer.Name
    }

    void PassedText(Customer c)
    {
        ApplyText(c.Theme, Console.WriteLine);
        ApplyText(c.Email, Console.WriteLine); //~ PUR203 Customer.Email
    }

    void Curried(Customer c)
    {
        Func<string, Func<string, string>> join = a => b => a + b;
        Console.WriteLine(join("a")(c.Theme));
        Console.WriteLine(join("a")(c.Email)); //~ PUR203 Customer.Email
    }

    void Predicates(List<Customer> all)
    {
        Predicate<Customer> hasMail = c => c.Email != "";
        Console.WriteLine(all.Exists(hasMail));
        Console.WriteLine(all.FindAll(hasMail).Count);
    }

    void Multicast(Customer c)
    {
        Action<string> log = text => File.AppendAllText("l.txt", text);
        log += Console.WriteLine;
        log(c.Email); //~ PUR203 Customer.Email
    }

    static void Apply(Customer c, Action<Customer> action) => action(c);

    static void ApplyText(string text, Action<string> action) => action(text);
}
