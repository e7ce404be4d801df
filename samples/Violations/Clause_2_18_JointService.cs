namespace Violations.JointService;

// Policy 2.18, a service run with a partner: the fewest items it needs. That the partner's entry lists no more is PUR302's part;
// that our side does not even reach for more is visible here.

public sealed class Customer
{
    [PersonalData(Purpose.JointService, Category = DataCategory.ExternalAccountId)]
    public required string ExternalId { get; init; }

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
