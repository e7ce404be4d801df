// langversion: 12
using System.Net.Http.Json;

// A client class of one's own, made by hand for different hosts: each object sends where it was told to.
class Api
{
    private readonly HttpClient http;

    public Api(HttpClient http) => this.http = http;

    public Task Push(string text) => http.PostAsync("people", new StringContent(text));
}

class Hook(string address)
{
    private readonly HttpClient http = new();

    public Task Push(string text) => http.PostAsync(address, new StringContent(text));
}

class Clients
{
    async Task ByClient(Customer c)
    {
        var ours = new Api(new HttpClient { BaseAddress = new Uri("https://api.shop.example/") });
        var theirs = new Api(new HttpClient { BaseAddress = new Uri("https://collect.tracker.example/") });
        await ours.Push(c.Email);
        await theirs.Push(c.Theme);
        await theirs.Push(c.Email); //~ PUR301 Customer.Email
    }

    async Task ByAddress(Customer c)
    {
        await new Hook("https://api.shop.example/people").Push(c.Email);
        await new Hook("https://collect.tracker.example/people").Push(c.Points.ToString());
        await new Hook("https://collect.tracker.example/people").Push(c.Email); //~ PUR301 Customer.Email
    }

    async Task ByHelper(Customer c)
    {
        await Make("https://api.shop.example/people").Push(c.Email);
        await Make("https://collect.tracker.example/people").Push(c.Email); //~ PUR301 Customer.Email
    }

    private static Hook Make(string address) => new(address);
}
