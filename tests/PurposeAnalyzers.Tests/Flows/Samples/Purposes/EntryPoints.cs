using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;

// Work on labelled data that no frame on the way gives a purpose: said once per entry point and category.
class ReportController : ControllerBase
{
    private readonly ICustomers customers;

    public ReportController(ICustomers customers) => this.customers = customers;

    [HttpGet("upper")]
    public string Upper() //~ PUR104 EmailAddress
    {
        var c = customers.Get(1);
        return c.Email.ToUpperInvariant();
    }

    [HttpGet("two")]
    public string TwoCategories() //~ PUR104 EmailAddress //~ PUR104 BirthDate
    {
        var c = customers.Get(1);
        return c.Email.ToUpperInvariant() + c.BirthDate.Year;
    }

    [HttpGet("deep")]
    public string Deep() //~ PUR104 EmailAddress
    {
        return Format(customers.Get(1));
    }

    [HttpGet("declared"), ProcessesFor(Purpose.CustomerSupport)]
    public string Declared()
    {
        return Format(customers.Get(1));
    }

    [HttpGet("between")]
    public string DeclaredBetween()
    {
        return Support(customers.Get(1));
    }

    [HttpGet("passed")]
    public string Passed() => customers.Get(1).Email;

    [HttpGet("compared")]
    public bool Compared() => customers.Get(1).Email == "a@b.example";

    [HttpGet("points")]
    public string Points() => "points: " + customers.Get(1).Points;

    [ProcessesFor(Purpose.CustomerSupport)]
    static string Support(Customer c) => Format(c);

    static string Format(Customer c) => "<" + c.Email + ">";
}

class NotAnEntryPoint
{
    string Format(Customer c) => "<" + c.Email + ">";
}

class Sweeper : IHostedService
{
    private readonly ICustomers customers;

    public Sweeper(ICustomers customers) => this.customers = customers;

    public Task StartAsync(CancellationToken stop) //~ PUR104 PhoneNumber
    {
        foreach (var c in customers.All())
            Console.WriteLine(c.Phone!.Trim().Length);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken stop)
    {
        foreach (var c in customers.All())
            Console.WriteLine(c.Points);
        return Task.CompletedTask;
    }
}
