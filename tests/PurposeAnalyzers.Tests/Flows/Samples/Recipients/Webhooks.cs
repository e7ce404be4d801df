// langversion: 12
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

// A sender of webhooks and analytics events: batches, signatures, handlers in the pipeline, retries.
class AnalyticsEvent
{
    public string Name { get; init; } = "";

    public Dictionary<string, object?> Properties { get; } = [];

    public DateTimeOffset At { get; init; } = DateTimeOffset.UtcNow;
}

interface IAnalytics
{
    void Track(AnalyticsEvent e);

    void Track(string name, object? properties = null);

    void Identify(string user);
}

class Analytics(HttpClient http) : IAnalytics
{
    private const string Endpoint = "https://in.counter.example/batch";
    private readonly List<AnalyticsEvent> batch = [];

    public void Track(AnalyticsEvent e)
    {
        batch.Add(e);
        if (batch.Count >= 20)
            _ = Flush();
    }

    public void Track(string name, object? properties = null) => http.PostAsJsonAsync(Endpoint, new { name, properties });

    public void Identify(string user) => http.PostAsJsonAsync(Endpoint + "/identify", new { user });

    public async Task Flush()
    {
        await http.PostAsJsonAsync(Endpoint, batch);
        batch.Clear();
    }
}

class SignedSender(HttpClient http, byte[] secret)
{
    public async Task<bool> Send(string url, object payload, CancellationToken stop)
    {
        var body = JsonSerializer.Serialize(payload);
        var signature = Convert.ToHexString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(body)));
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, url);
            request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
            request.Headers.TryAddWithoutValidation("X-Signature", signature);
            using var response = await http.SendAsync(request, stop);
            if (response.IsSuccessStatusCode)
                return true;
            Console.Error.WriteLine($"attempt {attempt}: {(int)response.StatusCode}");
        }

        return false;
    }
}

class TokenHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        return base.SendAsync(request, cancellationToken);
    }
}

class Shop2(IAnalytics analytics, SignedSender sender)
{
    public void Viewed(Account a) => analytics.Track("viewed", new { Page = a.LastPage }); //~ PUR301 Account.LastPage

    public void Opened(Customer c) => analytics.Track("opened", new { c.Points });

    public void SignedIn(Account a) => analytics.Identify(a.Number); //~ PUR301 Account.Number

    public void SignedInAnonymously() => analytics.Identify(Guid.NewGuid().ToString());

    public Task Ordered(Order order) => sender.Send("https://hooks.zapper.example/1", new { order.Number, order.ShipTo }, default); //~ PUR301 Order.ShipTo

    public Task OrderedOurs(Order order) => sender.Send("https://hooks.shop.example/1", new { order.Number, order.ShipTo }, default);

    public Task Counted(Order order) => sender.Send("https://hooks.zapper.example/1", new { order.Number, order.Total }, default);
}
