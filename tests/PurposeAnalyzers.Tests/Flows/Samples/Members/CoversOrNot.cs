// langversion: 12

// Labelled members that receive data: same category, parent, sibling, narrower purposes, wider purposes, unlabelled.
class Badge
{
    [PersonalData(Category = DataCategory.Name)]
    public string Owner { get; set; } = "";

    [PersonalData(Category = DataCategory.PersonalInfo)]
    public string Anything { get; set; } = "";

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData(Purpose.Billing, Category = DataCategory.EmailAddress)]
    public string BillingMail { get; set; } = "";

    public string Loose { get; set; } = ""; //~ PUR102 Badge.Loose

    public int Number { get; set; }

    internal string Inner { get; set; } = ""; //~ PUR102 Badge.Inner

    private string Hidden { get; set; } = "";

    public void Hide(Customer c) => Hidden = c.Phone ?? "";

    public bool IsHidden => Hidden.Length > 0;
}

class BadgeOffice
{
    public Badge Same(Customer c) => new() { Owner = c.Name, Mail = c.Email };

    public Badge Narrower(Customer c) => new() { BillingMail = c.Email };

    public void Wider(Applicant a, Badge badge)
    {
        badge.Owner = a.Name; //~ PUR103 Applicant.Name
    }

    public void Sibling(Customer c, Badge badge)
    {
        badge.Mail = c.Name; //~ PUR103 Customer.Name
    }

    public void Combined(Customer c, Badge badge)
    {
        badge.Owner = $"{c.Name} <{c.Email}>"; //~ PUR103 Customer.Email
        badge.Anything = $"{c.Name} <{c.Email}>";
    }

    public void Loose(Customer c, Badge badge)
    {
        badge.Loose = c.Name;
        badge.Loose = c.Email;
        badge.Number = c.Name.Length;
        badge.Inner = c.Name;
    }

    public void NotWider(Badge from, Badge to)
    {
        to.BillingMail = from.Mail;
        to.Mail = from.Mail;
        to.Owner = "";
    }

    public void WiderAgain(Badge from, Badge to)
    {
        to.Mail = from.BillingMail; //~ PUR103 Badge.BillingMail
    }

    public void StricterHandling(FaceFrame frame, Badge badge)
    {
        badge.Owner = frame.JawOpen.ToString(); //~ PUR103 FaceFrame.JawOpen
    }

    public void Tuple(Customer c, Badge badge) => (badge.Owner, badge.Mail) = (c.Name, c.Email);

    public void TupleCrossed(Customer c, Badge badge)
    {
        (badge.Owner, badge.Mail) = (c.Email, c.Name); //~ PUR103 Customer.Email //~ PUR103 Customer.Name
    }

    public void Coalesced(Customer c, Badge badge)
    {
        badge.Anything = c.Name ?? "nobody";
        badge.Owner = badge.Owner.Length == 0 ? c.Name : badge.Owner;
    }
}
