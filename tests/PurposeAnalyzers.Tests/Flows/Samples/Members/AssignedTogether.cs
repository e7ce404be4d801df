// Several members that are assigned at once hold what is at their own place, and nothing of the others.
class Card
{
    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData(Category = DataCategory.PhoneNumber)]
    public string? Phone;

    private string note = "";
    private string mark = "";

    public void Keep(Customer c, bool brief)
    {
        var name = brief ? c.Name[..1] : c.Name;
        (note, mark) = (c.Theme, brief ? name : name.Trim());
    }

    public void ShowNote() => Console.WriteLine(note);

    public void ShowMark() => Console.WriteLine(mark); //~ PUR203 Customer.Name
}

class AssignedTogether
{
    void InPlace(Card d, Customer c) => (d.Name, d.Mail) = (c.Name, c.Email);

    void Three(Card d, Customer c) => (d.Name, d.Mail, d.Phone) = (c.Name, c.Email, c.Phone);

    void Exchanged(Card d, Customer c) =>
        (d.Mail, d.Name) = (
            c.Name, //~ PUR103 Customer.Name
            c.Email); //~ PUR103 Customer.Email

    void OfBranches(Card d, Customer c, bool brief)
    {
        string name, mail;
        if (brief)
        {
            name = c.Name.Trim();
            mail = c.Email.Trim();
        }
        else
        {
            name = c.Name;
            mail = c.Email;
        }

        (d.Name, d.Mail) = (name, mail);
    }

    void OfBranchesExchanged(Card d, Customer c, bool brief)
    {
        var name = c.Name;
        var mail = c.Email;
        if (brief)
        {
            name = c.Name.Trim();
            mail = c.Email.Trim();
        }

        (d.Mail, d.Name) = (
            name, //~ PUR103 Customer.Name
            mail); //~ PUR103 Customer.Email
    }

    (string Name, string Mail) Parts(Customer c, bool brief) => brief ? (c.Name.Trim(), c.Email) : (c.Name, c.Email.Trim());

    void OfResults(Card d, Customer c, bool brief) => (d.Name, d.Mail) = Parts(c, brief);

    void OfResultsExchanged(Card d, Customer c, bool brief) =>
        (d.Mail, //~ PUR103 Customer.Name
         d.Name) = //~ PUR103 Customer.Email
            Parts(c, brief);

    void Nested(Card d, Customer c) => ((d.Name, d.Mail), d.Phone) = ((c.Name, c.Email), c.Phone);

    void Locals(Customer c)
    {
        var (theme, mail) = (c.Theme, c.Email);
        (theme, mail) = (mail, theme);
        Console.WriteLine(mail);
        Console.WriteLine(theme); //~ PUR203 Customer.Email
    }
}
