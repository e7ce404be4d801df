namespace Violations.Categories;

// Policy 1 lists what is collected. Nothing else may be: a category that the catalog does not have is an error.

public sealed class ProfileWrong
{
    [PersonalData(Category = "Fingerprint")] //~ PUR002 Fingerprint
    public string? Thumb { get; set; }

    [PersonalData("Resale", Category = DataCategory.EmailAddress)] //~ PUR002 Resale
    public string? Email { get; set; }
}

public sealed class ProfileRight
{
    [PersonalData(Category = DataCategory.PhoneNumber)]
    public string? Phone { get; set; }

    [PersonalData(Purpose.CustomerSupport, Category = DataCategory.EmailAddress)]
    public string? Email { get; set; }
}
