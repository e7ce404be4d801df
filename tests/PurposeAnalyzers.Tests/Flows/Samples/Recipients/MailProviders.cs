// langversion: 12
using System.Net.Http.Json;
using System.Text.Json.Serialization;

// Sending through a mail provider's HTTP API: messages, templates, attachments, a sandbox, a fallback provider.
class MailMessage
{
    [JsonPropertyName("to")]
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string To { get; set; } = "";

    [JsonPropertyName("name")]
    [PersonalData(Category = DataCategory.Name)]
    public string? Name { get; set; }

    [JsonPropertyName("text")]
    public string Text { get; set; } = ""; //~ PUR102 Customer.Phone

    [JsonIgnore]
    public int Tries { get; set; }
}

class Templates
{
    private readonly Dictionary<string, string> texts = new() { ["welcome"] = "Hello {0}", ["points"] = "You have {0} points" };

    public string Fill(string name, params object[] values) => string.Format(texts[name], values);
}

[ProcessesFor(Purpose.PromotionalEmail)]
class MailProvider(HttpClient http)
{
    private const string Api = "https://api.mailer.example/v3/";

    public async Task Send(MailMessage message)
    {
        message.Tries++;
        var reply = await http.PostAsJsonAsync(Api + "messages", message);
        if (!reply.IsSuccessStatusCode)
            Console.WriteLine($"{reply.StatusCode} after {message.Tries} tries");
    }

    public async Task<bool> Exists(string template)
    {
        var reply = await http.GetAsync($"{Api}templates/{template}");
        return reply.IsSuccessStatusCode;
    }

    public Task Unsubscribe(Customer c) => http.DeleteAsync($"{Api}addresses/{Uri.EscapeDataString(c.Email)}"); //~ PUR203 Customer.Email

    public Task Tag(Customer c, string tag) =>
        http.PostAsJsonAsync(Api + "tags", new { Address = c.Email, tag, Points = c.Points });

    public Task Call(Customer c) =>
        http.PostAsJsonAsync(Api + "calls", new { c.Phone }); //~ PUR101 Customer.Phone //~ PUR302 Customer.Phone
}

[ProcessesFor(Purpose.PromotionalEmail)]
class OtherProvider(HttpClient http)
{
    public Task Send(MailMessage message) => http.PostAsJsonAsync("https://mail.unknown.example/send", message); //~ PUR301 MailMessage.To + MailMessage.Name

    public Task Ping() => http.GetAsync("https://mail.unknown.example/ping");
}

[ProcessesFor(Purpose.PromotionalEmail)]
class Campaign(MailProvider provider, Templates templates)
{
    public Task Welcome(Customer c) => provider.Send(new MailMessage { To = c.Email, Name = c.Name, Text = templates.Fill("welcome", "there") });

    public Task Points(Customer c) => provider.Send(new MailMessage { To = c.Email, Text = templates.Fill("points", c.Points) });

    public Task Remind(Customer c)
    {
        var message = new MailMessage { To = c.Email };
        message.Text = templates.Fill("welcome", c.Phone ?? "you"); //~ PUR101 Customer.Phone
        return provider.Send(message); //~ PUR302 Customer.Phone
    }

    public async Task Everyone(IAsyncEnumerable<Customer> all)
    {
        var sent = 0;
        await foreach (var c in all)
        {
            if (c.Points == 0)
                continue;
            await Points(c);
            sent++;
        }

        Console.WriteLine($"{sent} mails");
    }
}
