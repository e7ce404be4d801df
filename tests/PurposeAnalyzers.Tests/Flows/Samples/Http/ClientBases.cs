// langversion: 12
using System.Net.Http.Json;

// Two clients with one base class, to which each gives its own root: what one of them sends does not go where the other one sends.
abstract class ApiClient(HttpClient http, string root)
{
    protected Task<HttpResponseMessage> PostAsync<T>(string path, T body) => SendAsync(HttpMethod.Post, path, body);

    private async Task<HttpResponseMessage> SendAsync<T>(HttpMethod method, string path, T body)
    {
        using var request = new HttpRequestMessage(method, root + path) { Content = JsonContent.Create(body) };
        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}

class TrackerClient(HttpClient http) : ApiClient(http, "https://tracker.example/")
{
    public Task Seen(Customer c) => PostAsync("seen", new { c.Points, c.Theme });

    public Task Told(Customer c) => PostAsync("told", new { c.Points, c.Email }); //~ PUR301 tracker.example
}

class HouseClient(HttpClient http) : ApiClient(http, "https://api.shop.example/")
{
    public Task Told(Customer c) => PostAsync("told", new { c.Points, c.Email });
}
