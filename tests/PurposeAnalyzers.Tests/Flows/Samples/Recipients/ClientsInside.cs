// langversion: 12
using System.Net.Mail;

// The client that sends to an unknown address is told of, once: not each class whose data comes to it.
class Notice(string to, string text)
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string To { get; } = to;

    public string Text { get; } = text;
}

class PostSettings
{
    public string Host { get; set; } = "";
}

interface IPost
{
    Task Send(Notice notice);
}

class SmtpPost(PostSettings settings) : IPost //~ PUR303 SmtpPost
{
    public Task Send(Notice notice)
    {
        var message = new MailMessage("us@shop.example", notice.To, "News from us", notice.Text);
        return Deliver(message);
    }

    private async Task Deliver(MailMessage message)
    {
        using var client = new SmtpClient(settings.Host);
        await client.SendMailAsync(message);
    }
}

class Greetings(IPost post)
{
    public Task Greet(Customer c) => post.Send(new Notice(c.Email, "Welcome"));
}

class Statements(IPost post)
{
    public async Task Send(IEnumerable<Customer> all)
    {
        foreach (var c in all)
            await post.Send(new Notice(c.Email, "Your points: " + c.Points));
    }
}

[ProcessesFor(Purpose.Billing)]
class Reminders(IPost post)
{
    public Task Remind(Customer c) => post.Send(new Notice(c.Email, "Please pay"));
}

class Courier
{
    private readonly SmtpClient client = new("smtp.cheapmail.example");

    public void Carry(MailMessage message) => client.Send(message);
}

class Parcels(Courier courier)
{
    public void Announce(Customer c) => courier.Carry(new MailMessage("us@shop.example", c.Email)); //~ PUR301 Customer.Email
}

class Handed
{
    public static void Carry(MailMessage message, SmtpClient client) => client.Send(message);

    public void Known(Customer c)
    {
        using var client = new SmtpClient("smtp.cheapmail.example");
        Carry(new MailMessage("us@shop.example", c.Email), client); //~ PUR301 Customer.Email
    }

    public void Ours(Customer c)
    {
        using var client = new SmtpClient("mail.shop.example");
        Carry(new MailMessage("us@shop.example", c.Email), client);
    }
}
