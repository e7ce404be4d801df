using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Context;

// Structured logs: what a template destructures is logged whole, what it only prints shows its type name.
class Structured
{
    private readonly Serilog.ILogger serilog;
    private readonly ILogger<Structured> log;

    Structured(Serilog.ILogger serilog, ILogger<Structured> log) => (this.serilog, this.log) = (serilog, log);

    void Destructured(Order order) => serilog.Information("Placed {@Order}", order); //~ PUR203 Order.ShipTo

    void Printed(Order order) => serilog.Information("Placed {Order}", order);

    void Stringified(Contact contact) => serilog.Information("Asked {$Contact}", contact); //~ PUR203 Contact.Mail

    void DestructuredAnonymous(Customer c) => serilog.Warning("Odd {@Customer}", new { c.Id, c.Points });

    void DestructuredAnonymousWithMore(Customer c) => serilog.Warning("Odd {@Customer}", new { c.Id, c.Phone }); //~ PUR203 Customer.Phone

    void Second(Customer c, Exception failure) => serilog.Error(failure, "Failed {Id} {@Whole}", c.Id, c); //~ PUR203 Customer.Email

    void Context(Customer c)
    {
        using (LogContext.PushProperty("Mail", c.Email)) //~ PUR203 Customer.Email
            serilog.Information("inside");
    }

    void ContextOfAnId(Customer c)
    {
        using (LogContext.PushProperty("Id", c.Id))
            serilog.Information("inside");
    }

    void Enriched(Customer c)
    {
        var mine = serilog.ForContext("Points", c.Points).ForContext<Structured>();
        mine.Information("{Theme}", c.Theme);
    }

    void EnrichedWithAName(Customer c)
    {
        var mine = serilog.ForContext("Name", c.Name); //~ PUR203 Customer.Name
        mine.Information("hello");
    }

    void ScopeOfPairs(Customer c)
    {
        using var scope = log.BeginScope(new[] { new KeyValuePair<string, object?>("phone", c.Phone) }); //~ PUR203 Customer.Phone
        log.LogInformation("inside");
    }

    void ScopeOfAWholeObject(Customer c)
    {
        using var scope = log.BeginScope(c);
        log.LogInformation("inside");
    }

    void ScopeOfARecord(Contact contact)
    {
        using var scope = log.BeginScope(contact); //~ PUR203 Contact.Mail
        log.LogInformation("inside");
    }

    void ScopeOfATemplate(Customer c)
    {
        using var scope = log.BeginScope("Customer {Id} {Name}", c.Id, c.Name); //~ PUR203 Customer.Name
        log.LogInformation("inside");
    }

    void Builder(Customer c)
    {
        var logger = new LoggerConfiguration().MinimumLevel.Information().Enrich.WithProperty("points", c.Points).CreateLogger();
        logger.Information("started");
    }
}
