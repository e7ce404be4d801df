// Conditions that are asked twice: what one test tells of another is not computed. The check is there; it is asked for once more.
[ProcessesFor(Purpose.Newsletter)]
class KeptChecks
{
    private readonly IMailer mailer;

    public KeptChecks(IMailer mailer) => this.mailer = mailer;

    void AskedTwice(Customer c, bool due)
    {
        if (due && !c.AcceptsNews)
            return;
        if (due)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }
}
