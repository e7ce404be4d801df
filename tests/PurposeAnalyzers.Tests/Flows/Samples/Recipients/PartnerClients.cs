// langversion: 12
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

// Clients of other companies' services: shared senders, handlers, forms, queries.
abstract class PartnerClient(HttpClient http)
{
    protected abstract string Root { get; }

    protected async Task<T?> Send<T>(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, Root + path);
        if (body != null)
            request.Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "secret");
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<T>();
    }
}

[ProcessesFor(Purpose.Shipping)]
class CarrierClient(HttpClient http) : PartnerClient(http)
{
    protected override string Root => "https://api.carrier.example/v2";

    public Task<int> Announce(Order order) => Send<int>(HttpMethod.Post, "/parcels", new { order.Buyer.Name, order.ShipTo });

    public Task<int> AnnounceWithMail(Order order) =>
        Send<int>(HttpMethod.Post, "/parcels", new { order.ShipTo, order.Buyer.Email }); //~ PUR302 Customer.Email

    public Task<int> Track(Order order) => Send<int>(HttpMethod.Get, $"/parcels/{order.Number}", null);

    public Task<int> TrackByName(Order order) => Send<int>(HttpMethod.Get, $"/parcels?name={order.Buyer.Name}", null); //~ PUR203 Customer.Name
}

class ShadyClient(HttpClient http) : PartnerClient(http)
{
    protected override string Root => "https://api.shady.example";

    public Task<bool> Push(Customer c) => Send<bool>(HttpMethod.Put, "/people", new { c.Name, c.Points }); //~ PUR301 Customer.Name

    public Task<bool> PushPoints(Customer c) => Send<bool>(HttpMethod.Put, "/people", new { c.Id, c.Points });
}

class OursClient
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://mail.shop.example") };

    public Task<HttpResponseMessage> Push(Customer c) => http.PostAsJsonAsync("/people", c);

    public Task<HttpResponseMessage> Form(Customer c) => http.PostAsync("/form", new FormUrlEncodedContent(new Dictionary<string, string>
    {
        ["mail"] = c.Email,
        ["points"] = c.Points.ToString(),
    }));
}

class Forms(HttpClient http)
{
    public Task<HttpResponseMessage> Form(Customer c) =>
        http.PostAsync("https://forms.shady.example/in", new FormUrlEncodedContent(new[] { KeyValuePair.Create("mail", c.Email) })); //~ PUR301 Customer.Email

    public Task<HttpResponseMessage> Multipart(Customer c)
    {
        var content = new MultipartFormDataContent();
        content.Add(new StringContent(c.Theme), "theme");
        content.Add(new StringContent(c.Phone ?? ""), "phone");
        return http.PostAsync("https://forms.shady.example/in", content); //~ PUR301 Customer.Phone
    }

    public Task<HttpResponseMessage> MultipartTheme(Customer c)
    {
        var content = new MultipartFormDataContent { { new StringContent(c.Theme), "theme" } };
        return http.PostAsync("https://forms.shady.example/in", content);
    }

    public Task<HttpResponseMessage> Header(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://forms.shady.example/");
        request.Headers.Add("X-Customer", c.Name);
        return http.SendAsync(request); //~ PUR301 Customer.Name
    }
}
