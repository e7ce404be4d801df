// Consent asked for in the shapes of ordinary code. Newsletter needs consent, and every label of Customer permits it.
[ProcessesFor(Purpose.Newsletter)]
class Branches
{
    private readonly IMailer mailer;

    public Branches(IMailer mailer) => this.mailer = mailer;

    void Unasked(Customer c) => mailer.Post(c.Email, ""); //~ PUR105 Customer.Email (EmailAddress) is used for Newsletter + policy 2.6

    void If(Customer c)
    {
        if (c.AcceptsNews)
            mailer.Post(c.Email, "");
    }

    void Else(Customer c)
    {
        if (c.AcceptsNews)
            Console.WriteLine("asked");
        else
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void EarlyReturn(Customer c)
    {
        if (!c.AcceptsNews)
            return;
        mailer.Post(c.Email, "");
    }

    void EarlyThrow(Customer c)
    {
        if (c.AcceptsNews == false)
            throw new InvalidOperationException("no news wanted");
        mailer.Post(c.Email, "");
    }

    void WrongWay(Customer c)
    {
        if (c.AcceptsNews)
            return;
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void And(Customer c, bool due)
    {
        if (due && c.AcceptsNews)
            mailer.Post(c.Email, "");
    }

    void Or(Customer c, bool due)
    {
        if (due || c.AcceptsNews)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void NeitherOr(Customer c, bool paused)
    {
        if (paused || !c.AcceptsNews)
            return;
        mailer.Post(c.Email, "");
    }

    void NotBoth(Customer c, bool paused)
    {
        if (paused && !c.AcceptsNews)
            return;
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Ternary(Customer c) => mailer.Post(c.AcceptsNews ? c.Email : "", "");

    void TernaryWrong(Customer c) => mailer.Post(c.AcceptsNews ? "" : c.Email, ""); //~ PUR105 Customer.Email

    void Negated(Customer c)
    {
        if (!(!c.AcceptsNews))
            mailer.Post(c.Email, "");
    }

    void After(Customer c)
    {
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
        if (!c.AcceptsNews)
            return;
        Console.WriteLine("too late");
    }

    void Local(Customer c)
    {
        var asked = c.AcceptsNews;
        if (asked)
            mailer.Post(c.Email, "");
    }

    void LocalOfAnd(Customer c, bool due)
    {
        var may = due && c.AcceptsNews;
        if (!may)
            return;
        mailer.Post(c.Email, "");
    }

    void LocalOfOr(Customer c, bool due)
    {
        var may = due || c.AcceptsNews;
        if (!may)
            return;
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void LocalOverwritten(Customer c, bool due)
    {
        var may = c.AcceptsNews;
        may = due;
        if (may)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void ValueKept(Customer c)
    {
        var to = c.AcceptsNews ? c.Email : null;
        if (to is not null)
            mailer.Post(to, "");
    }

    void BothBranches(Customer c, bool shortly)
    {
        if (shortly)
        {
            if (!c.AcceptsNews)
                return;
        }
        else if (!c.AcceptsNews)
        {
            return;
        }

        mailer.Post(c.Email, "");
    }

    void OneBranch(Customer c, bool shortly)
    {
        if (shortly)
        {
            if (!c.AcceptsNews)
                return;
        }

        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }
}
