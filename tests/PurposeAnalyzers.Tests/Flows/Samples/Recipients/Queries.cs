using System.Net.Http.Json;
using System.Web;

// URLs are logs: query strings, path segments, fragments; ids and pages are nobody's data.
class Queries
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://api.shop.example/") };

    Task ById(Customer c) => http.GetAsync($"customers/{c.Id}");

    Task ByMail(Customer c) => http.GetAsync($"customers/{c.Email}"); //~ PUR203 Customer.Email

    Task ByNumber(Account a) => http.GetAsync($"accounts/{a.Number}");

    Task ByPage(Account a) => http.GetAsync($"pages?last={a.LastPage}"); //~ PUR203 Account.LastPage

    Task Built(Customer c)
    {
        var query = HttpUtility.ParseQueryString("");
        query["name"] = c.Name;
        return http.GetAsync("find?" + query); //~ PUR203 Customer.Name
    }

    Task BuiltHarmless(Customer c)
    {
        var query = HttpUtility.ParseQueryString("");
        query["theme"] = c.Theme;
        return http.GetAsync("find?" + query);
    }

    Task Posted(Customer c) => http.PostAsJsonAsync("find", new { c.Name });

    Task PostedWithAQuery(Customer c) => http.PostAsJsonAsync("find?phone=" + c.Phone, new { c.Name }); //~ PUR203 Customer.Phone

    Task Encoded(Customer c) => http.GetAsync("find?mail=" + HttpUtility.UrlEncode(c.Email)); //~ PUR203 Customer.Email

    Task Hidden(Customer c) => http.GetAsync("find?mail=" + Mask(c.Email));

    Task Request(Customer c)
    {
        return http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "find?mail=" + c.Email)); //~ PUR203 Customer.Email
    }

    Task RequestSetLater(Customer c)
    {
        using var request = new HttpRequestMessage { Method = HttpMethod.Get };
        request.RequestUri = new Uri("find?points=" + c.Points, UriKind.Relative);
        return http.SendAsync(request);
    }

    Task Fetched(Customer c) => http.GetFromJsonAsync<Order>($"orders/{c.Orders.Count}");

    [Anonymizes("stars only")]
    static string Mask(string text) => new('*', text.Length);
}
