// langversion: 12
using System.Net.Mail;

// Mail: who the provider is, and what it may get.
class Postman(SmtpClient smtp)
{
    public void Send(string to, string subject, string body) => smtp.Send("us@shop.example", to, subject, body);
}

[ProcessesFor(Purpose.CustomerSupport)]
class SupportMail
{
    private readonly SmtpClient known = new("api.mailer.example", 587);
    private readonly SmtpClient unknown = new("smtp.cheapmail.example");

    public void Answer(Customer c, string text) => known.Send("us@shop.example", c.Email, "Your question", text);

    public void AnswerElsewhere(Customer c, string text) => unknown.Send("us@shop.example", c.Email, "Your question", text); //~ PUR301 Customer.Email

    public void AnswerWithPhone(Customer c)
    {
        var message = new MailMessage("us@shop.example", c.Email) { Subject = "We call you" };
        message.Body = "We call you at " + c.Phone;
        known.Send(message); //~ PUR302 Customer.Phone
    }

    public void AnswerWithPoints(Customer c)
    {
        using var message = new MailMessage { From = new MailAddress("us@shop.example"), Subject = "Points" };
        message.To.Add(c.Email);
        message.Body = $"You have {c.Points} points";
        known.Send(message);
    }

    public async Task AnswerLater(Customer c, string text)
    {
        using var client = new SmtpClient("smtp.cheapmail.example");
        using var message = new MailMessage();
        message.To.Add(new MailAddress(c.Email));
        message.Body = text;
        await client.SendMailAsync(message); //~ PUR301
    }

    public async Task OursLater(Customer c, string text)
    {
        using var client = new SmtpClient { Host = "mail.shop.example" };
        await client.SendMailAsync("us@shop.example", c.Email, "Re", text);
    }

    public void Internal(Customer c) => unknown.Send("us@shop.example", "boss@shop.example", "Points", c.Points.ToString());

    public void ThroughPostman(Customer c) => new Postman(unknown).Send(c.Email, "Hello", ""); //~ PUR301 Customer.Email
}
