using AvatarStudio.Mail;
using AvatarStudio.Storage;

namespace AvatarStudio.Audience;

public sealed record Campaign([Required] string Subject, [Required] string Text);

/// <summary>Mails about new features and campaigns (policy 2), to those who want them.</summary>
[ProcessesFor(Purpose.PromotionalEmail)]
public sealed class CampaignMailer(StudioDbContext db, IMailSender mail, ILogger<CampaignMailer> logger)
{
    public async Task<int> SendAsync(Campaign campaign, CancellationToken cancel)
    {
        var sent = 0;
        var readers = db.Customers.Where(customer => customer.WantsPromotions && !customer.UseStopped);
        await foreach (var reader in readers.AsAsyncEnumerable().WithCancellation(cancel))
        {
            await mail.SendAsync(reader.Email, campaign.Subject, $"Dear {reader.Name},\n\n{campaign.Text}", cancel);
            sent++;
        }

        logger.LogInformation("A campaign went to {Count} customers", sent);
        return sent;
    }
}
