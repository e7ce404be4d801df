using System.Net.Mime;
using System.Text;

namespace Violations.NoThirdParty;

// Policy 6: no third party without the customer's consent. The catalog lists everybody we may give data to; measuring services that
// somebody has put in by the way are not on it.

public sealed class Customer
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public required string Email { get; init; }

    [PersonalData(Category = DataCategory.UsageHistory)]
    public required string LastPage { get; init; }

    [ConsentFor(Purpose.Personalization)]
    public bool WantsPersonalAds { get; init; }
}

public sealed class MetricsWrong(HttpClient http)
{
    private const string Collector = "https://collect.metrics.example/v2/events";

    public async Task TrackAsync(Customer customer)
    {
        var json = JsonSerializer.Serialize(new { page = customer.LastPage });
        using var content = new StringContent(json, Encoding.UTF8, MediaTypeNames.Application.Json);
        await http.PostAsync(Collector, content); //~ PUR301 Customer.LastPage
    }

    public Task IdentifyAsync(IReadOnlyList<Customer> customers)
    {
        var posts = customers.Select(customer =>
            http.PostAsJsonAsync("https://collect.metrics.example/v2/people", customer.Email)); //~ PUR301 Customer.Email
        return Task.WhenAll(posts);
    }
}

public sealed class MetricsRight(HttpClient http)
{
    private const string Collector = "https://metrics.avatarstudio.example/v2/events";

    public async Task TrackAsync(Customer customer)
    {
        var json = JsonSerializer.Serialize(new { page = customer.LastPage });
        using var content = new StringContent(json, Encoding.UTF8, MediaTypeNames.Application.Json);
        await http.PostAsync(Collector, content);
    }

    public Task CountAsync(IReadOnlyList<Customer> customers) =>
        http.PostAsJsonAsync("https://collect.metrics.example/v2/people", new { customers.Count });
}

[ProcessesFor(Purpose.Personalization)]
public sealed class AdvertisingWrong(HttpClient http)
{
    public Task TellAsync(Customer customer) =>
        http.PostAsJsonAsync("https://ads.example/v1/interests", new { page = customer.LastPage }); //~ PUR304 Customer.LastPage
}

[ProcessesFor(Purpose.Personalization)]
public sealed class AdvertisingRight(HttpClient http)
{
    public Task TellAsync(Customer customer) => customer.WantsPersonalAds
        ? http.PostAsJsonAsync("https://ads.example/v1/interests", new { page = customer.LastPage })
        : Task.CompletedTask;
}
