namespace Violations.JointService;

// Policy 2.18, a service run with a partner: the fewest items it needs. Our side does not reach for more, and the partner gets no more
// than its entry in the catalog lists, item by item.

public sealed class Customer
{
    [PersonalData(Purpose.JointService, Category = DataCategory.ExternalAccountId)]
    public required string ExternalId { get; init; }

    [PersonalData(Purpose.JointService, Category = DataCategory.ExternalPublicProfile)]
    public required string Nickname { get; init; }

    [PersonalData(Purpose.Statistics, Purpose.AccountSelfService, Category = DataCategory.Location)]
    public required string Town { get; init; }
}

[ProcessesFor(Purpose.JointService)]
public sealed class TicketsWrong
{
    public IReadOnlyList<string> Request(Customer customer)
    {
        var parts = new List<string> { customer.ExternalId };
        parts.Add(customer.Town); //~ PUR101 Customer.Town
        return parts;
    }
}

[ProcessesFor(Purpose.JointService)]
public sealed class TicketsRight
{
    public IReadOnlyList<string> Request(Customer customer)
    {
        var parts = new List<string> { customer.ExternalId };
        parts.Add("concert");
        return parts;
    }
}

[ProcessesFor(Purpose.JointService)]
public sealed class ConcertWrong(HttpClient http)
{
    public async Task InviteAsync(Customer customer)
    {
        var guest = new { id = customer.ExternalId, name = customer.Nickname };
        await http.PostAsJsonAsync("https://api.jointstudio.example/guests", guest); //~ PUR302 Customer.Nickname
    }
}

[ProcessesFor(Purpose.JointService)]
public sealed class ConcertRight(HttpClient http)
{
    public async Task InviteAsync(Customer customer)
    {
        var guest = new { id = customer.ExternalId };
        await http.PostAsJsonAsync("https://api.jointstudio.example/guests", guest);
    }
}
