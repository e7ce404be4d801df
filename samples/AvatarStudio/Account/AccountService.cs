using AvatarStudio.Storage;

namespace AvatarStudio.Account;

/// <summary>
/// What every customer may ask for (policy 9): to see what we hold, to have it put right or deleted, and to have its use stopped.
/// Each method takes a <see cref="VerifiedCustomer"/>, so none can be reached before the requester's identity is verified.
/// </summary>
[ProcessesFor(Purpose.AccountSelfService)]
public sealed class AccountService(StudioDbContext db, ILogger<AccountService> logger)
{
    [Exports(typeof(Customer)), Exports(typeof(Order)), Exports(typeof(Inquiry)), Exports(typeof(UploadedAvatar)), Exports(typeof(UsageEvent))]
    public async Task<AccountExport> ExportAsync(VerifiedCustomer who, CancellationToken cancel)
    {
        var customer = await db.Customers.AsNoTracking().SingleAsync(customer => customer.Id == who.Id, cancel);
        return new AccountExport(
            customer,
            await db.Orders.AsNoTracking().Include(order => order.Lines).Where(order => order.CustomerId == who.Id).ToListAsync(cancel),
            await db.Inquiries.AsNoTracking().Where(inquiry => inquiry.CustomerId == who.Id).ToListAsync(cancel),
            await db.Avatars.AsNoTracking().Where(avatar => avatar.CustomerId == who.Id).ToListAsync(cancel),
            await db.UsageEvents.AsNoTracking().Where(usage => usage.CustomerId == who.Id).ToListAsync(cancel));
    }

    [Corrects(typeof(Customer))]
    public async Task CorrectAsync(VerifiedCustomer who, Correction correction, CancellationToken cancel)
    {
        var customer = await db.Customers.SingleAsync(customer => customer.Id == who.Id, cancel);
        customer.Email = correction.Email ?? customer.Email;
        customer.Name = correction.Name ?? customer.Name;
        customer.BirthDate = correction.BirthDate ?? customer.BirthDate;
        customer.Phone = correction.Phone ?? customer.Phone;
        customer.Address = correction.Address?.Copy() ?? customer.Address;
        await db.SaveChangesAsync(cancel);
        logger.LogInformation("Customer {CustomerId} corrected the registration", who.Id);
    }

    public async Task ChooseAsync(VerifiedCustomer who, Choices choices, CancellationToken cancel)
    {
        var customer = await db.Customers.SingleAsync(customer => customer.Id == who.Id, cancel);
        customer.WantsPromotions = choices.WantsPromotions;
        customer.WantsPersonalization = choices.WantsPersonalization;
        customer.GroupSharingStopped = choices.GroupSharingStopped;
        await db.SaveChangesAsync(cancel);
    }

    [StopsUse(typeof(Customer)), StopsUse(typeof(Order)), StopsUse(typeof(Inquiry)), StopsUse(typeof(UploadedAvatar)), StopsUse(typeof(UsageEvent))]
    public async Task StopUseAsync(VerifiedCustomer who, CancellationToken cancel)
    {
        var customer = await db.Customers.SingleAsync(customer => customer.Id == who.Id, cancel);
        customer.UseStopped = true;
        customer.WantsPromotions = false;
        customer.WantsPersonalization = false;
        customer.GroupSharingStopped = true;
        await db.SaveChangesAsync(cancel);
        logger.LogInformation("Customer {CustomerId} stopped the use of personal data", who.Id);
    }

    [Erases(typeof(Customer)), Erases(typeof(Order)), Erases(typeof(Inquiry)), Erases(typeof(UploadedAvatar)), Erases(typeof(UsageEvent))]
    public async Task EraseAsync(VerifiedCustomer who, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.UsageEvents.Where(usage => usage.CustomerId == who.Id).ExecuteDeleteAsync(cancel);
        await db.Avatars.Where(avatar => avatar.CustomerId == who.Id).ExecuteDeleteAsync(cancel);
        await db.Inquiries.Where(inquiry => inquiry.CustomerId == who.Id).ExecuteDeleteAsync(cancel);
        db.Orders.RemoveRange(await db.Orders.Include(order => order.Lines).Where(order => order.CustomerId == who.Id).ToListAsync(cancel));
        db.Customers.Remove(await db.Customers.SingleAsync(customer => customer.Id == who.Id, cancel));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        logger.LogInformation("Customer {CustomerId} is erased", who.Id);
    }
}
