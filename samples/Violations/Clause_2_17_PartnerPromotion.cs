namespace Violations.PartnerPromotion;

// Policy 2.17, telling customers about sponsors. We write to the customer; the sponsor gets no list of them.

public sealed class Customer
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public required string Email { get; init; }
}

[ProcessesFor(Purpose.PartnerPromotion)]
public sealed class SponsorOfferWrong(HttpClient http)
{
    public async Task SendAsync(Customer customer)
    {
        var lead = new { customer.Email };
        await http.PostAsJsonAsync("https://leads.sponsor.example/v1/contacts", lead); //~ PUR301 Customer.Email
    }
}

[ProcessesFor(Purpose.PartnerPromotion)]
public sealed class SponsorOfferRight(IOutbox outbox)
{
    public async Task SendAsync(Customer customer)
    {
        await outbox.SendAsync(customer.Email, "Our sponsor gives you a hat for your character.");
    }
}
