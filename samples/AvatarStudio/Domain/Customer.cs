namespace AvatarStudio.Domain;

/// <summary>
/// Someone who has registered. Every member that tells something about the person says which kind of data it is;
/// where fewer purposes will do than the policy permits for that kind, it says which.
/// </summary>
public sealed class Customer
{
    [PersonalData(Category = DataCategory.CustomerId)]
    public Guid Id { get; init; } = Guid.NewGuid();

    [PersonalData(Category = DataCategory.EmailAddress)]
    [MaxLength(256)]
    public required string Email { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    [MaxLength(100)]
    public required string Name { get; set; }

    /// <summary>Asked for to know our audience, and shown to nobody but the customer.</summary>
    [PersonalData(Purpose.Statistics, Purpose.AccountSelfService, Category = DataCategory.BirthDate)]
    public DateOnly? BirthDate { get; set; }

    /// <summary>For the driver who stands before a closed door, not for campaigns.</summary>
    [PersonalData(Purpose.Shipping, Purpose.DeliveryConfirmation, Purpose.AccountSelfService, Category = DataCategory.PhoneNumber)]
    [MaxLength(32)]
    public string? Phone { get; set; }

    public PostalAddress? Address { get; set; }

    public Subscription? Subscription { get; set; }

    public bool WantsPromotions { get; set; }

    [ConsentFor(Purpose.Personalization)]
    public bool WantsPersonalization { get; set; }

    [OptedOutOf(Recipient.GroupCompanies)]
    public bool GroupSharingStopped { get; set; }

    /// <summary>Set on request (policy 9): everything that is not needed to fulfil a contract stops.</summary>
    public bool UseStopped { get; set; }
}
