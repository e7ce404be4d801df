// langversion: 12
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

// Where data goes: constants, options, enums, dictionaries, path helpers, typed clients with their own bases.
static class Hosts
{
    public const string Carrier = "https://api.carrier.example";
    public static readonly Uri Tracker = new("https://tracker.example/collect");
    private const string Scheme = "https://";

    public static string Of(string name) => Scheme + name + ".shop.example";

    public static string Partner => $"{Scheme}collector.example/v1";
}

enum Region
{
    Home,
    Abroad,
}

class TrackOptions
{
    public string Endpoint { get; set; } = "https://tracker.example/in";
}

class Senders(HttpClient http, IOptions<TrackOptions> options)
{
    private static readonly Dictionary<Region, string> byRegion = new()
    {
        [Region.Home] = "https://data.shop.example",
        [Region.Abroad] = "https://data.abroad.example",
    };

    public Task ToCarrier(Order order) => http.PostAsJsonAsync(Hosts.Carrier + "/labels", new { order.ShipTo });

    public Task ToTracker(Account a) => http.PostAsJsonAsync(Hosts.Tracker, new { a.LastPage }); //~ PUR301 Account.LastPage

    public Task ToTrackerCounts(Account a, int n) => http.PostAsJsonAsync(Hosts.Tracker, new { n });

    public Task ToOurs(Customer c) => http.PostAsJsonAsync(Hosts.Of("people"), new { c.Email });

    public Task ToPartner(Customer c) => http.PostAsJsonAsync(Hosts.Partner, new { c.Email }); //~ PUR301 Customer.Email

    public Task ByOptions(Customer c) => http.PostAsJsonAsync(options.Value.Endpoint, new { c.Name }); //~ PUR301 Customer.Name

    public Task ByRegion(Customer c, Region region) => http.PostAsJsonAsync(byRegion[region] + "/c", new { c.Name }); //~ PUR301 Customer.Name

    public Task ByRegionPoints(Customer c, Region region) => http.PostAsJsonAsync(byRegion[region] + "/c", new { c.Points });

    public Task BySwitch(Customer c, Region region)
    {
        var url = region switch
        {
            Region.Home => "https://data.shop.example",
            _ => "https://more.shop.example",
        };
        return http.PostAsJsonAsync(url, new { c.Name });
    }

    public Task ByBuilder(Customer c)
    {
        var builder = new UriBuilder("https", "tracker.example") { Path = "c" };
        return http.PostAsJsonAsync(builder.Uri, new { c.Name }); //~ PUR301 Customer.Name
    }

    public async Task ByRelative(Customer c)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Hosts.Of("people")) };
        await client.PutAsJsonAsync("people/1", new { c.Name });
        await client.PutAsJsonAsync(new Uri("https://tracker.example/x"), new { c.Name }); //~ PUR301 Customer.Name
    }
}
