using System.Net.Http.Json;

class Hosts
{
    private readonly HttpClient http = new();
    private const string Stripe = "https://api.stripe.com/v1/";
    private static readonly string tracker = "https://tracker.example/collect";

    Task Approved(Customer c)
    {
        return http.PostAsJsonAsync("https://api.stripe.com/v1/charges", new { c.Email });
    }

    Task ApprovedForAnotherCategory(Customer c)
    {
        return http.PostAsJsonAsync("https://api.stripe.com/v1/charges", new { c.Email, c.Name }); //~ PUR302 Customer.Name
    }

    Task Unapproved(Customer c)
    {
        return http.PostAsJsonAsync("https://tracker.example/collect", new { c.Email }); //~ PUR301 Customer.Email
    }

    Task UnapprovedWithoutData(Customer c)
    {
        return http.PostAsJsonAsync("https://tracker.example/collect", new { c.Points, c.Theme });
    }

    Task OurOwn(Customer c)
    {
        return http.PostAsJsonAsync("https://api.shop.example/customers", new { c.Email, c.Name });
    }

    Task Constant(Customer c)
    {
        return http.PostAsJsonAsync(Stripe + "charges", new { c.Name }); //~ PUR302 Customer.Name
    }

    Task ConstantApproved(Customer c)
    {
        return http.PostAsJsonAsync(Stripe + "charges", new { c.Email });
    }

    Task StaticField(Customer c)
    {
        return http.PostAsJsonAsync(tracker, new { c.Email }); //~ PUR301 Customer.Email
    }

    Task InterpolatedPath(Customer c)
    {
        return http.PostAsJsonAsync($"https://api.stripe.com/v1/customers/{c.Id}", new { c.Name }); //~ PUR302 Customer.Name
    }

    Task InterpolatedPathApproved(Customer c)
    {
        return http.PostAsJsonAsync($"https://api.stripe.com/v1/customers/{c.Id}", new { c.Email });
    }

    Task Wildcard(Order order)
    {
        return http.PostAsJsonAsync("https://eu.carrier.example/parcels", new { order.ShipTo, order.Buyer.Name });
    }

    Task WildcardWithMore(Order order)
    {
        return http.PostAsJsonAsync("https://eu.carrier.example/parcels", new { order.ShipTo, order.Buyer.Email }); //~ PUR302 Customer.Email
    }

    Task AUri(Customer c)
    {
        var address = new Uri("https://tracker.example/collect");
        return http.PostAsJsonAsync(address, new { c.Email }); //~ PUR301 Customer.Email
    }

    Task AUriApproved(Customer c)
    {
        var address = new Uri(new Uri("https://api.stripe.com"), "v1/charges");
        return http.PostAsJsonAsync(address, new { c.Email });
    }

    Task Content(Customer c)
    {
        var content = new StringContent(c.Email);
        return http.PostAsync("https://tracker.example/collect", content); //~ PUR301 Customer.Email
    }

    Task FormContent(Customer c)
    {
        var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["mail"] = c.Email });
        return http.PostAsync("https://tracker.example/collect", content); //~ PUR301 Customer.Email
    }

    Task MultipartContent(Customer c)
    {
        var content = new MultipartFormDataContent();
        content.Add(new StringContent(c.Email), "mail");
        return http.PutAsync("https://tracker.example/collect", content); //~ PUR301 Customer.Email
    }

    Task ContentToOurselves(Customer c)
    {
        return http.PostAsync("https://api.shop.example/mails", new StringContent(c.Email));
    }

    Task Request(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://tracker.example/collect");
        request.Content = JsonContent.Create(new { c.Email });
        return http.SendAsync(request); //~ PUR301 Customer.Email
    }

    Task RequestApproved(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.stripe.com/v1/charges") { Content = JsonContent.Create(new { c.Email }) };
        return http.SendAsync(request);
    }

    Task RequestHeader(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://tracker.example/collect");
        request.Headers.Add("X-Mail", c.Email);
        return http.SendAsync(request); //~ PUR301 Customer.Email
    }

    Task RequestHeaderHarmless(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://tracker.example/collect");
        request.Headers.Add("X-Theme", c.Theme);
        return http.SendAsync(request);
    }

    Task WholeCustomer(Customer c)
    {
        return http.PostAsJsonAsync("https://tracker.example/collect", c); //~ PUR301 Customer.Email + Customer.LastFace
    }

    Task FaceToAnybody(FaceFrame frame)
    {
        return http.PostAsJsonAsync("https://api.stripe.com/v1/faces", frame.Shapes); //~ PUR302 FaceFrame.Shapes
    }

    async Task WhatComesBack(Customer c)
    {
        var reply = await http.PostAsJsonAsync("https://api.stripe.com/v1/charges", new { c.Email });
        Console.WriteLine(reply.StatusCode);
    }
}
