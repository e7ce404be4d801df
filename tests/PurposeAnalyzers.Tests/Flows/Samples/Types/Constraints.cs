class Constraints
{
    static string Describe<T>(T thing) where T : IDescribed => thing.Text();

    void Constrained(Customer c, Account a)
    {
        Console.WriteLine(Describe(new Mailbox { Mail = c.Email })); //~ PUR203 Mailbox.Mail
        Console.WriteLine(Describe(new Shelf()));
    }
}

interface IDescribed
{
    string Text();
}

class Mailbox : IDescribed
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    public string Text() => Mail;
}

class Shelf : IDescribed
{
    public string Text() => "shelf";
}
