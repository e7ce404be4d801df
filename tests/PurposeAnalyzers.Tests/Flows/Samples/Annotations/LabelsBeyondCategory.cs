// A label may take purposes from its category, never add one.
namespace Beyond;

class Card
{
    [PersonalData(Purpose.Billing, Category = DataCategory.BankAccount)]
    public string Iban { get; set; } = "";

    [PersonalData(Purpose.Billing, Purpose.Shipping, Category = DataCategory.BankAccount)] //~ PUR003 Card.Holder (BankAccount) is labelled for Shipping; the catalog permits Billing
    public string Holder { get; set; } = "";

    [PersonalData(Purpose.Declared, Category = DataCategory.PhoneNumber)] //~ PUR003 Card.Phone (PhoneNumber) is labelled for Declared
    public string Phone { get; set; } = "";

    [PersonalData(Purpose.Declared)]
    public string Note { get; set; } = "";

    [PersonalData(Purpose.Newsletter)] // below Declared: permitted, once consent is checked
    public string Mail { get; set; } = "";

    [PersonalData("Statistics")] //~ PUR003 Card.Visits (PersonalInfo) is labelled for Statistics
    public string Visits { get; set; } = "";

    [FaceData(Purpose.AvatarAnimation)]
    public float[] Shapes = Array.Empty<float>();

    [FaceData(Purpose.Statistics)] //~ PUR003 Card.Blinks (FaceExpression) is labelled for Statistics; policy 3 permits AvatarAnimation
    public int Blinks;
}

[PersonalData(Purpose.Recruiting, Category = DataCategory.BirthDate)] //~ PUR003 Applicant
class Applicant
{
    public DateTime Born;
}

class Reader
{
    [return: PersonalData(Purpose.Personalization, Category = DataCategory.UsageHistory)] //~ PUR003 Personalization
    public string Read([PersonalData(Purpose.Billing, Category = DataCategory.PostalAddress)] string street) => ""; //~ PUR003 street (PostalAddress)
}

[ProcessesFor(Purpose.Declared)] //~ PUR003 Clerk claims Declared, which only groups purposes + Billing, CustomerSupport
class Clerk
{
    [ProcessesFor(Purpose.Personalization)]
    public void Choose() { }

    [ConsentFor(Purpose.Declared)] // consent to a group is consent to its members
    public bool AgreesToAll { get; set; }
}
