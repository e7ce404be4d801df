// Addresses that helpers without any data in sight tell, and libraries put together.
static class Endpoints
{
    public static string Tracker() => "https://tracker.example/";

    public static string House() => "https://live.shop.example/";
}

class AddressesThroughLibraries
{
    private readonly HttpClient http = new();

    Task Made(Customer c) => http.PostAsync(new Uri(Endpoints.Tracker()), new StringContent(c.Email)); //~ PUR301 Customer.Email

    Task MadeForTheHouse(Customer c) => http.PostAsync(new Uri(Endpoints.House()), new StringContent(c.Email));

    Task Combined(Customer c) => http.PostAsync(new Uri(new Uri(Endpoints.Tracker()), "events"), new StringContent(c.Email)); //~ PUR301 Customer.Email

    Task CombinedForTheHouse(Customer c) => http.PostAsync(new Uri(new Uri(Endpoints.House()), "events"), new StringContent(c.Email));

    Task Trimmed(Customer c) => http.PostAsync(Endpoints.Tracker().TrimEnd('/'), new StringContent(c.Name)); //~ PUR301 Customer.Name

    Task TrimmedForTheHouse(Customer c) => http.PostAsync(Endpoints.House().TrimEnd('/'), new StringContent(c.Name));

    Task Harmless(Customer c) => http.PostAsync(new Uri(Endpoints.Tracker()), new StringContent(c.Theme));
}
