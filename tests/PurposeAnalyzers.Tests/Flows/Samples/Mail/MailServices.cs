using SendGrid;
using SendGrid.Helpers.Mail;

// A mail service's SDK: what it is told to send is handed to that service.
class SendGridCalls
{
    private readonly ISendGridClient client;
    private static readonly EmailAddress shop = new("shop@shop.example");

    SendGridCalls(ISendGridClient client) => this.client = client;

    Task Single(Customer c)
    {
        var message = MailHelper.CreateSingleEmail(shop, new EmailAddress(c.Email), "News", "There are news.", "");
        return client.SendEmailAsync(message); //~ PUR301 Customer.Email
    }

    Task ToOurselves(Customer c)
    {
        var message = MailHelper.CreateSingleEmail(shop, shop, "Points", $"{c.Points} points", "");
        return client.SendEmailAsync(message);
    }

    Task Added(Customer c)
    {
        var message = new SendGridMessage { Subject = "News" };
        message.AddTo(c.Email, c.Name);
        return client.SendEmailAsync(message); //~ PUR301 Customer.Email + Customer.Name
    }

    Task Text(Customer c) => client.SendEmailAsync(new SendGridMessage { PlainTextContent = "Dear " + c.Name }); //~ PUR301 Customer.Name

    Task HarmlessText(Customer c) => client.SendEmailAsync(new SendGridMessage { PlainTextContent = "Theme " + c.Theme });

    Task Template(Customer c)
    {
        var message = new SendGridMessage { TemplateId = "welcome" };
        message.SetTemplateData(new { c.Name });
        return client.SendEmailAsync(message); //~ PUR301 Customer.Name
    }

    Task HarmlessTemplate(Customer c)
    {
        var message = new SendGridMessage { TemplateId = "welcome" };
        message.SetTemplateData(new { c.Theme });
        return client.SendEmailAsync(message);
    }

    Task Attached(Customer c)
    {
        var message = new SendGridMessage();
        message.AddAttachment("name.txt", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(c.Name)));
        return client.SendEmailAsync(message); //~ PUR301 Customer.Name
    }

    Task Argument(Customer c)
    {
        var message = new SendGridMessage();
        message.AddCustomArg("customer", c.Name);
        return client.SendEmailAsync(message); //~ PUR301 Customer.Name
    }

    Task Raw(Customer c) => client.RequestAsync(BaseClient.Method.POST, System.Text.Json.JsonSerializer.Serialize(new { c.Email })); //~ PUR301 Customer.Email

    Task RawHarmless(Customer c) => client.RequestAsync(BaseClient.Method.POST, System.Text.Json.JsonSerializer.Serialize(new { c.Theme }));
}
