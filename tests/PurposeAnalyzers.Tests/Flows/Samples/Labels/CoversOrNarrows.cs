// langversion: 12

// Labels that cover and labels that do not: narrower purposes, wider ones, other categories, sanitised values, results and parameters with labels.
class Profile
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData(Purpose.Billing, Category = DataCategory.EmailAddress)]
    public string BillingMail { get; set; } = "";

    [PersonalData]
    public string Anything { get; set; } = "";

    [PersonalData(Category = DataCategory.PostalAddress)]
    public string Place { get; set; } = "";

    [PersonalData(Purpose.OrderProcessing, Category = DataCategory.BirthDate)]
    public int BirthYear { get; set; }

    public string Code { get; set; } = "";

    public string Open { get; set; } = ""; //~ PUR102 Profile.BillingMail

    internal int Size { get; set; }
}

interface IHash
{
    [return: Anonymizes("k-anonymous groups of at least ten, reviewed by the data protection officer")]
    string Group(string text);
}

class Filling(IHash hash)
{
    public void Same(Profile profile, Customer c) => profile.Mail = c.Email;

    public void Narrower(Profile profile, Customer c) => profile.BillingMail = c.Email;

    public void Wider(Profile profile) => profile.Mail = profile.BillingMail; //~ PUR103 Profile.BillingMail

    public void Ancestor(Profile profile, Customer c) => profile.Anything = c.Name;

    public void Elsewhere(Profile profile, Customer c) => profile.Place = c.Email; //~ PUR103 Customer.Email

    public void Unlabelled(Profile profile) => profile.Open = profile.BillingMail;

    public void Computed(Profile profile, Customer c)
    {
        profile.BirthYear = c.BirthDate.Year;
        profile.Size = c.Email.Length;
    }

    public void Anonymous(Profile profile, Customer c) => profile.Code = hash.Group(c.Email);

    public void Asked(Customer c)
    {
        Console.WriteLine(Labelled(c).Length);
        Console.WriteLine(Labelled(c)); //~ PUR203
        Take(c.Email);
        Take(c.Theme);
    }

    [return: PersonalData(Category = DataCategory.EmailAddress)]
    private static string Labelled(Customer c) => c.Email;

    private static void Take([PersonalData(Category = DataCategory.EmailAddress)] string mail) => Console.WriteLine(mail); //~ PUR203
}
