using AvatarStudio.Storage;

namespace AvatarStudio.Account;

/// <summary>Corrections of what stands beside the registration: orders, inquiries, uploads and usage.</summary>
[ProcessesFor(Purpose.AccountSelfService)]
public sealed class RecordCorrections(StudioDbContext db)
{
    [Corrects(typeof(Order))]
    public async Task<bool> CorrectOrderAsync(VerifiedCustomer who, Guid id, OrderCorrection correction, CancellationToken cancel)
    {
        var order = await db.Orders.SingleOrDefaultAsync(order => order.Id == id && order.CustomerId == who.Id, cancel);
        if (order is not { Status: OrderStatus.Placed or OrderStatus.Paid })
            return false;
        order.RecipientName = correction.RecipientName;
        order.ShipTo = correction.ShipTo.Copy();
        return await SavedAsync(cancel);
    }

    [Corrects(typeof(Inquiry))]
    public async Task<bool> CorrectInquiryAsync(VerifiedCustomer who, int id, InquiryCorrection correction, CancellationToken cancel)
    {
        var inquiry = await db.Inquiries.SingleOrDefaultAsync(inquiry => inquiry.Id == id && inquiry.CustomerId == who.Id, cancel);
        if (inquiry is null)
            return false;
        inquiry.Message = correction.Message;
        return await SavedAsync(cancel);
    }

    [Corrects(typeof(UploadedAvatar))]
    public async Task<bool> CorrectUploadAsync(VerifiedCustomer who, int id, UploadCorrection correction, CancellationToken cancel)
    {
        var avatar = await db.Avatars.SingleOrDefaultAsync(avatar => avatar.Id == id && avatar.CustomerId == who.Id, cancel);
        if (avatar is null)
            return false;
        avatar.Title = correction.Title;
        avatar.Model = correction.Model ?? avatar.Model;
        return await SavedAsync(cancel);
    }

    /// <summary>A visit that was somebody else's, on a shared device, is put right by taking it out.</summary>
    [Corrects(typeof(UsageEvent))]
    public async Task<bool> DisownVisitsAsync(VerifiedCustomer who, DateTime from, DateTime to, CancellationToken cancel) =>
        await db.UsageEvents
            .Where(usage => usage.CustomerId == who.Id && usage.At >= from && usage.At <= to)
            .ExecuteDeleteAsync(cancel) > 0;

    private async Task<bool> SavedAsync(CancellationToken cancel) => await db.SaveChangesAsync(cancel) > 0;
}

public sealed record OrderCorrection(
    [PersonalData(Purpose.OrderProcessing, Purpose.Shipping, Purpose.DeliveryConfirmation, Purpose.AccountSelfService, Category = DataCategory.Name)]
    string RecipientName,
    PostalAddress ShipTo);

public sealed record InquiryCorrection(
    [PersonalData(Purpose.CustomerSupport, Purpose.AccountSelfService, Category = DataCategory.CommunicationLog)] string Message);

public sealed record UploadCorrection(
    [PersonalData(Category = DataCategory.UploadedContent)] string Title,
    [PersonalData(Category = DataCategory.UploadedContent)] byte[]? Model);
