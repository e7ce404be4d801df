using AvatarStudio.Account;
using AvatarStudio.Storage;

namespace AvatarStudio.Audience;

/// <summary>Notes that a customer has opened a page.</summary>
[ProcessesFor(Purpose.Statistics)]
public sealed class UsageRecorder(StudioDbContext db)
{
    public async Task<bool> VisitAsync(VerifiedCustomer who, string page, CancellationToken cancel)
    {
        if (!Pages.All.Contains(page))
            return false;
        db.UsageEvents.Add(new UsageEvent { CustomerId = who.Id, Page = page });
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
