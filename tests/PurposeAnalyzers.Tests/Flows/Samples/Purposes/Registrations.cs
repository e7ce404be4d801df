using System.Net.Http.Json;
using Hangfire;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;

// Code that is handed to a framework, or found by it: each begins something of its own.
static class Endpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/domains/{id}", (int id, ICustomers customers) => //~ PUR104 Customer.Email
        {
            var parts = customers.Get(id).Email.Split('@');
            return Results.Ok(parts.Length);
        });
        app.MapGet("/support/{id}", [ProcessesFor(Purpose.CustomerSupport)] (int id, ICustomers customers) => customers.Get(id).Email.Split('@').Length);
        app.MapGet("/mails/{id}", (int id, ICustomers customers) => Results.Ok(customers.Get(id).Email));
        app.MapGet("/known/{id}", (int id, string mail, ICustomers customers) => customers.Get(id).Email == mail);
        app.MapGet("/years/{id}", Year);
        app.MapDelete("/points/{id}", Points);
    }

    private static int Year(int id, ICustomers customers) => customers.Get(id).BirthDate.Year; //~ PUR104 Customer.BirthDate

    private static int Points(int id, ICustomers customers) => customers.Get(id).Points;
}

class Queueing
{
    void Later(int id) => BackgroundJob.Enqueue<Digest>(digest => digest.Build(id));

    void LaterWithoutData(int id) => BackgroundJob.Enqueue<Digest>(digest => digest.Count(id));
}

class Digest
{
    private readonly ICustomers customers;

    public Digest(ICustomers customers) => this.customers = customers;

    public void Build(int id) //~ PUR104 Customer.Name
    {
        var initials = customers.Get(id).Name.Substring(0, 1);
        Console.WriteLine(initials.Length);
    }

    public void Count(int id) => Console.WriteLine(customers.Get(id).Points);
}

record Welcome(int Id);

class WelcomeConsumer : IConsumer<Welcome>
{
    private readonly ICustomers customers;

    public WelcomeConsumer(ICustomers customers) => this.customers = customers;

    public Task Consume(ConsumeContext<Welcome> context) //~ PUR104 Customer.Name
    {
        var greeting = "Dear " + customers.Get(context.Message.Id).Name;
        Console.WriteLine(greeting.Length);
        return Task.CompletedTask;
    }
}

[ProcessesFor(Purpose.CustomerSupport)]
class SupportConsumer : IConsumer<Welcome>
{
    private readonly ICustomers customers;

    public SupportConsumer(ICustomers customers) => this.customers = customers;

    public Task Consume(ConsumeContext<Welcome> context)
    {
        var greeting = "Dear " + customers.Get(context.Message.Id).Name;
        Console.WriteLine(greeting.Length);
        return Task.CompletedTask;
    }
}

class ChatHub : Hub
{
    private readonly ICustomers customers;

    public ChatHub(ICustomers customers) => this.customers = customers;

    public int Length(int id) => customers.Get(id).Name.Trim().Length; //~ PUR104 Customer.Name

    public bool Exists(int id) => customers.Get(id).Name != null;
}

class ProfilePage : PageModel
{
    private readonly ICustomers customers;

    public ProfilePage(ICustomers customers) => this.customers = customers;

    public int Total { get; private set; }

    public void OnGet(int id) => Total = customers.Get(id).Points;

    public void OnPost(int id) //~ PUR104 Customer.Email
    {
        var mail = customers.Get(id).Email.ToLowerInvariant();
        if (mail.Length > 100)
            Total = 0;
    }
}

class TransportController : ControllerBase
{
    private readonly ICustomers customers;
    private readonly IMailer mailer;

    public TransportController(ICustomers customers, IMailer mailer) => (this.customers, this.mailer) = (customers, mailer);

    [HttpGet]
    public async Task<IActionResult> Mails() => Ok((await Task.FromResult(customers.All())).Where(c => c.Points > 3).OrderBy(c => c.Points).Select(c => c.Email).ToList());

    [HttpPost]
    public async Task Send(int id)
    {
        var mail = (await customers.GetAsync(id)).Email;
        if (string.IsNullOrEmpty(mail))
            return;
        await mailer.SendAsync(mail);
    }

    [HttpPut]
    public void Copy(int from, int to)
    {
        var (source, target) = (customers.Get(from), customers.Get(to));
        target.Email = source.Email;
        target.Phone = source.Phone ?? target.Phone;
    }

    [HttpPatch]
    public ActionResult<Dictionary<string, string>> Map(int id) => new Dictionary<string, string> { ["mail"] = customers.Get(id).Email };
}

// Nobody here calls it; somebody elsewhere can.
public class Formatting
{
    public int Initial(Customer c) //~ PUR104 Customer.Name
    {
        var first = c.Name.Substring(0, 1);
        return first.GetHashCode();
    }

    public string Plain(Customer c) => c.Name;

    internal int Inner(Customer c) => c.Name.Trim().Length;

    public override string ToString() => "formatting";
}
