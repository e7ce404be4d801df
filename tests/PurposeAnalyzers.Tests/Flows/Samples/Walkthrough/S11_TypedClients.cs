using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

// Typed clients behind interfaces, with headers, content and messages.
static class SetUp
{
    static void Add(IServiceCollection services)
    {
        services.AddHttpClient<ICarrier, CarrierClient>(c => c.BaseAddress = new Uri("https://carrier.example/v2/"));
        services.AddHttpClient<ICollector, CollectorClient>((provider, c) => c.BaseAddress = new Uri("https://collect.example"));
        services.AddHttpClient<OwnClient>().ConfigureHttpClient(c => c.BaseAddress = new Uri("https://api.shop.example"));
    }
}

interface ICarrier
{
    Task Send(Order order);

    Task SendMail(Order order);

    Task Cancel(int number);
}

class CarrierClient : ICarrier
{
    private readonly HttpClient http;

    public CarrierClient(HttpClient http) => this.http = http;

    public Task Send(Order order) => http.PostAsJsonAsync("parcels", new { order.Number, order.ShipTo, order.Buyer.Name, order.Buyer.Phone });

    public Task SendMail(Order order)
    {
        var json = JsonSerializer.Serialize(new { order.Number, order.Buyer.Email });
        return http.PutAsync("parcels", new StringContent(json, Encoding.UTF8, "application/json")); //~ PUR302 Customer.Email
    }

    public Task Cancel(int number) => http.DeleteAsync($"parcels/{number}");
}

interface ICollector
{
    Task Page(Account account);

    Task Tick();
}

class CollectorClient : ICollector
{
    private readonly HttpClient http;

    public CollectorClient(HttpClient http) => this.http = http;

    public async Task Page(Account account)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "pages");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        request.Content = JsonContent.Create(new { page = account.LastPage });
        using var response = await http.SendAsync(request); //~ PUR301 Account.LastPage
        response.EnsureSuccessStatusCode();
    }

    public Task Tick() => http.PostAsJsonAsync("ticks", DateTime.UtcNow);
}

class OwnClient
{
    private readonly HttpClient http;

    public OwnClient(HttpClient http) => this.http = http;

    public Task Sync(Customer c) => http.PostAsJsonAsync("sync", new { c.Email, c.Name, c.Phone });

    public Task Find(Customer c) => http.GetAsync("find?name=" + Uri.EscapeDataString(c.Name)); //~ PUR203 Customer.Name

    public Task FindByPoints(Customer c) => http.GetAsync("find?points=" + c.Points);

    public async Task<string?> Fetch(int id)
    {
        var fetched = await http.GetFromJsonAsync<Customer>("customers/" + id);
        return fetched?.Theme;
    }
}
