using MailKit;
using MailKit.Net.Smtp;
using MimeKit;

// MailKit: a client is connected to a host, then given messages.
class MailKitCalls
{
    void Recipient(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("smtp.unknown.example", 587);
        var message = new MimeMessage();
        message.To.Add(new MailboxAddress("", c.Email));
        client.Send(message); //~ PUR301 Customer.Email
    }

    async Task Awaited(Customer c)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("smtp.unknown.example", 587, false);
        var message = new MimeMessage { Subject = "Dear " + c.Name };
        await client.SendAsync(message); //~ PUR301 Customer.Name
    }

    async Task Harmless(Customer c)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("smtp.unknown.example", 587, false);
        var message = new MimeMessage { Subject = "Theme " + c.Theme };
        message.To.Add(MailboxAddress.Parse("desk@shop.example"));
        await client.SendAsync(message);
    }

    void Provider(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("api.mailer.example");
        var message = new MimeMessage();
        message.To.Add(new MailboxAddress(c.Name, c.Email));
        client.Send(message);
        message.Body = new TextPart("plain") { Text = "Born " + c.BirthDate };
        client.Send(message); //~ PUR302 Customer.BirthDate
    }

    void FirstParty(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("mail.shop.example");
        client.Send(new MimeMessage { Body = new TextPart("plain") { Text = "Born " + c.BirthDate } });
    }

    void Built(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("smtp.unknown.example");
        var builder = new BodyBuilder { HtmlBody = $"<p>{c.Name}</p>" };
        client.Send(new MimeMessage { Body = builder.ToMessageBody() }); //~ PUR301 Customer.Name
        var harmless = new BodyBuilder { TextBody = c.Theme };
        client.Send(new MimeMessage { Body = harmless.ToMessageBody() });
    }

    void Attached(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("smtp.unknown.example");
        var builder = new BodyBuilder { TextBody = "See the file." };
        builder.Attachments.Add("name.txt", System.Text.Encoding.UTF8.GetBytes(c.Name));
        client.Send(new MimeMessage { Body = builder.ToMessageBody() }); //~ PUR301 Customer.Name
    }

    void InParts(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("smtp.unknown.example");
        var parts = new Multipart("mixed") { new TextPart("plain") { Text = "Dear " + c.Name } };
        client.Send(new MimeMessage { Body = parts }); //~ PUR301 Customer.Name
    }

    void Header(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("smtp.unknown.example");
        var message = new MimeMessage();
        message.Headers.Add("X-Theme", c.Theme);
        client.Send(message);
        message.Headers.Add("X-Customer", c.Name);
        client.Send(message); //~ PUR301 Customer.Name
    }

    void Archived(IMailFolder folder, FaceFrame frame)
    {
        folder.Append(new AppendRequest(new MimeMessage { Subject = $"ticks {frame.Ticks}" }));
        folder.Append(new AppendRequest(new MimeMessage { Subject = $"jaw {frame.JawOpen}" })); //~ PUR201 FaceFrame.JawOpen
    }

    void Saved(FaceFrame frame)
    {
        using var file = File.Create("mail.eml");
        new MimeMessage { Subject = $"ticks {frame.Ticks}" }.WriteTo(file);
        new MimeMessage { Subject = $"jaw {frame.JawOpen}" }.WriteTo(file); //~ PUR201 FaceFrame.JawOpen
    }
}

class Posting //~ PUR303
{
    private readonly ISmtpClient client;

    Posting(ISmtpClient client) => this.client = client;

    Task Send(Customer c) => client.SendAsync(new MimeMessage { Subject = c.Email });
}
