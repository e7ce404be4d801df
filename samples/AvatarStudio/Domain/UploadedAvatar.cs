namespace AvatarStudio.Domain;

/// <summary>A character that a customer has uploaded to the gallery.</summary>
public sealed class UploadedAvatar
{
    public int Id { get; init; }

    [PersonalData(Category = DataCategory.CustomerId)]
    public Guid CustomerId { get; init; }

    [PersonalData(Category = DataCategory.UploadedContent)]
    [MaxLength(100)]
    public required string Title { get; set; }

    [PersonalData(Category = DataCategory.UploadedContent)]
    public required byte[] Model { get; set; }

    public bool Featured { get; set; }
}
