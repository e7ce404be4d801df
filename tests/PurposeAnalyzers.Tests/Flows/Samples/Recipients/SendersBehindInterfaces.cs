// langversion: 12
using MailKit.Net.Smtp;
using MimeKit;

// Mail that goes out through several layers: it is the class that connects which knows no address, and it is told of that once.
interface IDeliver
{
    Task DeliverAsync(Letter letter, CancellationToken cancellation);
}

class Letter
{
    public IEnumerable<string> To { get; set; } = Array.Empty<string>(); //~ PUR102 Customer.Email

    public string Subject { get; set; } = "";
}

class SmtpSettings
{
    public string Host { get; set; } = "";

    public int Port { get; set; }
}

class SmtpDelivery : IDeliver //~ PUR303 Customer.Email
{
    private readonly SmtpSettings settings;

    public SmtpDelivery(SmtpSettings settings) => this.settings = settings;

    public async Task DeliverAsync(Letter letter, CancellationToken cancellation)
    {
        var message = new MimeMessage { Subject = letter.Subject };
        foreach (var address in letter.To)
            message.To.Add(MailboxAddress.Parse(address));
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = (_, _, _, _) => settings.Port == 25;
        await client.ConnectAsync(settings.Host, settings.Port, false, cancellation);
        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(true, cancellation);
    }
}

class Newsroom(IDeliver deliver)
{
    public Task Welcome(Customer c, CancellationToken cancellation) => deliver.DeliverAsync(new Letter { To = new[] { c.Email }, Subject = "Welcome" }, cancellation);
}

class Helpdesk(IDeliver deliver, ICustomers customers)
{
    public async Task Answer(int id)
    {
        var c = await customers.GetAsync(id);
        await deliver.DeliverAsync(new Letter { To = new List<string> { c.Email } }, CancellationToken.None);
    }

    public Task Silent(Customer c) => deliver.DeliverAsync(new Letter { Subject = c.Theme }, CancellationToken.None);
}

// Its host stands in the configuration, under a key that no recipient lists.
class RelaySettings
{
    public string Host { get; set; } = "";
}

class RelayDelivery : IDeliver //~ PUR303 Customer.Email
{
    private readonly RelaySettings settings;

    public RelayDelivery(Microsoft.Extensions.Options.IOptions<RelaySettings> options) => settings = options.Value;

    public async Task DeliverAsync(Letter letter, CancellationToken cancellation)
    {
        var message = new MimeMessage();
        foreach (var address in letter.To)
            message.Bcc.Add(MailboxAddress.Parse(address));
        using var client = new SmtpClient();
        await client.ConnectAsync(settings.Host, 25, false, cancellation);
        await client.SendAsync(message, cancellation);
    }
}

static class Setup
{
    static void Relay(Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration config) =>
        Microsoft.Extensions.DependencyInjection.OptionsConfigurationServiceCollectionExtensions.Configure<RelaySettings>(services, config.GetSection("Relay"));
}
