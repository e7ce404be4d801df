namespace AvatarStudio.Domain;

/// <summary>What was opened, and on which kind of device.</summary>
public sealed class UsageEvent
{
    public long Id { get; init; }

    [PersonalData(Category = DataCategory.CustomerId)]
    public Guid CustomerId { get; init; }

    [PersonalData(Purpose.Statistics, Purpose.Personalization, Purpose.AccountSelfService, Category = DataCategory.UsageHistory)]
    [MaxLength(64)]
    public required string Page { get; set; }

    public DateTime At { get; init; } = DateTime.UtcNow;
}
