using AvatarStudio.Storage;

namespace AvatarStudio.Partners;

[ProcessesFor(Purpose.GroupSharing)]
internal sealed class GroupSharing(StudioDbContext db, GroupCompanyClient group, ILogger<GroupSharing> logger)
{
    private const int BatchSize = 100;

    public async Task ShareAsync(CancellationToken cancel)
    {
        var batch = new List<SharedCustomer>(BatchSize);
        foreach (var customer in await db.Customers.AsNoTracking().ToListAsync(cancel))
        {
            if (customer.GroupSharingStopped)
                continue;
            batch.Add(new SharedCustomer(customer.Email, customer.Name));
            if (batch.Count == BatchSize)
                await SendAsync(batch, cancel);
        }

        await SendAsync(batch, cancel);
    }

    private async Task SendAsync(List<SharedCustomer> batch, CancellationToken cancel)
    {
        if (batch.Count == 0)
            return;
        await group.ShareAsync(batch, cancel);
        logger.LogInformation("Shared {Count} customers with the group", batch.Count);
        batch.Clear();
    }
}
