using System.Net.Http.Json;

// A request's address is not its content.
class RequestsAndTheirAddress
{
    private readonly HttpClient http = new();

    async Task SentAndLogged(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://crm.shop.example/contacts") { Content = JsonContent.Create(new { c.Email }) };
        var reply = await http.SendAsync(request);
        if (!reply.IsSuccessStatusCode)
            Console.WriteLine($"could not send to {request.RequestUri}");
    }

    async Task AddressSetLater(Customer c)
    {
        var request = new HttpRequestMessage { Content = new StringContent(c.Email) };
        request.RequestUri = new Uri("https://crm.shop.example/contacts");
        await http.SendAsync(request);
        Console.WriteLine(request.RequestUri);
    }

    async Task ContentLogged(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://crm.shop.example/contacts") { Content = new StringContent(c.Email) };
        await http.SendAsync(request);
        Console.WriteLine(await request.Content.ReadAsStringAsync()); //~ PUR203 Customer.Email
    }

    async Task InTheAddress(Customer c)
    {
        var request = new HttpRequestMessage { Method = HttpMethod.Get };
        request.RequestUri = new Uri("https://crm.shop.example/contacts?mail=" + c.Email); //~ PUR203 Customer.Email
        await http.SendAsync(request);
        Console.WriteLine(request.RequestUri); //~ PUR203 Customer.Email
    }
}
