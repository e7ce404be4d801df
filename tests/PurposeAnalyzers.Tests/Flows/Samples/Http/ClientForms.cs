using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

// HttpClient in its forms: every kind of content, header and verb reaches the host of its address.
class ClientForms
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://tracker.example/") };

    Task Text(Customer c) => http.PostAsync("hits", new StringContent(c.Email, Encoding.UTF8, "text/plain")); //~ PUR301 Customer.Email

    Task TextHarmless(Customer c) => http.PostAsync("hits", new StringContent(c.Theme, Encoding.UTF8, "text/plain"));

    Task Serialized(Customer c) =>
        http.PostAsync("hits", new StringContent(JsonSerializer.Serialize(new { c.Email }), Encoding.UTF8, "application/json")); //~ PUR301 Customer.Email

    Task Bytes(Customer c) => http.PutAsync("hits", new ByteArrayContent(Encoding.UTF8.GetBytes(c.Name))); //~ PUR301 Customer.Name

    Task Memory(Customer c) => http.PatchAsync("hits", new ReadOnlyMemoryContent(Encoding.UTF8.GetBytes(c.Name))); //~ PUR301 Customer.Name

    Task Streamed(Customer c)
    {
        var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, new { c.Email });
        stream.Position = 0;
        return http.PostAsync("hits", new StreamContent(stream)); //~ PUR301 Customer.Email
    }

    Task StreamedHarmless(Customer c)
    {
        var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, new { c.Theme });
        return http.PostAsync("hits", new StreamContent(stream));
    }

    Task Form(Customer c) => http.PostAsync("hits", new FormUrlEncodedContent(new[]
    {
        new KeyValuePair<string, string>("theme", c.Theme),
    }));

    Task FormWithMail(Customer c)
    {
        var fields = new List<KeyValuePair<string, string>> { new("theme", c.Theme) };
        fields.Add(new("mail", c.Email));
        return http.PostAsync("hits", new FormUrlEncodedContent(fields)); //~ PUR301 Customer.Email
    }

    Task Multipart(Customer c)
    {
        var form = new MultipartFormDataContent { { new StringContent(c.Theme), "theme" } };
        form.Add(new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(c.Name))), "file", "name.txt");
        return http.PostAsync("hits", form); //~ PUR301 Customer.Name
    }

    Task MultipartFileName(Customer c, Stream picture)
    {
        var form = new MultipartFormDataContent();
        form.Add(new StreamContent(picture), "file", c.Name + ".png");
        return http.PostAsync("hits", form); //~ PUR301 Customer.Name
    }

    Task MultipartHarmless(Customer c, Stream picture)
    {
        var form = new MultipartFormDataContent();
        form.Add(new StreamContent(picture), "file", c.Id + ".png");
        return http.PostAsync("hits", form);
    }

    Task Mixed(Customer c)
    {
        var parts = new MultipartContent("mixed") { new StringContent(c.Name) };
        return http.PostAsync("hits", parts); //~ PUR301 Customer.Name
    }

    Task Json(Customer c) => http.PostAsync("hits", JsonContent.Create(new { c.Email })); //~ PUR301 Customer.Email

    Task JsonHarmless(Customer c) => http.PostAsync("hits", JsonContent.Create(new { c.Points }));

    async Task Read(Customer c)
    {
        using var content = JsonContent.Create(new { c.Email });
        Console.WriteLine(await content.ReadAsStringAsync()); //~ PUR203 Customer.Email
        using var file = File.Create("body");
        await content.CopyToAsync(file);
    }

    async Task ReadFace(FaceFrame frame)
    {
        using var content = JsonContent.Create(new { frame.JawOpen });
        using var file = File.Create("body");
        await content.CopyToAsync(file); //~ PUR201 FaceFrame.JawOpen
        var back = await content.ReadFromJsonAsync<Dictionary<string, float>>();
        File.WriteAllText("body", back!["JawOpen"].ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    Task DefaultHeader(Customer c)
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Add("X-Customer", c.Name);
        return client.GetAsync("https://tracker.example/hits"); //~ PUR301 Customer.Name
    }

    Task DefaultHeaderHarmless(Customer c)
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Add("X-Theme", c.Theme);
        return client.GetAsync("https://tracker.example/hits");
    }

    Task Authorized(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "hits");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Email + ":secret")));
        return http.SendAsync(request); //~ PUR301 Customer.Email
    }

    Task ContentHeader(Customer c)
    {
        var content = new StringContent("hit");
        content.Headers.Add("X-Customer", c.Name);
        return http.PostAsync("hits", content); //~ PUR301 Customer.Name
    }

    Task RequestProperties(Customer c)
    {
        var request = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri("https://tracker.example/hits"), Content = new StringContent(c.Email) };
        return http.SendAsync(request); //~ PUR301 Customer.Email
    }

    HttpResponseMessage Blocking(Customer c) => http.Send(new HttpRequestMessage(HttpMethod.Post, "hits") { Content = new StringContent(c.Email) }); //~ PUR301 Customer.Email

    Task Invoked(HttpMessageInvoker invoker, Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://tracker.example/hits") { Content = new StringContent(c.Email) };
        return invoker.SendAsync(request, default); //~ PUR301 Customer.Email
    }

    Task Deleted(Customer c) => http.DeleteAsync($"hits/{c.Id}");

    Task DeletedByMail(Customer c) => new HttpClient().DeleteAsync($"https://api.shop.example/customers/{c.Email}"); //~ PUR203 Customer.Email

    async Task Answer(Customer c)
    {
        var answer = await http.PostAsJsonAsync("hits", new { c.Points });
        Console.WriteLine(await answer.Content.ReadAsStringAsync());
    }

    async Task Streaming() => Console.WriteLine(await http.GetStringAsync("hits"));
}
