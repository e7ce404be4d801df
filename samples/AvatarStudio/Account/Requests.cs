namespace AvatarStudio.Account;

public sealed record Registration(
    [PersonalData(Category = DataCategory.EmailAddress)] [Required, EmailAddress] string Email,
    [PersonalData(Category = DataCategory.Name)] [Required, StringLength(100)] string Name,
    bool WantsPromotions);

public sealed record CodeRequest(
    [PersonalData(Category = DataCategory.EmailAddress)] [Required, EmailAddress] string Email);

public sealed record SignIn(
    [PersonalData(Category = DataCategory.EmailAddress)] [Required, EmailAddress] string Email,
    [Required] string Code);

/// <summary>What a customer wants to have put right. What is left out stays as it is.</summary>
public sealed record Correction(
    [PersonalData(Category = DataCategory.EmailAddress)] [EmailAddress] string? Email,
    [PersonalData(Category = DataCategory.Name)] [StringLength(100)] string? Name,
    [PersonalData(Purpose.Statistics, Purpose.AccountSelfService, Category = DataCategory.BirthDate)] DateOnly? BirthDate,
    [PersonalData(Purpose.Shipping, Purpose.DeliveryConfirmation, Purpose.AccountSelfService, Category = DataCategory.PhoneNumber)] [Phone] string? Phone,
    PostalAddress? Address);

public sealed record Choices(bool WantsPromotions, bool WantsPersonalization, bool GroupSharingStopped);
