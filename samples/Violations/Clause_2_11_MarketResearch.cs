namespace Violations.MarketResearch;

// Policy 2.11, market research. The list of what was bought goes through two methods and a loop, and is still a list of what was bought.

public sealed class Customer
{
    [PersonalData(Purpose.OrderProcessing, Purpose.Billing, Category = DataCategory.UsageHistory)]
    public required IReadOnlyList<string> Purchases { get; init; }

    [PersonalData(Purpose.MarketResearch, Purpose.Statistics, Category = DataCategory.UsageHistory)]
    public required IReadOnlyList<string> PagesSeen { get; init; }
}

internal static class Collect
{
    public static List<string> Purchases(IEnumerable<Customer> customers)
    {
        var all = new List<string>();
        foreach (var customer in customers)
            Append(all, customer.Purchases);
        return all;
    }

    public static List<string> PagesSeen(IEnumerable<Customer> customers)
    {
        var all = new List<string>();
        foreach (var customer in customers)
            Append(all, customer.PagesSeen);
        return all;
    }

    private static void Append(List<string> all, IReadOnlyList<string> more)
    {
        foreach (var item in more)
            all.Add(item);
    }
}

[ProcessesFor(Purpose.MarketResearch)]
public sealed class TrendsWrong
{
    public string Summary(IEnumerable<Customer> customers)
    {
        return string.Join(", ", Collect.Purchases(customers)); //~ PUR101 Customer.Purchases
    }
}

[ProcessesFor(Purpose.MarketResearch)]
public sealed class TrendsRight
{
    public string Summary(IEnumerable<Customer> customers)
    {
        return string.Join(", ", Collect.PagesSeen(customers));
    }
}
