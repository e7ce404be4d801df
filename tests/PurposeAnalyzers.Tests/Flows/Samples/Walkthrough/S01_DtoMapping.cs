static class Mapping
{
    private static readonly DateTime cutoff = new(2008, 1, 1);

    public static CustomerDto ToDto(this Customer c) => new()
    {
        Mail = c.Email,
        Adult = c.BirthDate < cutoff,
        Points = c.Points,
    };

    // A second mapper into the same member: still one report.
    public static void CopyTo(this Customer c, CustomerDto dto)
    {
        dto.Mail = c.Email;
        dto.Points = c.Points;
    }

    public static Customer ToCustomer(this CustomerDto dto) => new() { Email = dto.Mail, Points = dto.Points };

    public static List<CustomerDto> ToDtos(this IEnumerable<Customer> all) => all.Select(c => c.ToDto()).ToList();
}

class CustomerDto
{
    public string Mail { get; set; } = ""; //~ PUR102 Customer.Email

    public bool Adult { get; set; }

    public int Points { get; set; }
}

class Biller
{
    private readonly ICustomers customers;

    Biller(ICustomers customers) => this.customers = customers;

    [ProcessesFor(Purpose.Billing)]
    void Bill(int id)
    {
        var c = customers.Get(id);
        var d = c.ToDto();
        Charge(d.Mail);
        Charge(c.BirthDate.ToString()); //~ PUR101 Customer.BirthDate
    }

    [ProcessesFor(Purpose.Billing)]
    void BillAll()
    {
        foreach (var d in customers.All().ToDtos())
            Charge(d.Mail);
    }

    [ProcessesFor(Purpose.Statistics)]
    void Count(int id)
    {
        var d = customers.Get(id).ToDto();
        Console.WriteLine(d.Points);
        Console.WriteLine(d.Adult);
        Charge(d.Mail); //~ PUR101 Customer.Email
    }

    [ProcessesFor(Purpose.Statistics)]
    int CountAdults() => customers.All().ToDtos().Count(d => d.Adult);

    void LogADto(int id)
    {
        var d = customers.Get(id).ToDto();
        Console.WriteLine(d.Adult);
        Console.WriteLine(d.Mail); //~ PUR203 Customer.Email
    }

    static void Charge(string text) => Console.WriteLine(text.Length);
}
