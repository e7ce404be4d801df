using Microsoft.Extensions.Logging;

// Where logs are really written: in catch blocks, retries, filters, decorators, adapters.
class OrderImport
{
    private readonly ILogger<OrderImport> log;
    private readonly ICustomers customers;

    OrderImport(ILogger<OrderImport> log, ICustomers customers) => (this.log, this.customers) = (log, customers);

    async Task Import(IEnumerable<int> ids)
    {
        foreach (var id in ids)
        {
            try
            {
                var c = await customers.GetAsync(id);
                c.Points++;
            }
            catch (Exception ex) when (Log(ex, id))
            {
                log.LogWarning(ex, "skipping {Id}", id);
            }
        }
    }

    async Task ImportVerbose(IEnumerable<int> ids)
    {
        Customer? current = null;
        foreach (var id in ids)
        {
            try
            {
                current = await customers.GetAsync(id);
                current.Points++;
            }
            catch (Exception ex)
            {
                log.LogError(ex, "skipping {Mail} ({Points})", current?.Email, current?.Points); //~ PUR203 Customer.Email
            }
        }
    }

    async Task Retry(Customer c, IMailer mailer)
    {
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            try
            {
                await mailer.SendAsync(c.Email);
                return;
            }
            catch (IOException ex)
            {
                log.LogWarning(ex, "attempt {Attempt} failed for customer {Id}", attempt, c.Id);
            }
        }
    }

    async Task RetryVerbose(Customer c, IMailer mailer)
    {
        var to = c.Email;
        try
        {
            await mailer.SendAsync(to);
        }
        catch (IOException ex)
        {
            log.LogWarning(ex, "cannot reach {To}", to); //~ PUR203 Customer.Email
        }
        finally
        {
            to = "";
            log.LogDebug("done {To}", to);
        }
    }

    void Collected(List<Customer> all)
    {
        var failed = new List<string>();
        foreach (var c in all)
        {
            if (c.Points < 0)
                failed.Add($"{c.Id}: {c.Name}");
        }

        log.LogError("{Count} failed", failed.Count);
        log.LogError("failed: {Failed}", string.Join("; ", failed)); //~ PUR203 Customer.Name
    }

    void ThroughAnAdapter(IAudit audit, Customer c)
    {
        audit.Write("changed", c.Points);
        audit.Write("changed", c.Phone); //~ PUR203 Customer.Phone
    }

    bool Log(Exception ex, int id)
    {
        log.LogError(ex, "customer {Id}", id);
        return true;
    }
}

interface IAudit
{
    void Write(string what, object? about);
}

class LogAudit : IAudit
{
    private readonly ILogger log;

    public LogAudit(ILogger log) => this.log = log;

    public void Write(string what, object? about) => log.LogInformation("{What}: {About}", what, about);
}
