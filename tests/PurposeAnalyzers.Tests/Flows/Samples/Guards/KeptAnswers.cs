// An answer that is kept for later, in locals, tuples, fields, arguments.
[ProcessesFor(Purpose.Newsletter)]
class KeptAnswers
{
    private readonly IMailer mailer;

    public KeptAnswers(IMailer mailer) => this.mailer = mailer;

    void Copied(Customer c)
    {
        var first = c.AcceptsNews;
        var second = first;
        if (second)
            mailer.Post(c.Email, "");
    }

    void AssignedLater(Customer c)
    {
        bool ok;
        if (c.Points > 3)
            ok = c.AcceptsNews;
        else
            ok = false;
        if (ok)
            mailer.Post(c.Email, "");
    }

    void AssignedTrue(Customer c)
    {
        bool ok;
        if (c.Points > 3)
            ok = true;
        else
            ok = c.AcceptsNews;
        if (ok)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void SetByBranch(Customer c)
    {
        var ok = false;
        if (c.AcceptsNews)
            ok = true;
        if (ok)
            mailer.Post(c.Email, "");
    }

    void SetByOtherBranch(Customer c)
    {
        var ok = true;
        if (c.AcceptsNews)
            ok = false;
        if (ok)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Tuple(Customer c)
    {
        var (ok, mail) = (c.AcceptsNews, c.Points);
        if (ok)
            mailer.Post(c.Email, mail.ToString());
    }

    void TupleWrong(Customer c)
    {
        var (mail, ok) = (c.AcceptsNews, c.Points > 1);
        if (ok)
            mailer.Post(c.Email, mail.ToString()); //~ PUR105 Customer.Email
    }

    void OutOfTry(Customer c)
    {
        if (TryAsk(c, out _))
            mailer.Post(c.Email, "");
    }

    void OutOfTryWrong(Customer c)
    {
        if (TryCount(c, out _))
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    private static bool TryAsk(Customer c, out int points)
    {
        points = c.Points;
        return c.AcceptsNews;
    }

    private static bool TryCount(Customer c, out int points)
    {
        points = c.AcceptsNews ? 1 : 0;
        return c.Points > 0;
    }

    void Passed(Customer c) => SendIf(c, c.AcceptsNews);

    private void SendIf(Customer c, bool yes)
    {
        if (yes)
            mailer.Post(c.Email, "");
    }

    void Invented(Customer c) => SendIfToldTo(c, true); //~ PUR105 Customer.Email

    private void SendIfToldTo(Customer c, bool yes)
    {
        if (yes)
            mailer.Post(c.Email, "");
    }

    void Property(Customer c)
    {
        if (IsWanted(c))
            mailer.Post(c.Email, "");
    }

    private bool IsWanted(Customer c)
    {
        var wanted = c.AcceptsNews;
        if (c.Points < 0)
            wanted = false;
        return wanted;
    }

    void Captured(Customer c)
    {
        var ok = c.AcceptsNews;
        Action send = () =>
        {
            if (ok)
                mailer.Post(c.Email, "");
        };
        send();
    }

    void CapturedWrong(Customer c)
    {
        var ok = c.AcceptsNews;
        Action send = () =>
        {
            if (!ok)
                mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
        };
        send();
    }

    void OverwrittenAfterwards(Customer c, Customer d)
    {
        var ok = c.AcceptsNews;
        c = d;
        if (ok)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }
}
