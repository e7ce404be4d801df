namespace Violations.JointResearch;

// Policy 2.19, research with partners: collected information only. A name is personal information, and no label of ours need say so:
// the catalog does not permit the purpose for the category. What identifies the customer stays here, even where it was collected.

public sealed class Customer
{
    [PersonalData(Category = DataCategory.CustomerId)]
    public required Guid Id { get; init; }

    [PersonalData(Category = DataCategory.Name)]
    public required string Name { get; init; }

    [PersonalData(Category = DataCategory.UsageHistory)]
    public required string LastPage { get; init; }
}

[ProcessesFor(Purpose.JointResearch)]
public sealed class StudyWrong
{
    public IEnumerable<string> Rows(IEnumerable<Customer> customers)
    {
        return from customer in customers
               select customer.Name; //~ PUR101 Customer.Name
    }
}

[ProcessesFor(Purpose.JointResearch)]
public sealed class StudyRight
{
    public IEnumerable<string> Rows(IEnumerable<Customer> customers)
    {
        return from customer in customers
               select customer.LastPage;
    }
}

[ProcessesFor(Purpose.JointResearch)]
public sealed class LabUploadWrong(HttpClient http)
{
    public async Task SendAsync(Customer customer)
    {
        await http.PostAsJsonAsync("https://lab.example/rows", new { customer.Id, customer.LastPage }); //~ PUR302 Customer.Id
    }
}

[ProcessesFor(Purpose.JointResearch)]
public sealed class LabUploadRight(HttpClient http)
{
    public async Task SendAsync(Customer customer)
    {
        await http.PostAsJsonAsync("https://lab.example/rows", new { customer.LastPage });
    }
}
