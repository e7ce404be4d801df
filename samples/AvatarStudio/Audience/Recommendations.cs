using AvatarStudio.Account;
using AvatarStudio.Storage;

namespace AvatarStudio.Audience;

/// <summary>What to show a customer next: the same for everybody, unless the customer wants it personal.</summary>
[ProcessesFor(Purpose.Personalization)]
public sealed class Recommendations(StudioDbContext db)
{
    private static readonly IReadOnlyList<string> ForEverybody = ["editor", "gallery"];

    public async Task<IReadOnlyList<string>> ForAsync(VerifiedCustomer who, CancellationToken cancel)
    {
        var customer = await db.Customers.SingleAsync(customer => customer.Id == who.Id, cancel);
        if (!customer.WantsPersonalization || customer.UseStopped)
            return ForEverybody;

        var visited = await db.UsageEvents
            .Where(usage => usage.CustomerId == customer.Id)
            .GroupBy(usage => usage.Page)
            .OrderByDescending(page => page.Count())
            .Select(page => page.Key)
            .Take(3)
            .ToListAsync(cancel);
        return [.. visited.Select(page => Pages.Related.GetValueOrDefault(page, "editor")).Distinct()];
    }
}
