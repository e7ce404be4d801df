namespace AvatarStudio.Billing;

/// <summary>Charges and pays out. Card numbers never reach us: the form gives them to the processor and us a reference.</summary>
[DisclosesTo(Recipient.Stripe)]
public interface IPaymentProcessor
{
    /// <returns>The processor's reference of the payment.</returns>
    Task<string> ChargeAsync(string paymentMethod, int cents, Guid orderId, string receiptEmail, CancellationToken cancel);

    Task PayOutAsync(string accountHolder, string iban, int cents, CancellationToken cancel);
}
