using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

// Answers inquiries by mail, over the processor that the policy names.
class Ticket
{
    public int Id { get; set; }

    public int CustomerId { get; set; }

    public string Subject { get; set; } = "";

    public bool Closed { get; set; }
}

interface ITickets
{
    Task<IReadOnlyList<Ticket>> Open(CancellationToken stop);

    Task Close(Ticket ticket, CancellationToken stop);
}

[DisclosesTo(Recipient.Mailer)]
class MailClient
{
    private readonly HttpClient http;

    public MailClient(HttpClient http) => this.http = http;

    public async Task Send(string to, string name, string text, CancellationToken stop)
    {
        var reply = await http.PostAsJsonAsync("v1/messages", new { to, name, text }, stop);
        reply.EnsureSuccessStatusCode();
    }

    public async Task<int> Quota(CancellationToken stop) => await http.GetFromJsonAsync<int>("v1/quota", stop);
}

[ProcessesFor(Purpose.CustomerSupport)]
class SupportDesk
{
    private readonly ITickets tickets;
    private readonly ICustomers customers;
    private readonly MailClient mail;
    private readonly ILogger<SupportDesk> log;

    public SupportDesk(ITickets tickets, ICustomers customers, MailClient mail, ILogger<SupportDesk> log)
    {
        this.tickets = tickets;
        this.customers = customers;
        this.mail = mail;
        this.log = log;
    }

    public async Task<int> AnswerAll(CancellationToken stop)
    {
        var answered = 0;
        foreach (var ticket in await tickets.Open(stop))
        {
            if (await Answer(ticket, stop))
                answered++;
        }

        log.LogInformation("{Count} tickets answered", answered);
        return answered;
    }

    private async Task<bool> Answer(Ticket ticket, CancellationToken stop)
    {
        var c = await customers.GetAsync(ticket.CustomerId);
        if (string.IsNullOrEmpty(c.Email))
        {
            log.LogWarning("Ticket {Id} has no address", ticket.Id);
            return false;
        }

        try
        {
            await mail.Send(c.Email, c.Name, $"Dear {c.Name}, about \"{ticket.Subject}\": we are on it.", stop);
            await tickets.Close(ticket, stop);
            return true;
        }
        catch (HttpRequestException failure)
        {
            log.LogError(failure, "Ticket {Id} could not be answered", ticket.Id);
            return false;
        }
    }
}

static class SupportSetUp
{
    public static IServiceCollection AddSupport(this IServiceCollection services)
    {
        services.AddHttpClient<MailClient>(http =>
        {
            http.BaseAddress = new Uri("https://api.mailer.example");
            http.Timeout = TimeSpan.FromSeconds(10);
        });
        services.AddScoped<SupportDesk>();
        return services;
    }
}
