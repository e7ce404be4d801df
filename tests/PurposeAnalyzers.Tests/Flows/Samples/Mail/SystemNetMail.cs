using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Configuration;

// Mail goes to the server that delivers it: all of the message, in whatever part of it the data stands.
class ToAnybodysServer
{
    private readonly SmtpClient smtp = new("smtp.unknown.example", 587);

    void Recipient(Customer c) => smtp.Send(new MailMessage("shop@shop.example", c.Email, "News", "There are news.")); //~ PUR301 Customer.Email

    void ToOurselves(Customer c) => smtp.Send(new MailMessage("shop@shop.example", "desk@shop.example", "Points", $"{c.Points} points"));

    void Overload(Customer c) => smtp.Send("shop@shop.example", c.Email, "News", "There are news."); //~ PUR301 Customer.Email

    void OverloadHarmless(Customer c) => smtp.Send("shop@shop.example", "desk@shop.example", "Points", c.Points.ToString());

    Task Added(Customer c)
    {
        var message = new MailMessage { Subject = "News" };
        message.To.Add(c.Email);
        return smtp.SendMailAsync(message); //~ PUR301 Customer.Email
    }

    void Copied(Customer c)
    {
        var message = new MailMessage();
        message.Bcc.Add(new MailAddress(c.Email, c.Name));
        smtp.Send(message); //~ PUR301 Customer.Email + Customer.Name
    }

    void Answered(Customer c)
    {
        var message = new MailMessage { ReplyToList = { new MailAddress(c.Email) } };
        smtp.Send(message); //~ PUR301 Customer.Email
    }

    void Subject(Customer c)
    {
        var message = new MailMessage { Subject = "About " + c.Name };
        smtp.Send(message); //~ PUR301 Customer.Name
        var other = new MailMessage { Subject = "About " + c.Theme };
        smtp.Send(other);
    }

    void Body(Customer c)
    {
        var text = new StringBuilder("Dear ").Append(c.Name).AppendLine(",");
        var message = new MailMessage { Body = text.ToString() };
        smtp.Send(message); //~ PUR301 Customer.Name
    }

    void Template(Customer c, string template)
    {
        var message = new MailMessage { Body = template.Replace("{theme}", c.Theme) };
        smtp.Send(message);
        message.Body = template.Replace("{phone}", c.Phone);
        smtp.Send(message); //~ PUR301 Customer.Phone
    }

    void AttachedText(Customer c)
    {
        var message = new MailMessage();
        message.Attachments.Add(Attachment.CreateAttachmentFromString(c.Name, "name.txt"));
        smtp.Send(message); //~ PUR301 Customer.Name
    }

    void AttachedStream(Customer c)
    {
        var message = new MailMessage();
        message.Attachments.Add(new Attachment(new MemoryStream(Encoding.UTF8.GetBytes(c.Name)), "name.txt"));
        smtp.Send(message); //~ PUR301 Customer.Name
    }

    void AttachedHarmless(Customer c)
    {
        var message = new MailMessage();
        message.Attachments.Add(new Attachment(new MemoryStream(Encoding.UTF8.GetBytes(c.Theme)), "theme.txt"));
        smtp.Send(message);
    }

    void View(Customer c)
    {
        var message = new MailMessage();
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString($"<p>{c.Name}</p>", null, "text/html"));
        smtp.Send(message); //~ PUR301 Customer.Name
    }

    void Header(Customer c)
    {
        var message = new MailMessage();
        message.Headers.Add("X-Theme", c.Theme);
        smtp.Send(message);
        message.Headers.Add("X-Customer", c.Name);
        smtp.Send(message); //~ PUR301 Customer.Name
    }

    void Event(Customer c) => smtp.SendAsync(new MailMessage("shop@shop.example", c.Email), "token"); //~ PUR301 Customer.Email
}

class ToAProvider
{
    private readonly SmtpClient smtp = new("api.mailer.example");

    void Recipient(Customer c) => smtp.Send(new MailMessage("shop@shop.example", c.Email, "News", "Dear " + c.Name));

    void MoreThanAgreed(Customer c) => smtp.Send(new MailMessage("shop@shop.example", c.Email, "News", "Born " + c.BirthDate)); //~ PUR302 Customer.BirthDate

    [ProcessesFor(Purpose.Shipping)]
    void ForAnotherPurpose(Customer c) => smtp.Send(new MailMessage("shop@shop.example", c.Email, "Parcel", "It is on its way.")); //~ PUR302 Customer.Email

    [ProcessesFor(Purpose.CustomerSupport)]
    void ForAnAgreedPurpose(Customer c) => smtp.Send(new MailMessage("shop@shop.example", c.Email, "Your question", "Here is the answer."));
}

class ToOurOwnServer
{
    void FirstParty(Customer c)
    {
        using var smtp = new SmtpClient("mail.shop.example", 25);
        smtp.Send(new MailMessage("shop@shop.example", c.Email, "News", "Born " + c.BirthDate));
    }

    void ThisMachine(Customer c)
    {
        using var smtp = new SmtpClient("localhost");
        smtp.Send(new MailMessage("shop@shop.example", c.Email, "News", "Born " + c.BirthDate));
    }

    void SetLater(Customer c)
    {
        using var smtp = new SmtpClient();
        smtp.Host = "smtp.unknown.example";
        smtp.Send(new MailMessage("shop@shop.example", c.Email)); //~ PUR301 Customer.Email
    }

    void SetToFirstParty(Customer c)
    {
        using var smtp = new SmtpClient { Host = "mail.shop.example" };
        smtp.Send(new MailMessage("shop@shop.example", c.Email));
    }
}

class FromConfiguration //~ PUR303
{
    private readonly SmtpClient smtp;

    FromConfiguration(IConfiguration config) => smtp = new SmtpClient(config["Smtp:Host"]);

    void Send(Customer c) => smtp.Send(new MailMessage("shop@shop.example", c.Email));

    void SendAgain(Customer c) => smtp.Send(new MailMessage("shop@shop.example", c.Email));
}

class OfAListedSetting
{
    private readonly SmtpClient smtp;

    OfAListedSetting(IConfiguration config) => smtp = new SmtpClient(config["Crm:Url"]);

    void Send(Customer c) => smtp.Send(new MailMessage("shop@shop.example", c.Email));
}

class Injected //~ PUR303
{
    private readonly SmtpClient smtp;

    Injected(SmtpClient smtp) => this.smtp = smtp;

    void Send(Customer c) => smtp.Send(new MailMessage("shop@shop.example", c.Email));

    void Points(Customer c) => smtp.Send(new MailMessage("shop@shop.example", "desk@shop.example", "Points", c.Points.ToString()));
}
