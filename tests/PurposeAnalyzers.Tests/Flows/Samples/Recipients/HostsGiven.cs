// langversion: 12
using System.Net.Http.Json;
using System.Net.Mail;

// A host that is given: where all callers give one that is known, it is known where the data goes.
class Poster(HttpClient http)
{
    public Task Ours(Customer c) => Post("api.shop.example", c);

    public Task Tracker(Customer c) => Post("tracker.example", c);

    public Task Mailer(Customer c) => Concatenated("api.mailer.example", c.Email);

    public Task MailerAndMore(Customer c) => Concatenated("api.mailer.example:8443", c.BirthDate.ToString()); //~ PUR302 Customer.BirthDate

    private Task Post(string host, Customer c) => http.PostAsJsonAsync($"https://{host}/contacts", new { c.Email }); //~ PUR301 tracker.example

    private Task Concatenated(string host, string text) => http.PostAsJsonAsync("https://" + host + "/mails", text);
}

class Deeper(HttpClient http)
{
    private const string Home = "api.shop.example";
    private readonly string other = "ads.tracker.example";

    public Task Ours(Customer c) => First(Home, c);

    public Task Other(Customer c) => First(other, c);

    public Task Plain(Customer c) => First("tracker.example", c.Theme);

    private Task First(string host, Customer c) => Second(host, c.Email); //~ PUR301 ads.tracker.example

    private Task First(string host, string text) => Second(host, text);

    private Task Second(string host, string text) => http.PostAsync("https://" + host, new StringContent(text));
}

class Anywhere(HttpClient http) //~ PUR303 Customer.Email
{
    public Task Post(string host, Customer c) => http.PostAsJsonAsync($"https://{host}/contacts", new { c.Email });
}

class Relative(HttpClient http) //~ PUR303 Customer.Email
{
    public Task Push(Customer c) => Post("contacts.json", c);

    private Task Post(string path, Customer c) => http.PostAsJsonAsync(path, new { c.Email });
}

class Post
{
    public void Ours(Customer c) => Send("mail.shop.example", c.Email);

    public void Cheap(Customer c) => Send("smtp.cheapmail.example", c.Email); //~ PUR301 smtp.cheapmail.example

    private static void Send(string host, string to)
    {
        using var client = new SmtpClient(host);
        client.Send("us@shop.example", to, "Hello", "");
    }
}

// Of the host the end is known: somebody below it.
class Tenants(HttpClient http)
{
    public Task Ours(string tenant, Customer c) => http.PostAsJsonAsync($"https://{tenant}.shop.example/contacts", new { c.Email });

    public Task Theirs(string tenant, Customer c) => http.PostAsJsonAsync($"https://{tenant}.tracker.example/contacts", new { c.Email }); //~ PUR301 tracker.example

    public Task Joined(string tenant, Customer c) => http.PostAsJsonAsync("https://" + tenant + ".carrier.example/labels", new { c.Name });
}
