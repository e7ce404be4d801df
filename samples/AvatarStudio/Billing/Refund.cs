namespace AvatarStudio.Billing;

/// <summary>Where a refund goes to. Handed on to the payment processor and kept nowhere.</summary>
public sealed record RefundRequest(
    Guid OrderId,
    [PersonalData(Purpose.Billing, Category = DataCategory.Name)] string AccountHolder,
    [PersonalData(Purpose.Billing, Category = DataCategory.BankAccount)] string Iban);
