// langversion: 12
using Stripe;

// A shop's payments: Stripe, a bank's API, receipts, refunds.
[ProcessesFor(Purpose.Billing)]
class Payments(ChargeService charges, CustomerService people, HttpClient http)
{
    public Task<Charge> Pay(Shop.Customer c, decimal total) => charges.CreateAsync(new ChargeCreateOptions
    {
        Amount = (long)(total * 100),
        Currency = "eur",
        ReceiptEmail = c.Email,
    });

    public Task<Charge> PayDescribed(Shop.Customer c, decimal total)
    {
        var options = new ChargeCreateOptions { Amount = (long)total, Description = "order of " + c.Name };
        return charges.CreateAsync(options); //~ PUR302 Customer.Name
    }

    public Task<Charge> PayOnly(decimal total) => charges.CreateAsync(new ChargeCreateOptions { Amount = (long)total });

    public async Task Register(Shop.Customer c)
    {
        await people.CreateAsync(new CustomerCreateOptions { Email = c.Email });
        await people.CreateAsync(new CustomerCreateOptions { Email = c.Email, Name = c.Name }); //~ PUR302 Customer.Name
    }

    public Task Refund(string charge, Shop.Customer c)
    {
        var options = new RefundCreateOptions { Charge = charge };
        options.Metadata = new Dictionary<string, string> { ["points"] = c.Points.ToString() };
        return new RefundService().CreateAsync(options);
    }

    public Task ToBank(Shop.Account a) =>
        http.PostAsync("https://psd2.bank.example/debits", new StringContent(a.Iban)); //~ PUR301 Account.Iban

    public Task ToBankTotal(decimal total) => http.PostAsync("https://psd2.bank.example/debits", new StringContent(total.ToString()));

    public string Receipt(Shop.Order order) => $"{order.Buyer.Name}: {order.Total}";

    public string ReceiptWithAddress(Shop.Order order) => $"{order.ShipTo}: {order.Total}"; //~ PUR101 Order.ShipTo

    public string ReceiptWithNote(Shop.Order order) => $"{order.Note}: {order.Total}";
}
