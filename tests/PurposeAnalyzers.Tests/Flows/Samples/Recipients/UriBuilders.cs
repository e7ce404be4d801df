using System.Net.Http.Json;

class UriBuilders
{
    private readonly HttpClient http = new();

    Task FromAText(Customer c)
    {
        var builder = new UriBuilder("https://tracker.example/collect") { Path = "other" };
        return http.PostAsJsonAsync(builder.Uri, new { c.Email }); //~ PUR301 Customer.Email
    }

    Task FromParts(Customer c)
    {
        var builder = new UriBuilder("https", "api.stripe.com", 443, "v1/charges");
        return http.PostAsJsonAsync(builder.Uri, new { c.Email });
    }

    Task Harmless(Customer c)
    {
        var builder = new UriBuilder("https://tracker.example/collect");
        return http.PostAsJsonAsync(builder.Uri, new { c.Points });
    }

    Task HostSetLater(Customer c)
    {
        var builder = new UriBuilder { Scheme = "https", Host = "tracker.example" };
        return http.PostAsJsonAsync(builder.ToString(), new { c.Name }); //~ PUR301 Customer.Name
    }

    Task QueryIsALog(Customer c)
    {
        var builder = new UriBuilder("https://api.stripe.com/v1/search") { Query = "mail=" + c.Email };
        return http.GetAsync(builder.Uri); //~ PUR203 Customer.Email
    }
}
