using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Violations.GroupCompanies;

// Policy 5: the companies of our group may have what customers gave us. Who belongs to the group stands in the catalog; a host that does not
// stand there is a stranger, and a host that nobody can tell is no better.

public sealed class Customer
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public required string Email { get; init; }

    [OptedOutOf(Recipient.GroupCompanies)]
    public bool SharingStopped { get; init; }
}

[ProcessesFor(Purpose.GroupSharing)]
public sealed class NewSisterWrong(HttpClient http)
{
    public async Task ShareAsync(Customer customer)
    {
        if (customer.SharingStopped)
            return;
        await http.PostAsJsonAsync("https://newsister.example/v1/customers", new { customer.Email }); //~ PUR301 Customer.Email
    }
}

[ProcessesFor(Purpose.GroupSharing)]
public sealed class SisterRight(HttpClient http)
{
    public async Task ShareAsync(Customer customer)
    {
        if (customer.SharingStopped)
            return;
        await http.PostAsJsonAsync("https://sharing.group.example/v1/customers", new { customer.Email });
    }
}

[ProcessesFor(Purpose.GroupSharing)]
public sealed class ConfiguredSisterWrong(HttpClient http) //~ PUR303 ConfiguredSisterWrong
{
    public async Task ShareAsync(Customer customer)
    {
        if (customer.SharingStopped)
            return;
        await http.PostAsJsonAsync("v1/customers", new { customer.Email });
    }

    public async Task RemindAsync(Customer customer)
    {
        if (customer.SharingStopped)
            return;
        await http.PostAsJsonAsync("v1/reminders", new { customer.Email });
    }
}

[ProcessesFor(Purpose.GroupSharing)]
[DisclosesTo(Recipient.GroupCompanies)]
public sealed class ConfiguredSisterRight(HttpClient http)
{
    public async Task ShareAsync(Customer customer)
    {
        if (customer.SharingStopped)
            return;
        await http.PostAsJsonAsync("v1/customers", new { customer.Email });
    }
}

[ProcessesFor(Purpose.GroupSharing)]
public sealed class UnaskedSisterWrong(HttpClient http)
{
    public async Task ShareAsync(Customer customer)
    {
        await http.PostAsJsonAsync("https://sharing.group.example/v1/customers", new { customer.Email }); //~ PUR304 Customer.Email
    }
}

[ProcessesFor(Purpose.GroupSharing)]
public sealed class NightlySharingRight(HttpClient http)
{
    public async Task ShareAsync(IReadOnlyList<Customer> customers)
    {
        foreach (var customer in customers.Where(customer => !customer.SharingStopped))
            await http.PostAsJsonAsync("https://sharing.group.example/v1/customers", new { customer.Email });
    }
}

public static class Registration
{
    public static void AddSisters(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient<ConfiguredSisterWrong>(http => http.BaseAddress = new Uri(configuration["Sister:Url"]!));
        services.AddHttpClient<ConfiguredSisterRight>(http => http.BaseAddress = new Uri(configuration["Sister:Url"]!));
    }
}
