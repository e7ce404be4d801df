namespace Violations.Processors;

// Policy 6: processors are engaged for a stated purpose, and supervised. A second payment service that nobody has signed an agreement
// with is none. (That a listed processor gets no more than its entry says is PUR302's part.)

public sealed class Customer
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public required string Email { get; init; }
}

public interface IPayments
{
    Task<bool> ChargeAsync(Customer customer, int cents);
}

[ProcessesFor(Purpose.Billing)]
public sealed class CheapPaymentsWrong(HttpClient http) : IPayments
{
    public async Task<bool> ChargeAsync(Customer customer, int cents)
    {
        var fields = new Dictionary<string, string> { ["receipt_email"] = customer.Email };
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await http.PostAsync("https://api.cheappay.example/charges", form); //~ PUR301 Customer.Email
        return answer.IsSuccessStatusCode;
    }
}

[ProcessesFor(Purpose.Billing)]
public sealed class PaymentsRight(HttpClient http) : IPayments
{
    public async Task<bool> ChargeAsync(Customer customer, int cents)
    {
        var fields = new Dictionary<string, string> { ["receipt_email"] = customer.Email };
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await http.PostAsync("https://api.stripe.com/v1/charges", form);
        return answer.IsSuccessStatusCode;
    }
}
