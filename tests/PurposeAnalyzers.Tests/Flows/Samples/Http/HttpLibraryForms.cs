using Flurl;
using Flurl.Http;
using Refit;
using RestSharp;

// Libraries over HttpClient: Flurl's texts, RestSharp's requests, Refit's interfaces.
class FlurlForms
{
    Task Text(Customer c) => "https://tracker.example/hits".PostStringAsync(c.Email); //~ PUR301 Customer.Email

    Task Form(Customer c) => "https://tracker.example/hits".PostUrlEncodedAsync(new { mail = c.Email }); //~ PUR301 Customer.Email

    Task FormHarmless(Customer c) => "https://tracker.example/hits".PostUrlEncodedAsync(new { theme = c.Theme });

    Task Query(Customer c) => "https://api.shop.example".AppendPathSegment("find").SetQueryParam("mail", c.Email).GetAsync(); //~ PUR203 Customer.Email

    Task QueryHarmless(Customer c) => "https://api.shop.example".AppendPathSegment("find").SetQueryParam("theme", c.Theme).GetAsync();

    Task Path(Customer c) => "https://tracker.example".AppendPathSegment("hits").PostJsonAsync(new { c.Email }); //~ PUR301 Customer.Email

    Task Header(Customer c) => "https://tracker.example/hits".WithHeader("X-Customer", c.Name).PostJsonAsync(new { c.Theme }); //~ PUR301 Customer.Name

    Task HeaderHarmless(Customer c) => "https://tracker.example/hits".WithHeader("X-Theme", c.Theme).PostJsonAsync(new { c.Points });

    Task Verb(Customer c) => "https://tracker.example/hits".WithHeader("X-Theme", c.Theme).SendAsync(HttpMethod.Post, new StringContent(c.Email)); //~ PUR301 Customer.Email

    Task HarmlessVerb(Customer c) => "https://tracker.example/hits".WithHeader("X-Theme", c.Theme).SendAsync(HttpMethod.Post, new StringContent(c.Theme));

    Task House(Customer c) => "https://api.shop.example/mails".WithHeader("X-Theme", c.Theme).PostJsonAsync(new { c.Email });
}

class RestForms
{
    private readonly RestClient client = new("https://tracker.example");

    Task Body(Customer c) => client.ExecuteAsync(new RestRequest("hits", Method.Post).AddJsonBody(new { c.Email })); //~ PUR301 Customer.Email

    Task BodyHarmless(Customer c) => client.ExecuteAsync(new RestRequest("hits", Method.Post).AddJsonBody(new { c.Theme }));

    Task Parameter(Customer c)
    {
        var request = new RestRequest("hits", Method.Post);
        request.AddParameter("mail", c.Email);
        return client.PostAsync(request); //~ PUR301 Customer.Email
    }

    Task Header(Customer c)
    {
        var request = new RestRequest("hits");
        request.AddHeader("X-Customer", c.Name);
        return client.ExecuteAsync<Order>(request); //~ PUR301 Customer.Name
    }

    Task Json(Customer c) => client.PostJsonAsync("hits", new { c.Email }); //~ PUR301 Customer.Email

    async Task Options(Customer c)
    {
        using var tracker = new RestClient(new RestClientOptions { BaseUrl = new Uri("https://tracker.example") });
        await tracker.ExecuteAsync(new RestRequest("hits", Method.Post).AddJsonBody(new { c.Theme }));
        await tracker.ExecuteAsync(new RestRequest("hits", Method.Post).AddJsonBody(new { c.Email })); //~ PUR301 Customer.Email
    }

    async Task House(Customer c)
    {
        using var house = new RestClient(new RestClientOptions("https://api.shop.example"));
        await house.ExecuteAsync(new RestRequest("mails", Method.Post).AddJsonBody(new { c.Email }));
    }
}

class Rest //~ PUR303
{
    private readonly IRestClient client;

    Rest(IRestClient client) => this.client = client;

    Task Body(Customer c) => client.ExecuteAsync(new RestRequest("hits", Method.Post).AddJsonBody(new { c.Email }));
}

[DisclosesTo(Recipient.Mailer)]
interface IMailApi
{
    [Post("/mails")]
    Task Send([Body] MailOrder order);

    [Get("/mails/{id}")]
    Task<string> Status(int id);

    [Get("/find")]
    Task<string> Find([Query] string mail);
}

public record MailOrder([PersonalData(Category = DataCategory.EmailAddress)] string Mail, [PersonalData(Category = DataCategory.BirthDate)] DateTime? Born, int Template);

class RefitForms
{
    private readonly IMailApi api = RestService.For<IMailApi>("https://api.mailer.example");

    Task MoreThanAgreed(Customer c) => api.Send(new MailOrder(c.Email, c.BirthDate, 1)); //~ PUR302 Customer.BirthDate

    Task Status() => api.Status(3);
}
