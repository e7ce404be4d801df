using Microsoft.Extensions.Logging;

class DefinedMessages
{
    private readonly ILogger log;
    private static readonly Action<ILogger, string, Exception?> created =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "Created {Text}");

    DefinedMessages(ILogger log) => this.log = log;

    void Defined(Customer c)
    {
        created(log, c.Email, null); //~ PUR203 Customer.Email
        created(log, c.Theme, null);
    }
}
