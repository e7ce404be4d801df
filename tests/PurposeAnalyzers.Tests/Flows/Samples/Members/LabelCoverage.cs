// A labelled member covers what it receives if its category is the same or an ancestor, its purposes are no more and its handling is no laxer.
class Covered
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData]
    public string Anything { get; set; } = "";

    [PersonalData(Purpose.Billing, Category = DataCategory.EmailAddress)]
    public string BillingMail { get; set; } = "";

    public void Take(Customer c)
    {
        Mail = c.Email;
        Anything = c.Email;
        BillingMail = c.Email;
    }
}

class OtherCategory
{
    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    [FaceData]
    public string Face { get; set; } = "";

    public void Take(Customer c) => Name = c.Email; //~ PUR103 Customer.Email

    public void TakeName(Customer c) => Name = c.Name.Trim();
}

class MorePurposes
{
    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    public void Take(Applicant a)
    {
        Name = a.Name; //~ PUR103 Applicant.Name
    }
}

class SamePurposes
{
    [PersonalData(Purpose.Recruiting, Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    public void Take(Applicant a) => Name = a.Name;

    public void TakeLonger(Customer c) => Name = c.Name;
}

class LaxerHandling
{
    [PersonalData(Category = DataCategory.UsageHistory)]
    public string History { get; set; } = "";

    public void Take(FaceFrame f) => History = f.JawOpen.ToString(); //~ PUR103 FaceFrame.JawOpen

    public void TakeTicks(FaceFrame f) => History = f.Ticks.ToString();
}

class ParentIsNotAChild
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    public void Take(Covered c) => Mail = c.Anything; //~ PUR103 Covered.Anything

    public void TakeMail(Covered c) => Mail = c.Mail;
}

class LabelledParameters
{
    void Pass(Customer c)
    {
        Keep(c.Email, c.Theme);
    }

    static void Keep([PersonalData(Category = DataCategory.EmailAddress)] string mail, string theme)
    {
        Console.WriteLine(theme);
        Console.WriteLine(mail); //~ PUR203 mail
    }
}
