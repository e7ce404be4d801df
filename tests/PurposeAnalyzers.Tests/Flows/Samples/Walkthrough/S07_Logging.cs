using Microsoft.Extensions.Logging;

class Logging
{
    private readonly ILogger<Logging> log;

    Logging(ILogger<Logging> log) => this.log = log;

    void Template(Customer c) => log.LogInformation("Mail to {Email}", c.Email); //~ PUR203 Customer.Email

    void WholeObject(Customer c) => log.LogInformation("Saved {Customer}", c);

    void WholeRecord(Contact contact) => log.LogInformation("Saved {Contact}", contact); //~ PUR203 Contact.Mail

    void Failure(Exception ex, Customer c) => log.LogError(ex, "Failed for {Id}", c.Id);

    void AllowedIdentifier(Exception ex, Account a) => log.LogError(ex, "Failed for {Number}", a.Number);

    void Scope(Customer c)
    {
        using (log.BeginScope(new { c.Email })) { } //~ PUR203 Customer.Email
    }

    void HarmlessScope(Customer c)
    {
        using (log.BeginScope(new { c.Id })) { }
    }

    void Caught(Customer c)
    {
        try
        {
            Send(c.Id);
        }
        catch (Exception ex)
        {
            log.LogError(ex, "Could not reach {Name}", c.Name); //~ PUR203 Customer.Name
        }
    }

    void Formatted(Customer c)
    {
        var message = string.Format("Mail to {0}", c.Email);
        log.LogInformation(message); //~ PUR203 Customer.Email
    }

    static void Send(int id) => Console.WriteLine(id);
}
