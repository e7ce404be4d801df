// Every kind of member has a purpose: its own, or that of the type around it.
[ProcessesFor(Purpose.Billing)]
class Ledger
{
    private readonly DateTime first = Current.BirthDate; //~ PUR101 Customer.BirthDate
    private readonly string mail = Current.Email;

    static Ledger() => Console.WriteLine(Current.BirthDate > DateTime.Now); //~ PUR101 Customer.BirthDate

    public static Customer Current { get; } = new();

    DateTime this[int index] => Current.BirthDate; //~ PUR101 Customer.BirthDate

    event Action Changed
    {
        add => Console.WriteLine(Current.BirthDate > DateTime.Now); //~ PUR101 Customer.BirthDate
        remove => Console.WriteLine(Current.Points);
    }

    [ProcessesFor(Purpose.Shipping)]
    DateTime Born
    {
        get => Current.BirthDate;
        set => Current.BirthDate = value;
    }

    IEnumerable<int> Years(IEnumerable<Customer> all)
    {
        foreach (var c in all)
            yield return c.BirthDate.Year; //~ PUR101 Customer.BirthDate
    }

    async Task<int> Year(ICustomers customers)
    {
        var c = await customers.GetAsync(1);
        return c.BirthDate.Year; //~ PUR101 Customer.BirthDate
    }

    public static bool operator +(Ledger ledger, Customer c) => c.BirthDate > DateTime.Now; //~ PUR101 Customer.BirthDate

    public static bool operator -(Ledger ledger, Customer c) => c.Email == "a@b.example";

    void Patterns(Customer c)
    {
        if (c is { BirthDate: var born }) //~ PUR101 Customer.BirthDate
            Console.WriteLine(born == default);
        if (c is { Email: var mail })
            Console.WriteLine(mail.Length);
    }

    void Deconstructed(Customer c)
    {
        var (points, born) = (c.Points, c.BirthDate); //~ PUR101 Customer.BirthDate
        Console.WriteLine(points);
        Console.WriteLine(born == default);
    }
}
