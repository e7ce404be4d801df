using System.Net.Http.Json;

// An address that a method of one's own puts together: no labelled data arrives there, and yet it must be read.
class AddressHelpers
{
    private static readonly HttpClient http = new();
    private static readonly Uri root = new("https://api.stripe.com/v1/");
    private const string Tracker = "https://tracker.example";

    static string Address(string path) => "https://api.stripe.com/" + path;

    static string Elsewhere(int id) => string.Format("{0}/{1}", Tracker, id);

    static string Base => "https://tracker.example";

    static HttpClient Client() => new() { BaseAddress = new Uri("https://api.stripe.com") };

    static HttpClient Made()
    {
        var made = new HttpClient();
        SetUp(made);
        return made;
    }

    static void SetUp(HttpClient made) => made.BaseAddress = new Uri("https://tracker.example");

    Task ByMethod(Customer c) => http.PostAsJsonAsync(Address("charges"), new { c.Email });

    Task ByMethodOther(Customer c) => http.PostAsJsonAsync(Address("charges"), new { c.Name }); //~ PUR302 Customer.Name

    Task ByFormat(Customer c) => http.PostAsJsonAsync(Elsewhere(c.Id), new { c.Email }); //~ PUR301 Customer.Email

    Task ByProperty(Customer c) => http.PostAsJsonAsync(Base + "/collect", new { c.Email }); //~ PUR301 Customer.Email

    Task ByPropertyHarmless(Customer c) => http.PostAsJsonAsync(Base + "/collect", new { c.Points });

    Task ByRoot(Customer c) => http.PostAsJsonAsync(new Uri(root, "charges"), new { c.Email });

    Task ByRootOther(Customer c) => http.PostAsJsonAsync(new Uri(root, "charges"), new { c.Name }); //~ PUR302 Customer.Name

    Task ByClient(Customer c) => Client().PostAsJsonAsync("charges", new { c.Email });

    Task ByMadeClient(Customer c) => Made().PostAsJsonAsync("charges", new { c.Email }); //~ PUR301 Customer.Email

    async Task ByRequest(Customer c)
    {
        using var request = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri(Address("charges")), Content = JsonContent.Create(new { c.Name }) };
        await http.SendAsync(request); //~ PUR302 Customer.Name
    }

    async Task ByRequestApproved(Customer c)
    {
        using var request = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri(Address("charges")), Content = JsonContent.Create(new { c.Email }) };
        await http.SendAsync(request);
    }

    async Task ByConcat(Customer c)
    {
        await http.PostAsJsonAsync(string.Concat(Tracker, "/", "collect"), new { c.Email }); //~ PUR301 Customer.Email
        await http.PostAsJsonAsync(string.Join("/", Tracker, "collect"), new { c.Email }); //~ PUR301 Customer.Email
    }
}

static class Endpoints
{
    public static string Charges { get; } = "https://api.stripe.com/v1/charges";

    public static readonly Uri Collect = new("https://tracker.example/collect");
}

class ByEndpoints
{
    private readonly HttpClient http = new();

    Task Charge(Customer c) => http.PostAsJsonAsync(Endpoints.Charges, new { c.Email });

    Task Collect(Customer c) => http.PostAsJsonAsync(Endpoints.Collect, new { c.Email }); //~ PUR301 Customer.Email
}
