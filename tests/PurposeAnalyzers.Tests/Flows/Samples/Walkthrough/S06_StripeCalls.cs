using Stripe;

// One vendor, many ways to hand it something. Stripe is listed for Billing and EmailAddress.
class StripeCalls
{
    private readonly IStripeClient client;

    StripeCalls(IStripeClient client) => this.client = client;

    [ProcessesFor(Purpose.Billing)]
    async Task<string> Register(Shop.Customer c)
    {
        var service = new CustomerService(client);
        var created = await service.CreateAsync(new CustomerCreateOptions { Email = c.Email });
        return created.Id;
    }

    [ProcessesFor(Purpose.Billing)]
    async Task RegisterWithMore(Shop.Customer c)
    {
        var service = new CustomerService(client);
        await service.CreateAsync(new CustomerCreateOptions { Email = c.Email, Name = c.Name, Description = c.Theme }); //~ PUR302 Customer.Name
    }

    [ProcessesFor(Purpose.CustomerSupport)]
    async Task RegisterForSupport(Shop.Customer c)
    {
        var service = new CustomerService(client);
        await service.CreateAsync(new CustomerCreateOptions { Email = c.Email }); //~ PUR302 Customer.Email
    }

    [ProcessesFor(Purpose.Billing)]
    async Task NestedOptions(Shop.Order order)
    {
        var options = new ChargeCreateOptions
        {
            Amount = 100,
            Shipping = new ChargeShippingOptions { Address = new AddressOptions { Line1 = order.Note } },
        };
        await new ChargeService(client).CreateAsync(options);
    }

    async Task NestedStreet(Shop.Order order)
    {
        var options = new ChargeCreateOptions
        {
            Amount = 100,
            Shipping = new ChargeShippingOptions { Address = new AddressOptions { Line1 = order.ShipTo } },
        };
        await new ChargeService(client).CreateAsync(options); //~ PUR302 Order.ShipTo
    }

    async Task BuiltByAHelper(Shop.Customer c)
    {
        var options = Options(c);
        await new ChargeService(client).CreateAsync(options); //~ PUR302 Customer.Name
    }

    async Task BuiltAndNotSent(Shop.Customer c)
    {
        var options = Options(c);
        await new ChargeService(client).CreateAsync(new ChargeCreateOptions { Amount = options.Amount });
    }

    async Task Fetched(string id)
    {
        var customer = await new CustomerService(client).GetAsync(id);
        Console.WriteLine(customer.Id);
    }

    static ChargeCreateOptions Options(Shop.Customer c) => new() { Amount = c.Points, Description = "for " + c.Name };
}
