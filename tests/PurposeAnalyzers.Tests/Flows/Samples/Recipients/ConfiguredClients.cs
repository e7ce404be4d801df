// langversion: 12
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// Clients that are set up elsewhere: typed, named, with handlers; addresses from configuration.
static class Setup
{
    public static IServiceCollection AddClients(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient<CarrierGateway>(http => http.BaseAddress = new Uri("https://api.carrier.example/"));
        services.AddHttpClient<LabGateway>((provider, http) => http.BaseAddress = new Uri(configuration["Lab:Url"]!));
        services.AddHttpClient<StrayGateway>(http => http.BaseAddress = new Uri(configuration.GetValue<string>("Stray:Url")!));
        services.AddHttpClient("ads", http =>
        {
            http.BaseAddress = new Uri("https://metrics.example");
            http.Timeout = TimeSpan.FromSeconds(3);
        }).SetHandlerLifetime(TimeSpan.FromMinutes(5));
        services.AddHttpClient("home").ConfigureHttpClient(http => http.BaseAddress = new Uri("https://api.shop.example"));
        return services;
    }
}

[ProcessesFor(Purpose.Shipping)]
class CarrierGateway(HttpClient http)
{
    public Task Announce(Order order) => http.PostAsJsonAsync("parcels", new { order.ShipTo, order.Buyer.Name });

    public Task AnnounceWithMail(Order order) => http.PostAsJsonAsync("parcels", new { order.Buyer.Email }); //~ PUR302 Customer.Email
}

[ProcessesFor(Purpose.JointService)]
class LabGateway(HttpClient http)
{
    public Task Join(Account a) => http.PostAsJsonAsync("join", new { a.Number });

    public Task JoinWithPage(Account a) => http.PostAsJsonAsync("join", new { a.LastPage }); //~ PUR302 Account.LastPage
}

class StrayGateway(HttpClient http) //~ PUR303
{
    public Task Push(Account a) => http.PostAsJsonAsync("push", new { a.LastPage });

    public Task PushAgain(Account a) => http.PutAsJsonAsync("push", new { a.Number });

    public Task PushPoints(Customer c) => http.PutAsJsonAsync("push", new { c.Points });
}

class Named(IHttpClientFactory clients)
{
    public Task ToMetrics(Account a) => clients.CreateClient("ads").PostAsJsonAsync("hit", new { a.LastPage }); //~ PUR301 Account.LastPage

    public Task ToMetricsCount(int n) => clients.CreateClient("ads").PostAsJsonAsync("hit", new { n });

    public async Task ToHome(Customer c)
    {
        using var http = clients.CreateClient("home");
        await http.PostAsJsonAsync("people", c);
    }

    public Task<string> Search(Customer c) => clients.CreateClient("home").GetStringAsync("find?mail=" + Uri.EscapeDataString(c.Email)); //~ PUR203 Customer.Email

    public Task<string> SearchTheme(Customer c) => clients.CreateClient("home").GetStringAsync("find?theme=" + c.Theme);
}
