using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

static class SetUp
{
    static void Add(IServiceCollection services, IConfiguration config)
    {
        services.AddHttpClient<CrmClient>(c => c.BaseAddress = new Uri(config["Crm:Url"]!));
        services.AddHttpClient<GuessClient>(c => c.BaseAddress = new Uri(config["Guess:Url"]!));
        services.AddHttpClient<AdClient>(c => c.BaseAddress = new Uri(config["Ads:Url"]!));
        services.AddHttpClient("mailer", c => c.BaseAddress = new Uri("https://api.mailer.example"));
    }
}

// The catalog's recipient Crm lists config:Crm:Url.
class CrmClient
{
    private readonly HttpClient http;

    public CrmClient(HttpClient http) => this.http = http;

    public Task Push(Customer c) => http.PostAsJsonAsync("contacts", new { c.Email });

    public Task PushFace(Customer c) => http.PostAsJsonAsync("contacts", new { c.LastFace }); //~ PUR302 Customer.LastFace

    public Task Find(Customer c) => http.GetAsync($"search?mail={c.Email}"); //~ PUR203 Customer.Email

    public Task FindById(Customer c) => http.GetAsync($"search?id={c.Id}");
}

class GuessClient //~ PUR303
{
    private readonly HttpClient http;

    public GuessClient(HttpClient http) => this.http = http;

    public Task Push(Customer c) => http.PostAsJsonAsync("contacts", new { c.Email });

    public Task PushAgain(Customer c) => http.PutAsJsonAsync("contacts", c);
}

[DisclosesTo(Recipient.Mailer)]
class AdClient
{
    private readonly HttpClient http;

    public AdClient(HttpClient http) => this.http = http;

    public Task Push(Customer c) => http.PostAsJsonAsync("contacts", new { c.Email });

    public Task PushBirth(Customer c) => http.PostAsJsonAsync("contacts", new { c.BirthDate }); //~ PUR302 Customer.BirthDate
}

class NamedClients
{
    private readonly IHttpClientFactory factory;

    NamedClients(IHttpClientFactory factory) => this.factory = factory;

    Task Send(Customer c) => factory.CreateClient("mailer").PostAsJsonAsync("send", new { c.Email });

    Task SendPhone(Customer c) => factory.CreateClient("mailer").PostAsJsonAsync("send", new { c.Phone }); //~ PUR302 Customer.Phone
}
