using System.Net.Http.Json;

// The address and the data meet in a helper of one's own.
class ThroughOwnCode
{
    private readonly HttpClient http = new();

    Task Unapproved(Customer c) => Post("https://tracker.example/collect", c.Email); //~ PUR301 Customer.Email

    Task Approved(Customer c) => Post("https://api.stripe.com/v1/charges", c.Email);

    Task OtherCategory(Customer c) => Post("https://api.stripe.com/v1/charges", c.Name); //~ PUR302 Customer.Name

    Task Harmless(Customer c) => Post("https://tracker.example/collect", c.Theme);

    Task Fixed(Customer c) => Track(c.Email); //~ PUR301 Customer.Email

    Task FixedHarmless(Customer c) => Track(c.Theme);

    Task Post(string address, string text) => http.PostAsJsonAsync(address, new { text });

    Task Track(string text) => http.PostAsync("https://tracker.example/collect", new StringContent(text));
}
