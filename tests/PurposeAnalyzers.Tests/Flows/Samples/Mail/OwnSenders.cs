using System.Net.Mail;
using FluentEmail.Core;
using Microsoft.AspNetCore.Identity;

// Senders of one's own are followed to the server that they use; fluent ones and those of frameworks are taken at what is known of them.
interface IEmailSender
{
    Task SendAsync(string to, string subject, string body);
}

class UnknownServer : IEmailSender
{
    private readonly SmtpClient smtp = new("smtp.unknown.example");

    public Task SendAsync(string to, string subject, string body) => smtp.SendMailAsync("shop@shop.example", to, subject, body);
}

class Welcome
{
    private readonly IEmailSender sender;

    Welcome(IEmailSender sender) => this.sender = sender;

    Task Recipient(Customer c) => sender.SendAsync(c.Email, "Welcome", "Welcome to the shop."); //~ PUR301 Customer.Email

    Task Body(Customer c) => sender.SendAsync("desk@shop.example", "New customer", $"{c.Name} is here."); //~ PUR301 Customer.Name

    Task Harmless(Customer c) => sender.SendAsync("desk@shop.example", "New customer", $"Number {c.Id} is here.");
}

interface IHouseMail
{
    Task SendAsync(string to, string text);
}

class HouseServer : IHouseMail
{
    public async Task SendAsync(string to, string text)
    {
        using var smtp = new SmtpClient("mail.shop.example");
        await smtp.SendMailAsync(new MailMessage("shop@shop.example", to) { Body = text });
    }
}

class HouseNews
{
    Task Send(IHouseMail mail, Customer c) => mail.SendAsync(c.Email, "Born " + c.BirthDate);
}

[DisclosesTo(Recipient.Mailer)]
interface IProvider
{
    Task SendAsync(string to, string text);
}

class ProviderNews
{
    Task Agreed(IProvider provider, Customer c) => provider.SendAsync(c.Email, "Dear " + c.Name);

    Task MoreThanAgreed(IProvider provider, Customer c) => provider.SendAsync(c.Email, "Born " + c.BirthDate); //~ PUR302 Customer.BirthDate

    [ProcessesFor(Purpose.Newsletter)]
    Task Unasked(IProvider provider, Customer c) => provider.SendAsync(c.Email, "News"); //~ PUR105 Customer.Email

    [ProcessesFor(Purpose.Newsletter)]
    Task Asked(IProvider provider, Customer c) => c.AcceptsNews ? provider.SendAsync(c.Email, "News") : Task.CompletedTask;
}

class OfIdentity
{
    Task Confirm(IEmailSender<Customer> sender, Customer c) => sender.SendConfirmationLinkAsync(c, c.Email, "https://shop.example/confirm");
}

class Fluently //~ PUR303
{
    private readonly IFluentEmail email;

    Fluently(IFluentEmail email) => this.email = email;

    Task Recipient(Customer c) => email.To(c.Email).Subject("News").Body("There are news.").SendAsync();

    Task Template(Customer c) => email.To("desk@shop.example").UsingTemplate("Dear @Model.Name", new { c.Name }).SendAsync();
}

class FluentlyHarmless
{
    private readonly IFluentEmail email;

    FluentlyHarmless(IFluentEmail email) => this.email = email;

    Task Points(Customer c) => email.To("desk@shop.example").Subject("Points").Body(c.Points.ToString()).SendAsync();
}

[DisclosesTo(Recipient.Mailer)]
class FluentlyToAProvider
{
    private readonly IFluentEmail email;

    FluentlyToAProvider(IFluentEmail email) => this.email = email;

    Task Agreed(Customer c) => email.To(c.Email).Subject("News").Body("Dear " + c.Name).SendAsync();

    Task MoreThanAgreed(Customer c) => email.To(c.Email).Body("Born " + c.BirthDate).SendAsync(); //~ PUR302 Customer.BirthDate
}
// assembly: FluentEmail.Core
namespace FluentEmail.Core
{
    using System.Threading;
    using System.Threading.Tasks;

    public class SendResponse { }

    public interface IFluentEmail
    {
        IFluentEmail To(string emailAddress);
        IFluentEmail Subject(string subject);
        IFluentEmail Body(string body, bool isHtml = false);
        IFluentEmail UsingTemplate<T>(string template, T model, bool isHtml = true);
        SendResponse Send(CancellationToken? token = null);
        Task<SendResponse> SendAsync(CancellationToken? token = null);
    }
}
