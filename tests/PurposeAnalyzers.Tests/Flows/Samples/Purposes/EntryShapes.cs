// langversion: 12
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;

// Where work begins: controllers, hosted services, public methods nobody calls; with and without a purpose.
public class NamesController : ControllerBase
{
    private readonly ICustomers customers;

    public NamesController(ICustomers customers) => this.customers = customers;

    [HttpGet("initials")]
    public string Initials(int id) //~ PUR104
    {
        var c = customers.Get(id);
        return Short(c.Name) + Short(c.Name.ToUpper());
    }

    [HttpGet("name")]
    public string Name(int id) => customers.Get(id).Name;

    [HttpGet("label")]
    [ProcessesFor(Purpose.Shipping)]
    public string Label(int id) => Short(customers.Get(id).Name);

    [HttpGet("stats")]
    [ProcessesFor(Purpose.Statistics)]
    public string Stats(int id) => Short(customers.Get(id).Name); //~ PUR101 Customer.Name

    [HttpGet("known")]
    public bool Known(string mail) => customers.All().Any(c => c.Email == mail);

    [HttpGet("delegated")]
    public string Delegated(int id) => new Support().Greeting(customers.Get(id));

    private static string Short(string name) => name.Substring(0, 1);
}

[ProcessesFor(Purpose.CustomerSupport)]
public class Support
{
    public string Greeting(Customer c) => "Dear " + c.Name;

    public string Call(Customer c) => "tel:" + c.Phone;

    public string Born(Customer c) => c.BirthDate.ToShortDateString(); //~ PUR101 Customer.BirthDate
}

public class Nightly : BackgroundService
{
    private readonly ICustomers customers;

    public Nightly(ICustomers customers) => this.customers = customers;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken) //~ PUR104 EmailAddress //~ PUR104 Name
    {
        await foreach (var c in customers.Stream().WithCancellation(stoppingToken))
            Normalise(c);
    }

    private static void Normalise(Customer c)
    {
        c.Email = c.Email.ToLowerInvariant();
        c.Name = c.Name.Trim();
    }
}

public class Hourly : BackgroundService
{
    private readonly ICustomers customers;

    public Hourly(ICustomers customers) => this.customers = customers;

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var c in customers.All())
            c.Points = c.Orders.Count;
        return Task.CompletedTask;
    }
}

public static class Tools
{
    public static string Domain(Customer c) => c.Email.Split('@')[1]; //~ PUR104

    public static string Copy(Customer c) => c.Email;

    internal static string Local(Customer c) => c.Email.Split('@')[0];
}
