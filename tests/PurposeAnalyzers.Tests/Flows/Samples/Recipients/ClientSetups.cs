using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

// Where a client sends is told where services are registered, in every way that the library offers.
static class ClientSetups
{
    const string Desk = "desk";

    static void Add(IServiceCollection services, IConfiguration config)
    {
        services.AddHttpClient<IStripe, Stripe>((provider, http) => http.BaseAddress = new Uri("https://api.stripe.com"));
        services.AddHttpClient<Tracker>("tracking", Configure);
        services.AddHttpClient<Chained>().SetHandlerLifetime(TimeSpan.FromMinutes(1)).ConfigureHttpClient(http => http.BaseAddress = new Uri("https://tracker.example"));
        var builder = services.AddHttpClient<ByBuilder>();
        builder.ConfigureHttpClient((provider, http) => { http.BaseAddress = new Uri(config.GetSection("Crm")["Url"]!); });
        services.AddHttpClient<Local>(Set);
        services.AddHttpClient<Derived>(http => http.BaseAddress = new Uri("https://tracker.example"));
        services.Configure<LabOptions>(config.GetSection("Lab"));
        services.AddOptions<CrmOptions>().BindConfiguration("Crm");
        services.AddHttpClient(Desk, (provider, http) => http.BaseAddress = new Uri(provider.GetRequiredService<IOptions<CrmOptions>>().Value.Url));

        void Set(HttpClient http)
        {
            var address = config.GetValue<string>("Crm:Url")!;
            http.BaseAddress = new Uri(address);
        }
    }

    static void Configure(HttpClient http) => http.BaseAddress = new Uri("https://tracker.example");
}

interface IStripe
{
    Task Push(Customer c);
}

class Stripe : IStripe
{
    private readonly HttpClient http;

    public Stripe(HttpClient http) => this.http = http;

    public Task Push(Customer c) => http.PostAsJsonAsync("charges", new { c.Email });

    public Task PushName(Customer c) => http.PostAsJsonAsync("charges", new { c.Name }); //~ PUR302 Customer.Name
}

class Tracker
{
    private readonly HttpClient http;

    public Tracker(HttpClient http) => this.http = http;

    public Task Push(Customer c) => http.PostAsJsonAsync("collect", new { c.Email }); //~ PUR301 Customer.Email

    public Task Ours(Customer c) => http.PostAsJsonAsync("https://api.shop.example/mails", new { c.Email });
}

class Chained
{
    public Chained(HttpClient http) => Http = http;

    private HttpClient Http { get; }

    public Task Push(Customer c) => Http.PostAsJsonAsync("collect", new { c.Email }); //~ PUR301 Customer.Email
}

class ByBuilder
{
    private readonly HttpClient http;

    public ByBuilder(HttpClient http) => this.http = http;

    public Task Push(Customer c) => http.PostAsJsonAsync("contacts", new { c.Email, c.Name });
}

class Local
{
    private readonly HttpClient http;

    public Local(HttpClient http) => this.http = http;

    public Task Push(Customer c) => http.PostAsJsonAsync("contacts", new { c.Email, c.Name });

    public Task PushFace(Customer c) => http.PostAsJsonAsync("contacts", new { c.LastFace }); //~ PUR302 Customer.LastFace
}

abstract class Sender
{
    private readonly HttpClient http;

    protected Sender(HttpClient http) => this.http = http;

    protected Task Post(object about) => http.PostAsJsonAsync("collect", about);
}

class Derived : Sender
{
    public Derived(HttpClient http) : base(http) { }

    public Task Push(Customer c) => Post(new { c.Email }); //~ PUR301 Customer.Email

    public Task PushPoints(Customer c) => Post(new { c.Points });
}

class LabOptions
{
    public string Url { get; set; } = "";

    public string Key { get; set; } = "";
}

class CrmOptions
{
    public string Url { get; set; } = "";
}

class FromOptions
{
    private readonly HttpClient http = new();
    private readonly LabOptions options;

    public FromOptions(IOptions<LabOptions> options) => this.options = options.Value;

    public Task Number(Account a) => http.PostAsJsonAsync(options.Url + "/numbers", new { a.Number });

    public Task Mail(Customer c) => http.PostAsJsonAsync($"{options.Url}/mails", new { c.Email }); //~ PUR302 Customer.Email
}

class FromOptionsDirectly
{
    private readonly IHttpClientFactory factory;

    public FromOptionsDirectly(IHttpClientFactory factory) => this.factory = factory;

    public async Task Contact(Customer c)
    {
        using var http = factory.CreateClient("desk");
        await http.PostAsJsonAsync("contacts", new { c.Email, c.Name });
    }

    public Task Face(Customer c)
    {
        var http = factory.CreateClient("desk");
        return http.PostAsJsonAsync("contacts", new { c.LastFace }); //~ PUR302 Customer.LastFace
    }
}

class BoundByHand
{
    private readonly HttpClient http = new();
    private readonly string address;

    public BoundByHand(IConfiguration config)
    {
        var settings = config.GetSection("Lab").Get<LabOptions>()!;
        address = settings.Url;
    }

    public Task Number(Account a) => http.PostAsJsonAsync(address, new { a.Number });

    public Task Mail(Customer c) => http.PostAsJsonAsync(address, new { c.Email }); //~ PUR302 Customer.Email
}

class NobodyKnows //~ PUR303
{
    private readonly HttpClient http = new();
    private readonly string address;

    public NobodyKnows(string address) => this.address = address;

    public Task Mail(Customer c) => http.PostAsJsonAsync(address, new { c.Email });
}
