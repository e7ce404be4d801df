// langversion: 12
using System.Net.Mail;
using System.Text;
using MailKit.Net.Smtp;
using MimeKit;
using SendGrid;
using SendGrid.Helpers.Mail;

// Mail put together by what applications build around it. smtp.tracker.example is nobody's, smtp.shop.example is the house's own.
class LetterBuilder
{
    private readonly MimeMessage message = new();
    private readonly BodyBuilder body = new();

    public LetterBuilder From(string address)
    {
        message.From.Add(MailboxAddress.Parse(address));
        return this;
    }

    public LetterBuilder To(string name, string address)
    {
        message.To.Add(new MailboxAddress(name, address));
        return this;
    }

    public LetterBuilder Text(string text)
    {
        body.TextBody = text;
        return this;
    }

    public MimeMessage Build()
    {
        message.Body = body.ToMessageBody();
        return message;
    }
}

class Letters
{
    async Task Foreign(Customer c)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        await client.ConnectAsync("smtp.tracker.example", 587);
        await client.SendAsync(new LetterBuilder().From("shop@shop.example").To(c.Name, c.Email).Text("Hello").Build()); //~ PUR301 smtp.tracker.example
        await client.DisconnectAsync(true);
    }

    async Task Attached(Customer c)
    {
        var message = new MimeMessage();
        message.Subject = "points";
        message.Body = new TextPart("plain") { Text = "you have " + c.Points };
        using var client = new MailKit.Net.Smtp.SmtpClient();
        await client.ConnectAsync("smtp.tracker.example", 587);
        await client.SendAsync(message);
        var builder = new BodyBuilder { HtmlBody = "<b>hello</b>" };
        builder.Attachments.Add("card.txt", Encoding.UTF8.GetBytes(c.Phone ?? ""));
        message.Body = builder.ToMessageBody();
        await client.SendAsync(message); //~ PUR301 smtp.tracker.example
    }

    async Task House(Customer c)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        await client.ConnectAsync("smtp.shop.example", 587);
        var message = new MimeMessage { Subject = "for " + c.Name };
        message.To.Add(MailboxAddress.Parse(c.Email));
        await client.SendAsync(message);
    }
}

class OldLetters
{
    void Foreign(Customer c)
    {
        using var client = new System.Net.Mail.SmtpClient("smtp.tracker.example");
        using var mail = new MailMessage("shop@shop.example", "desk@shop.example") { Subject = "points", Body = "has " + c.Points };
        client.Send(mail);
        mail.Headers.Add("X-Name", c.Name);
        client.Send(mail); //~ PUR301 smtp.tracker.example
    }

    async Task ByTexts(Customer c)
    {
        using var client = new System.Net.Mail.SmtpClient { Host = "smtp.tracker.example", Port = 25 };
        await client.SendMailAsync("shop@shop.example", "desk@shop.example", "points", "has " + c.Points);
        await client.SendMailAsync("shop@shop.example", c.Email, "points", "has " + c.Points); //~ PUR301 smtp.tracker.example
    }

    async Task Alternative(Customer c)
    {
        using var client = new System.Net.Mail.SmtpClient("smtp.tracker.example");
        using var mail = new MailMessage("shop@shop.example", "desk@shop.example");
        mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString("dear " + c.Name, Encoding.UTF8, "text/html"));
        await client.SendMailAsync(mail); //~ PUR301 smtp.tracker.example
    }

    void Dropped(Customer c)
    {
        using var mail = new MailMessage("shop@shop.example", c.Email) { Subject = "not sent" };
        var to = mail.To.Count;
    }
}

class HiredLetters(ISendGridClient client)
{
    async Task Single(Customer c)
    {
        var mail = MailHelper.CreateSingleEmail(new EmailAddress("shop@shop.example"), new EmailAddress("desk@shop.example"), "points", c.Points.ToString(), null);
        await client.SendEmailAsync(mail);
        var other = MailHelper.CreateSingleEmail(new EmailAddress("shop@shop.example"), new EmailAddress(c.Email, c.Name), "hello", "hello", null);
        await client.SendEmailAsync(other); //~ PUR301 Customer.Email + Customer.Name
    }

    async Task Template(Customer c)
    {
        var mail = new SendGridMessage { TemplateId = "d-1" };
        mail.SetTemplateData(new { c.Points });
        await client.SendEmailAsync(mail);
        mail.SetTemplateData(new { c.BirthDate });
        await client.SendEmailAsync(mail); //~ PUR301 Customer.BirthDate
    }

    async Task InSteps(Customer c)
    {
        var mail = new SendGridMessage();
        mail.SetFrom(new EmailAddress("shop@shop.example"));
        mail.AddTo(c.Email);
        mail.AddContent("text/plain", "hello");
        await client.SendEmailAsync(mail); //~ PUR301 Customer.Email
    }

    async Task Personalized(IEnumerable<Customer> all)
    {
        var mail = new SendGridMessage { Personalizations = all.Select(c => new Personalization { Tos = [new EmailAddress(c.Email)] }).ToList() };
        await client.SendEmailAsync(mail); //~ PUR301 Customer.Email
    }

    async Task Attachment(Customer c, byte[] form)
    {
        var mail = new SendGridMessage();
        mail.AddAttachment("form.pdf", Convert.ToBase64String(form));
        await client.SendEmailAsync(mail);
        mail.AddAttachment("card.txt", Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Name)));
        await client.SendEmailAsync(mail); //~ PUR301 Customer.Name
    }
}
