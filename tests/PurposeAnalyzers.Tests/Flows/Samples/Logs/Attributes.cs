interface IAudit
{
    void Note([Logs] string text, string channel);

    [Logs]
    void All(string text, int level);
}

class OwnLogs
{
    private readonly IAudit audit;

    OwnLogs(IAudit audit) => this.audit = audit;

    void Parameter(Customer c)
    {
        audit.Note(c.Email, "mail"); //~ PUR203 Customer.Email
        audit.Note("changed", c.Theme);
    }

    void OtherParameter(Customer c)
    {
        audit.Note("changed", c.Email);
    }

    void Method(Customer c)
    {
        audit.All(c.Name, 1); //~ PUR203 Customer.Name
        audit.All(c.Theme, c.Points);
    }

    void Anonymized(Customer c)
    {
        audit.All(Masking.Domain(c.Email), 1);
    }

    void OnlyTheResultIsAnonymized(Customer c)
    {
        var domain = Masking.Domain(c.Email);
        audit.All(domain + c.Email, 1); //~ PUR203 Customer.Email
    }

    void NamedLikeASanitizer(Customer c)
    {
        audit.All(Masking.Anonymize(c.Email), 1); //~ PUR203 Customer.Email
    }
}

static class Masking
{
    [Anonymizes("only the domain is kept")]
    public static string Domain(string mail) => mail.Substring(mail.IndexOf('@'));

    public static string Anonymize(string mail) => mail.Trim();
}
