using AvatarStudio.Mail;
using AvatarStudio.Storage;

namespace AvatarStudio.Gallery;

/// <summary>Characters that customers have uploaded. Before we show one off, its uploader hears of it.</summary>
public sealed class GalleryService(StudioDbContext db, IMailSender mail)
{
    [ProcessesFor(Purpose.ServiceProvision)]
    public async Task<int> UploadAsync(Guid customerId, AvatarUpload upload, CancellationToken cancel)
    {
        var avatar = new UploadedAvatar { CustomerId = customerId, Title = upload.Title, Model = upload.Model };
        db.Avatars.Add(avatar);
        await db.SaveChangesAsync(cancel);
        return avatar.Id;
    }

    [ProcessesFor(Purpose.ContentContact)]
    public async Task<bool> FeatureAsync(int avatarId, CancellationToken cancel)
    {
        var avatar = await db.Avatars.FindAsync([avatarId], cancel);
        if (avatar is null)
            return false;
        var uploader = await db.Customers.SingleAsync(customer => customer.Id == avatar.CustomerId, cancel);

        avatar.Featured = true;
        await db.SaveChangesAsync(cancel);
        var body = $"Dear {uploader.Name}, we would like to show your upload {avatar.Id} on our front page this week.";
        await mail.SendAsync(uploader.Email, "Your character on our front page", body, cancel);
        return true;
    }
}

public sealed record AvatarUpload(
    [PersonalData(Category = DataCategory.UploadedContent)] string Title,
    [PersonalData(Category = DataCategory.UploadedContent)] byte[] Model);
