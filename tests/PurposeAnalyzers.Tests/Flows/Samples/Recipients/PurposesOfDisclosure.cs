using System.Net.Http.Json;

// A disclosure serves the purpose of the code that makes it.
class PurposesOfDisclosure
{
    private readonly HttpClient http = new();

    [ProcessesFor(Purpose.Shipping)]
    Task Ship(Order order) => http.PostAsJsonAsync("https://carrier.example/parcels", new { order.Buyer.Name, order.ShipTo });

    [ProcessesFor(Purpose.Billing)]
    Task Bill(Order order) => http.PostAsJsonAsync("https://carrier.example/parcels", new { order.Buyer.Name }); //~ PUR302 Customer.Name

    [ProcessesFor(Purpose.Billing)]
    Task Charge(Order order) => http.PostAsJsonAsync("https://api.stripe.com/v1/charges", new { order.Buyer.Email });

    [ProcessesFor(Purpose.CustomerSupport)]
    Task Ask(Order order) => http.PostAsJsonAsync("https://api.stripe.com/v1/refunds", new { order.Buyer.Email }); //~ PUR302 Customer.Email

    Task Undeclared(Order order) => http.PostAsJsonAsync("https://carrier.example/parcels", new { order.Buyer.Name });

    [ProcessesFor(Purpose.JointService)]
    Task JointService(Account account) => http.PostAsJsonAsync("https://lab.example/users", new { account.Number });

    [ProcessesFor(Purpose.JointResearch)]
    Task Research(Account account) => http.PostAsJsonAsync("https://lab.example/users", new { account.LastPage });

    [ProcessesFor(Purpose.JointResearch)]
    Task ResearchWithTheNumber(Account account) => http.PostAsJsonAsync("https://lab.example/users", new { account.Number }); //~ PUR302 Account.Number

    [ProcessesFor(Purpose.JointResearch)]
    Task ResearchWithAPseudonym(Account account) =>
        http.PostAsJsonAsync("https://lab.example/users", new { Number = Pseudonyms.Of(account.Number), account.LastPage });
}

static class Pseudonyms
{
    [Pseudonymizes("keyed hash")]
    public static string Of(string number) => number.ToUpperInvariant();
}
