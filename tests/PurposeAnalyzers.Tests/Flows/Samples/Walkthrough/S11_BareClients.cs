using System.Net;
using System.Net.Http.Json;
using System.Text;

// HttpClient by hand, WebClient, WebRequest: the address may be anywhere.
class BareClients
{
    private static readonly HttpClient http = new();
    private const string Lab = "https://lab.example";
    private readonly string tracker = "https://pixel.example";

    Task Listed(Account account) => http.PostAsJsonAsync(Lab + "/numbers", new { account.Number });

    Task ListedOtherCategory(Customer c) => http.PostAsJsonAsync($"{Lab}/names", new { c.Name }); //~ PUR302 Customer.Name

    Task FromAField(Customer c) => http.PostAsJsonAsync(tracker, new { c.Name }); //~ PUR301 Customer.Name

    Task FromAFieldHarmless(Customer c) => http.PostAsJsonAsync(tracker, new { c.Theme });

    Task ChosenHost(Customer c, bool test)
    {
        var host = test ? "https://api.shop.example" : "https://pixel.example";
        return http.PostAsJsonAsync(host + "/collect", new { c.Email }); //~ PUR301 Customer.Email
    }

    Task ChosenOwnHost(Customer c, bool test)
    {
        var host = test ? "https://test.shop.example" : "https://api.shop.example";
        return http.PostAsJsonAsync(host + "/collect", new { c.Email });
    }

    Task Concatenated(Customer c)
    {
        var builder = new StringBuilder("https://pixel.example");
        builder.Append("/collect");
        return http.PostAsJsonAsync(builder.ToString(), new { c.Email }); //~ PUR301 Customer.Email
    }

    Task Bytes(Order order) =>
        http.PutAsync("https://eu.carrier.example/streets", new ByteArrayContent(Encoding.UTF8.GetBytes(order.ShipTo)));

    Task BytesOfTheBuyer(Order order) =>
        http.PutAsync("https://eu.carrier.example/buyers", new ByteArrayContent(Encoding.UTF8.GetBytes(order.Buyer.Email))); //~ PUR302 Customer.Email

    Task Header(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("https://pixel.example"));
        request.Headers.TryAddWithoutValidation("X-Customer", c.Phone);
        return http.SendAsync(request); //~ PUR301 Customer.Phone
    }

    Task DefaultHeader(Customer c)
    {
        using var client = new HttpClient { BaseAddress = new Uri("https://pixel.example") };
        client.DefaultRequestHeaders.Add("X-Points", c.Points.ToString());
        return client.GetAsync("collect");
    }

    Task Loopback(Customer c) => http.PostAsJsonAsync("https://intern.shop.example/collect", c);

    async Task StreamContent(FaceFrame frame)
    {
        using var memory = new MemoryStream();
        memory.WriteByte((byte)frame.Ticks);
        await http.PostAsync("https://pixel.example", new StreamContent(memory));
    }

    async Task StreamContentOfAFace(FaceFrame frame)
    {
        using var memory = new MemoryStream();
        memory.Write(BitConverter.GetBytes(frame.JawOpen));
        await http.PostAsync("https://pixel.example", new StreamContent(memory)); //~ PUR301 FaceFrame.JawOpen
    }
}
