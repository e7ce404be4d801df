namespace Violations.Shipping;

// Policy 2.4, sending goods. A parcel needs a name and an address; when somebody was born is not printed on it.

public sealed class Customer
{
    [PersonalData(Category = DataCategory.Name)]
    public required string Name { get; init; }

    [PersonalData(Category = DataCategory.PostalAddress)]
    public required string Address { get; init; }

    [PersonalData(Purpose.Statistics, Category = DataCategory.BirthDate)]
    public required DateOnly BirthDate { get; init; }
}

[ProcessesFor(Purpose.Shipping)]
public sealed class ParcelSlipWrong
{
    public string Print(Customer customer) =>
        JsonSerializer.Serialize(new { customer.Name, customer.Address, customer.BirthDate }); //~ PUR101 Customer.BirthDate
}

[ProcessesFor(Purpose.Shipping)]
public sealed class ParcelSlipRight
{
    public string Print(Customer customer) =>
        JsonSerializer.Serialize(new { customer.Name, customer.Address });
}
