using Stripe;

// What is fetched by an id is no part of the id.
[ProcessesFor(Purpose.Billing)]
class PaymentsFetched
{
    private readonly CustomerService customers = new();

    async Task Balance(Shop.Customer c)
    {
        var found = await customers.GetAsync(c.Email);
        Console.WriteLine(found.Currency);
        Console.WriteLine(c.Email); //~ PUR203 Customer.Email
    }
}
