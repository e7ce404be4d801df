using AvatarStudio.Storage;

namespace AvatarStudio.Audience;

/// <summary>Figures about our audience, in which nobody can be recognised (policy 2, "make statistics").</summary>
public sealed record AudienceReport(DateOnly Date, int Customers, IReadOnlyList<AgeBand> AgeBands, IReadOnlyList<PageVisits> MostVisited);

public sealed record PageVisits(string Page, int Visits);

[ProcessesFor(Purpose.Statistics)]
public sealed class AudienceStatistics(StudioDbContext db, TimeProvider clock)
{
    public async Task<AudienceReport> CurrentAsync(CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var counted = db.Customers.Where(customer => !customer.UseStopped);
        var birthDates = await counted.Select(customer => customer.BirthDate).ToListAsync(cancel);
        var pages = await db.UsageEvents.Select(usage => usage.Page).ToListAsync(cancel);
        return new AudienceReport(today, await counted.CountAsync(cancel), AgeBands.Count(birthDates, today), MostVisited(pages));
    }

    [Anonymizes("Visits per page, over all customers; pages with fewer than five visits are left out")]
    private static IReadOnlyList<PageVisits> MostVisited(IReadOnlyList<string> pages)
    {
        var visits = new List<PageVisits>();
        foreach (var page in Pages.All)
        {
            var count = pages.Count(visited => visited == page);
            if (count >= 5)
                visits.Add(new PageVisits(page, count));
        }

        return [.. visits.OrderByDescending(page => page.Visits).Take(10)];
    }
}
