namespace Violations.Personalization;

// Policy 2.13, personal content. The choice may follow what was looked at, if the customer wants that; age was told us for statistics.

public sealed class Customer
{
    [PersonalData(Purpose.Statistics, Category = DataCategory.BirthDate)]
    public required DateOnly BirthDate { get; init; }

    [PersonalData(Purpose.Personalization, Category = DataCategory.UsageHistory)]
    public required string LastPage { get; init; }

    [ConsentFor(Purpose.Personalization)]
    public bool WantsPersonalContent { get; init; }
}

[ProcessesFor(Purpose.Personalization)]
public sealed class StartPageWrong
{
    public string For(Customer customer, int year)
    {
        var age = year - customer.BirthDate.Year; //~ PUR101 Customer.BirthDate
        return age switch
        {
            < 20 => "manga",
            < 40 => "games",
            _ => "classics",
        };
    }
}

[ProcessesFor(Purpose.Personalization)]
public sealed class StartPageRight
{
    public string For(Customer customer)
    {
        if (!customer.WantsPersonalContent)
            return "editor";
        return customer.LastPage switch
        {
            "shop" => "offers",
            var page => page.ToLowerInvariant(),
        };
    }
}
