namespace Violations.AccountSelfService;

// Policy 2.14, letting customers see their registration. The page shows one's own data, not what others reported about one.

public sealed class Customer
{
    [PersonalData(Category = DataCategory.Name)]
    public required string Name { get; init; }

    public List<Report> Reports { get; } = [];
}

public sealed class Report
{
    [PersonalData(Purpose.AbusePrevention, Category = DataCategory.CommunicationLog)]
    public required string WrittenBy { get; init; }
}

[ProcessesFor(Purpose.AccountSelfService)]
public sealed class RegistrationPageWrong
{
    public IEnumerable<string> Lines(Customer customer)
    {
        yield return customer.Name;
        foreach (var report in customer.Reports)
            yield return "Reported by " + report.WrittenBy; //~ PUR101 Report.WrittenBy
    }
}

[ProcessesFor(Purpose.AccountSelfService)]
public sealed class RegistrationPageRight
{
    public IEnumerable<string> Lines(Customer customer)
    {
        yield return customer.Name;
        if (customer.Reports.Count > 0)
            yield return $"Reported {customer.Reports.Count} times";
    }
}
