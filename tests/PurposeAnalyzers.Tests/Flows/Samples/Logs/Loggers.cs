using Microsoft.Extensions.Logging;

class Loggers
{
    private readonly ILogger<Loggers> log;

    Loggers(ILogger<Loggers> log) => this.log = log;

    void Argument(Customer c)
    {
        log.LogInformation("Mail to {Email}", c.Email); //~ PUR203 Customer.Email
    }

    void SecondArgument(Customer c)
    {
        log.LogWarning("{Points} points for {Name}", c.Points, c.Name); //~ PUR203 Customer.Name
    }

    void Harmless(Customer c, Exception failure)
    {
        log.LogInformation("{Points} points", c.Points);
        log.LogError(failure, "Failed for {Id}", c.Id);
        log.LogDebug("Known: {Known}", c.Phone != null);
    }

    void Message(Customer c)
    {
        log.LogInformation($"Mail to {c.Email}"); //~ PUR203 Customer.Email
    }

    void PerLevel(Customer c)
    {
        log.LogTrace("{Mail}", c.Email); //~ PUR203 Customer.Email
        log.LogCritical("{Mail}", c.Email); //~ PUR203 Customer.Email
        log.Log(LogLevel.Information, "{Mail}", c.Email); //~ PUR203 Customer.Email
    }

    void Scope(Customer c)
    {
        using (log.BeginScope(new { c.Email })) //~ PUR203 Customer.Email
            log.LogInformation("inside");
        using (log.BeginScope("points {Points}", c.Points))
            log.LogInformation("inside");
    }

    void ScopeOfADictionary(Customer c)
    {
        using (log.BeginScope(new Dictionary<string, object> { ["mail"] = c.Email })) //~ PUR203 Customer.Email
            log.LogInformation("inside");
    }

    void AllowedCategory(Account account)
    {
        log.LogInformation("Account {Number}", account.Number);
        log.LogInformation("Page {Page}", account.LastPage); //~ PUR203 Account.LastPage
    }

    void IsEnabled(Customer c)
    {
        if (log.IsEnabled(LogLevel.Debug))
            log.LogDebug("{Letters} letters", c.Email.Length);
    }
}
