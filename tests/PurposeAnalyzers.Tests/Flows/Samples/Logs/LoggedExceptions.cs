using Microsoft.Extensions.Logging;

// The text of an exception is told where the exception is made; logging the exception tells nothing new.
class LoggedExceptions
{
    private readonly ILogger log;

    LoggedExceptions(ILogger<LoggedExceptions> log) => this.log = log;

    void Wrapped(Customer c, Exception inner) =>
        log.LogError(new InvalidOperationException("no mail for " + c.Email, inner), "failed"); //~ PUR203 Customer.Email

    void Harmless(Customer c, Exception inner) =>
        log.LogError(new InvalidOperationException("no mail for " + c.Id, inner), "failed");
}
