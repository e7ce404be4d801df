using System.Globalization;

namespace AvatarStudio.Billing;

[DisclosesTo(Recipient.Stripe)]
internal sealed class PaymentClient(HttpClient http) : IPaymentProcessor
{
    public async Task<string> ChargeAsync(string paymentMethod, int cents, Guid orderId, string receiptEmail, CancellationToken cancel)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["amount"] = cents.ToString(CultureInfo.InvariantCulture),
            ["currency"] = "eur",
            ["payment_method"] = paymentMethod,
            ["receipt_email"] = receiptEmail,
            ["metadata[order]"] = orderId.ToString(),
            ["confirm"] = "true",
        });
        using var response = await http.PostAsync("v1/payment_intents", form, cancel);
        response.EnsureSuccessStatusCode();
        var intent = await response.Content.ReadFromJsonAsync<PaymentIntent>(cancel);
        return intent?.Id ?? throw new InvalidOperationException("The payment processor answered without a reference.");
    }

    public async Task PayOutAsync(string accountHolder, string iban, int cents, CancellationToken cancel)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["amount"] = cents.ToString(CultureInfo.InvariantCulture),
            ["currency"] = "eur",
            ["destination[account_holder_name]"] = accountHolder,
            ["destination[iban]"] = iban,
        });
        using var response = await http.PostAsync("v1/payouts", form, cancel);
        response.EnsureSuccessStatusCode();
    }

    private sealed record PaymentIntent(string Id);
}
