// langversion: 12
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Flurl;
using Flurl.Http;
using RestSharp;

// HTTP through what applications build around it. tracker.example is nobody's; api.mailer.example is approved for mail addresses and names.
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

class Requests(IHttpClientFactory factory)
{
    async Task Form(Customer c)
    {
        using var http = factory.CreateClient();
        await http.PostAsync("https://tracker.example/form", new FormUrlEncodedContent(new Dictionary<string, string> { ["theme"] = c.Theme }));
        await http.PostAsync("https://tracker.example/form", new FormUrlEncodedContent(new Dictionary<string, string> { ["name"] = c.Name })); //~ PUR301 tracker.example
    }

    async Task Multipart(Customer c)
    {
        using var http = factory.CreateClient();
        using var parts = new MultipartFormDataContent { { new StringContent(c.Theme), "theme" } };
        await http.PostAsync("https://tracker.example/parts", parts);
        using var more = new MultipartFormDataContent();
        more.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(c.Email)), "file", "mail.txt");
        await http.PostAsync("https://tracker.example/parts", more); //~ PUR301 tracker.example
    }

    async Task Headers(Customer c)
    {
        using var http = factory.CreateClient();
        http.BaseAddress = new Uri("https://tracker.example");
        http.DefaultRequestHeaders.Add("X-Theme", c.Theme);
        http.DefaultRequestHeaders.Add("X-Name", c.Name);
        await http.GetAsync("/hello"); //~ PUR301 tracker.example
    }

    async Task Authorization(Customer c)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://tracker.example/me");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Email + ":secret")));
        await new HttpClient().SendAsync(request); //~ PUR301 tracker.example
    }

    async Task Query(Customer c)
    {
        var query = System.Web.HttpUtility.ParseQueryString("");
        query["theme"] = c.Theme;
        await new HttpClient().GetStringAsync("https://api.shop.example/find?" + query);
        query["mail"] = c.Email;
        await new HttpClient().GetStringAsync("https://api.shop.example/find?" + query); //~ PUR203 Customer.Email
    }

    async Task Built(Customer c)
    {
        var address = new UriBuilder("https://api.shop.example/find") { Query = "mail=" + Uri.EscapeDataString(c.Email) };
        await new HttpClient().GetAsync(address.Uri); //~ PUR203 Customer.Email
    }

    async Task GraphQl(Customer c)
    {
        var body = JsonSerializer.Serialize(new { query = "mutation($n: String!) { rename(name: $n) }", variables = new { n = c.Name } });
        await new HttpClient().PostAsync("https://tracker.example/graphql", new StringContent(body, Encoding.UTF8, "application/json")); //~ PUR301 tracker.example
    }

    // Whatever streams: written when it is sent.
    async Task Streamed(Customer c)
    {
        using var buffer = new MemoryStream();
        await JsonSerializer.SerializeAsync(buffer, new { c.Theme, c.Phone });
        buffer.Position = 0;
        await new HttpClient().PutAsync("https://tracker.example/stream", new StreamContent(buffer)); //~ PUR301 tracker.example
    }

    async Task Mailer(Customer c)
    {
        await new HttpClient().PostAsJsonAsync("https://api.mailer.example/send", new { c.Email, c.Name });
        await new HttpClient().PostAsJsonAsync("https://api.mailer.example/send", new { c.Email, c.BirthDate }); //~ PUR302 Customer.BirthDate
    }
}

class OtherLibraries
{
    async Task Flurled(Customer c)
    {
        await "https://tracker.example".AppendPathSegment("seen").WithHeader("X-Theme", c.Theme).PostJsonAsync(new { c.Points });
        await "https://tracker.example".AppendPathSegment("seen").WithTimeout(5).PostJsonAsync(new { c.Email }); //~ PUR301 tracker.example
        await "https://api.shop.example".SetQueryParams(new { mail = c.Email }).GetJsonAsync<int>(); //~ PUR203 Customer.Email
        await "https://tracker.example/form".PostUrlEncodedAsync(new { c.Name }); //~ PUR301 tracker.example
    }

    async Task Rested(Customer c)
    {
        var client = new RestClient(new RestClientOptions("https://tracker.example"));
        await client.PostAsync(new RestRequest("seen").AddJsonBody(new { c.Theme }));
        await client.PostAsync(new RestRequest("seen").AddJsonBody(new { c.Email })); //~ PUR301 tracker.example
        var request = new RestRequest("seen", Method.Post);
        request.AddParameter("name", c.Name);
        await client.ExecuteAsync<int>(request); //~ PUR301 tracker.example
        await client.PostJsonAsync("seen", new { c.BirthDate }); //~ PUR301 tracker.example
    }
}
