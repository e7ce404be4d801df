namespace Violations.Processors;

// Policy 6: processors are engaged for a stated purpose, and supervised. A second payment service that nobody has signed an agreement
// with is none, and the one that has an agreement gets what its entry lists.

public sealed class Customer
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public required string Email { get; init; }

    [PersonalData(Category = DataCategory.BirthDate)]
    public required DateOnly BirthDate { get; init; }
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

[ProcessesFor(Purpose.Billing)]
public sealed class AgeCheckWrong(HttpClient http)
{
    public async Task RegisterAsync(Customer customer)
    {
        await http.PostAsJsonAsync("https://api.stripe.com/v1/customers", new { customer.Email, customer.BirthDate }); //~ PUR302 Customer.BirthDate
    }
}

[ProcessesFor(Purpose.Billing)]
public sealed class AgeCheckRight(HttpClient http)
{
    public async Task RegisterAsync(Customer customer, DateOnly adultIfBornBefore)
    {
        await http.PostAsJsonAsync("https://api.stripe.com/v1/customers", new { customer.Email, adult = customer.BirthDate < adultIfBornBefore });
    }
}
