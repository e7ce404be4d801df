using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

// Clients that are registered: named, typed, from options; handlers in between.
class LabOptions
{
    public string Url { get; set; } = "";
}

static class ClientSetUp
{
    static void Add(IServiceCollection services, IConfiguration config)
    {
        services.AddHttpClient("tracker", http => http.BaseAddress = new Uri("https://tracker.example"));
        services.AddHttpClient("house", http => http.BaseAddress = new Uri("https://api.shop.example"));
        services.AddHttpClient("both").ConfigureHttpClient(http => http.BaseAddress = new Uri("https://tracker.example")).AddTypedClient<TypedByBuilder>();
        services.AddHttpClient<ITypedClient, TypedClient>(http => http.BaseAddress = new Uri("https://tracker.example"));
        services.AddOptions<LabOptions>().Bind(config.GetRequiredSection("Lab"));
        services.AddHttpClient<Handled>(http => http.BaseAddress = new Uri("https://api.shop.example")).AddHttpMessageHandler<Stamping>();
    }
}

class Named
{
    private readonly IHttpClientFactory factory;

    Named(IHttpClientFactory factory) => this.factory = factory;

    Task Tracker(Customer c) => factory.CreateClient("tracker").PostAsJsonAsync("hits", new { c.Email }); //~ PUR301 Customer.Email

    Task House(Customer c) => factory.CreateClient("house").PostAsJsonAsync("hits", new { c.Email });

    Task Harmless(Customer c) => factory.CreateClient("tracker").PostAsJsonAsync("hits", new { c.Theme });

    async Task Kept(Customer c)
    {
        using var http = factory.CreateClient("tracker");
        http.DefaultRequestHeaders.Add("X-Theme", c.Theme);
        await http.PostAsJsonAsync("hits", new { c.Points });
        await http.PostAsJsonAsync("hits", new { c.Name }); //~ PUR301 Customer.Name
    }
}

class TypedByBuilder
{
    private readonly HttpClient http;

    public TypedByBuilder(HttpClient http) => this.http = http;

    public Task Push(Customer c) => http.PostAsJsonAsync("hits", new { c.Email }); //~ PUR301 Customer.Email

    public Task PushHarmless(Customer c) => http.PostAsJsonAsync("hits", new { c.Theme });
}

interface ITypedClient
{
    Task Push(string text);
}

class TypedClient : ITypedClient
{
    private readonly HttpClient http;

    public TypedClient(HttpClient http) => this.http = http;

    public Task Push(string text) => http.PostAsync("hits", new StringContent(text));
}

class OfTypedClient
{
    Task Push(ITypedClient client, Customer c) => client.Push(c.Email); //~ PUR301 Customer.Email

    Task PushHarmless(ITypedClient client, Customer c) => client.Push(c.Theme);
}

class LabClient
{
    private readonly HttpClient http;
    private readonly LabOptions options;

    public LabClient(HttpClient http, IOptions<LabOptions> options) => (this.http, this.options) = (http, options.Value);

    [ProcessesFor(Purpose.JointService)]
    public Task Agreed(Account account) => http.PostAsJsonAsync(options.Url + "/accounts", new { account.Number });

    [ProcessesFor(Purpose.JointService)]
    public Task MoreThanAgreed(Account account) => http.PostAsJsonAsync(options.Url + "/pages", new { account.LastPage }); //~ PUR302 Account.LastPage
}

class BoundOptions
{
    private readonly LabOptions options = new();

    BoundOptions(IConfiguration config) => config.GetSection("Lab").Bind(options);

    [ProcessesFor(Purpose.JointService)]
    Task Agreed(HttpClient http, Account account) => http.PostAsJsonAsync(options.Url + "/accounts", new { account.Number });

    [ProcessesFor(Purpose.JointService)]
    Task MoreThanAgreed(HttpClient http, Account account) => http.PostAsJsonAsync(options.Url + "/pages", new { account.LastPage }); //~ PUR302 Account.LastPage
}

class Handled
{
    private readonly HttpClient http;

    public Handled(HttpClient http) => this.http = http;

    public Task Push(Customer c) => http.PostAsJsonAsync("hits", new { c.Email });
}

class Stamping : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        request.Headers.Add("X-Stamp", DateTime.UtcNow.ToString());
        return base.SendAsync(request, cancellation);
    }
}

class LoggingHandler : DelegatingHandler
{
    private readonly ICustomers customers;

    LoggingHandler(ICustomers customers) => this.customers = customers;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        Console.WriteLine(request.Method);
        Console.WriteLine(customers.Get(1).Name); //~ PUR203 Customer.Name
        return await base.SendAsync(request, cancellation);
    }
}
