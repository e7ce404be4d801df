namespace Violations.GroupSharing;

// Policy 2.22, the companies of our group. They may have what customers gave us; who applied here has not applied there.

public sealed class Applicant
{
    [PersonalData(Purpose.Recruiting, Category = DataCategory.Name)]
    public required string Name { get; init; }
}

public sealed class Customer
{
    [PersonalData(Category = DataCategory.Name)]
    public required string Name { get; init; }

    [OptedOutOf(Recipient.GroupCompanies)]
    public bool SharingStopped { get; init; }
}

[ProcessesFor(Purpose.GroupSharing)]
public sealed class GroupListWrong
{
    public List<string> Of(IReadOnlyList<Applicant> applicants)
    {
        var names = new List<string>();
        for (var i = 0; i < applicants.Count; i++)
            names.Add(applicants[i].Name); //~ PUR101 Applicant.Name
        return names;
    }
}

[ProcessesFor(Purpose.GroupSharing)]
public sealed class GroupListRight
{
    public List<string> Of(IReadOnlyList<Customer> customers)
    {
        var names = new List<string>();
        for (var i = 0; i < customers.Count; i++)
        {
            if (!customers[i].SharingStopped)
                names.Add(customers[i].Name);
        }

        return names;
    }
}
