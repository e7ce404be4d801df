namespace AvatarStudio.Mail;

/// <summary>
/// Mail goes through a processor, so sending one is a disclosure to it. What it serves is for the caller to say:
/// the same sender carries an order's confirmation, an answer of support and a campaign.
/// </summary>
[DisclosesTo(Recipient.SendGrid)]
public interface IMailSender
{
    Task SendAsync(string to, string subject, string body, CancellationToken cancel);
}
