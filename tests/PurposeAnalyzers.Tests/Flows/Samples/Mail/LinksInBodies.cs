// langversion: 12
using MailKit.Net.Smtp;
using MimeKit;

// A link in the text of a mail is no address that the mail is sent to.
class Invitations(string host) //~ PUR303 Customer.Email
{
    public async Task Invite(Customer c)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(c.Email));
        message.Body = new TextPart("html") { Text = "<p><a href=\"https://www.vendor.example\">More</a></p>" };
        using var client = new SmtpClient();
        await client.ConnectAsync(host, 25);
        await client.SendAsync(message);
    }
}

class OurInvitations
{
    public async Task Invite(Customer c)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(c.Email));
        message.Body = new TextPart("plain") { Text = "See https://www.vendor.example and write to us." };
        using var client = new SmtpClient();
        await client.ConnectAsync("mail.shop.example", 25);
        await client.SendAsync(message);
    }

    public async Task Cheap(Customer c)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(c.Email));
        using var client = new SmtpClient();
        await client.ConnectAsync("smtp.cheapmail.example", 25);
        await client.SendAsync(message); //~ PUR301 smtp.cheapmail.example
    }
}
