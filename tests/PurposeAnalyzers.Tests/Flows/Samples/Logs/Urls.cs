using System.Net.Http.Json;

[DisclosesTo(Recipient.Mailer)]
class Urls
{
    private readonly HttpClient http;

    Urls(HttpClient http) => this.http = http;

    Task Query(Customer c)
    {
        return http.GetAsync($"search?mail={c.Email}"); //~ PUR203 Customer.Email
    }

    Task PathSegment(Customer c)
    {
        return http.GetStringAsync("customers/" + c.Email); //~ PUR203 Customer.Email
    }

    Task HarmlessQuery(Customer c)
    {
        return http.GetAsync($"search?id={c.Id}");
    }

    Task EscapedQuery(Customer c)
    {
        var mail = Uri.EscapeDataString(c.Email);
        return http.GetAsync("search?mail=" + mail); //~ PUR203 Customer.Email
    }

    Task BodyIsNotTheUrl(Customer c)
    {
        return http.PostAsJsonAsync("search", new { c.Email });
    }

    Task AsAUri(Customer c)
    {
        var address = new Uri($"search?mail={c.Email}", UriKind.Relative);
        return http.GetAsync(address); //~ PUR203 Customer.Email
    }

    Task Delete(Customer c)
    {
        return http.DeleteAsync($"customers/{c.Email}"); //~ PUR203 Customer.Email
    }

    Task Request(Customer c)
    {
        return http.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"search?mail={c.Email}")); //~ PUR203 Customer.Email
    }

    string BuiltAndNotSent(Customer c)
    {
        return new Uri($"https://shop.example/search?mail={c.Email}").Query;
    }
}
