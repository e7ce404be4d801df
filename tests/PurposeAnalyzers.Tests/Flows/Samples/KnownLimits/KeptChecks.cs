// Answers that are not followed: kept in a field or an out parameter, where others could change them, and conditions that are
// asked twice, since what one test tells of another is not computed. The check is there; it is asked for once more.
[ProcessesFor(Purpose.Newsletter)]
class KeptChecks
{
    private readonly IMailer mailer;
    private bool may;

    public KeptChecks(IMailer mailer) => this.mailer = mailer;

    void Field(Customer c)
    {
        may = c.AcceptsNews;
        if (may)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Out(Customer c)
    {
        Ask(c, out var ok);
        if (ok)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    private static void Ask(Customer c, out bool ok) => ok = c.AcceptsNews;

    void AskedTwice(Customer c, bool due)
    {
        if (due && !c.AcceptsNews)
            return;
        if (due)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }
}
