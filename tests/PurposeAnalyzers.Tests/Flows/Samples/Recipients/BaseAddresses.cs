using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

class SetInItsConstructor
{
    private readonly HttpClient http = new();

    public SetInItsConstructor() => http.BaseAddress = new Uri("https://api.stripe.com");

    Task Approved(Customer c) => http.PostAsJsonAsync("v1/charges", new { c.Email });

    Task OtherCategory(Customer c) => http.PostAsJsonAsync("v1/charges", new { c.Name }); //~ PUR302 Customer.Name

    Task WithoutData(Customer c) => http.PostAsJsonAsync("v1/charges", new { c.Points });
}

class SetByAnInitializer
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://tracker.example") };

    Task Send(Customer c) => http.PostAsJsonAsync("collect", new { c.Email }); //~ PUR301 Customer.Email

    Task SendHarmless(Customer c) => http.PostAsJsonAsync("collect", new { c.Theme });
}

class SetInTheMethod
{
    Task Unapproved(Customer c)
    {
        var http = new HttpClient { BaseAddress = new Uri("https://tracker.example") };
        return http.PostAsJsonAsync("collect", new { c.Email }); //~ PUR301 Customer.Email
    }

    Task Ours(Customer c)
    {
        var http = new HttpClient();
        http.BaseAddress = new Uri("https://api.shop.example");
        return http.PostAsJsonAsync("collect", new { c.Email });
    }
}

static class SetUp
{
    static void Clients(IServiceCollection services, IConfiguration config)
    {
        services.AddHttpClient<TrackerClient>(http => http.BaseAddress = new Uri("https://tracker.example"));
        services.AddHttpClient<StripeClient>(http => { http.BaseAddress = new Uri("https://api.stripe.com"); });
        services.AddHttpClient<LabClient>(http => http.BaseAddress = new Uri(config["Lab:Url"]!));
        services.AddHttpClient<UnknownClient>(http => http.BaseAddress = new Uri(config["Other:Url"]!));
        services.AddHttpClient<WeatherClient>(http => http.BaseAddress = new Uri(config["Weather:Url"]!));
    }
}

class TrackerClient
{
    private readonly HttpClient http;

    public TrackerClient(HttpClient http) => this.http = http;

    public Task Push(Customer c) => http.PostAsJsonAsync("collect", new { c.Email }); //~ PUR301 Customer.Email
}

class StripeClient
{
    private readonly HttpClient http;

    public StripeClient(HttpClient http) => this.http = http;

    public Task Push(Customer c) => http.PostAsJsonAsync("charges", new { c.Email });
}

class LabClient
{
    private readonly HttpClient http;

    public LabClient(HttpClient http) => this.http = http;

    public Task Number(Account a) => http.PostAsJsonAsync("numbers", new { a.Number });

    public Task Mail(Customer c) => http.PostAsJsonAsync("mails", new { c.Email }); //~ PUR302 Customer.Email
}

class UnknownClient //~ PUR303
{
    private readonly HttpClient http;

    public UnknownClient(HttpClient http) => this.http = http;

    public Task Push(Customer c) => http.PostAsJsonAsync("contacts", new { c.Email });

    public Task PushName(Customer c) => http.PostAsJsonAsync("names", new { c.Name });
}

// Nothing labelled leaves here: nobody needs to know who receives it.
class WeatherClient
{
    private readonly HttpClient http;

    public WeatherClient(HttpClient http) => this.http = http;

    public Task Ask(Customer c) => http.PostAsJsonAsync("weather", new { c.Points });
}
