namespace AvatarStudio.Domain;

/// <summary>A question to our support, and what we answered.</summary>
public sealed class Inquiry
{
    public int Id { get; init; }

    [PersonalData(Category = DataCategory.CustomerId)]
    public Guid CustomerId { get; init; }

    public DateTime ReceivedAt { get; init; } = DateTime.UtcNow;

    /// <summary>People tell support more about themselves than any form asks for.</summary>
    [PersonalData(Purpose.CustomerSupport, Purpose.AccountSelfService, Category = DataCategory.CommunicationLog)]
    [MaxLength(4000)]
    public required string Message { get; set; }

    [MaxLength(4000)]
    public string? Answer { get; set; }

    public DateTime? AnsweredAt { get; set; }
}
