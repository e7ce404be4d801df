namespace AvatarStudio.Domain;

/// <summary>A paid plan. The card itself stays with the payment processor; we hold a reference to it.</summary>
public sealed class Subscription
{
    [MaxLength(64)]
    public required string PaymentMethod { get; set; }

    public int MonthlyPriceInCents { get; set; }

    public DateOnly NextChargeOn { get; set; }
}
