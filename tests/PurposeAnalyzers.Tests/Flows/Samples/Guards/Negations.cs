// A consent asked for with every kind of "not".
[ProcessesFor(Purpose.Newsletter)]
class Negations
{
    private readonly IMailer mailer;

    public Negations(IMailer mailer) => this.mailer = mailer;

    void Not(Customer c)
    {
        if (!c.AcceptsNews) { }
        else
            mailer.Post(c.Email, "");
    }

    void NotElseWrong(Customer c)
    {
        if (!c.AcceptsNews)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void EqualsFalse(Customer c)
    {
        if (c.AcceptsNews == false)
            return;
        mailer.Post(c.Email, "");
    }

    void FalseEquals(Customer c)
    {
        if (false == c.AcceptsNews)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void NotEqualTrue(Customer c)
    {
        if (c.AcceptsNews != true)
            return;
        mailer.Post(c.Email, "");
    }

    void NotEqualTrueWrong(Customer c)
    {
        if (c.AcceptsNews != true)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void IsFalse(Customer c)
    {
        if (c.AcceptsNews is false)
            return;
        mailer.Post(c.Email, "");
    }

    void IsNotFalse(Customer c)
    {
        if (c.AcceptsNews is not false)
            mailer.Post(c.Email, "");
    }

    void Xor(Customer c)
    {
        if (c.AcceptsNews ^ true)
            return;
        mailer.Post(c.Email, "");
    }

    void XorWrong(Customer c)
    {
        if (c.AcceptsNews ^ true)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void XorOfAnother(Customer c, bool other)
    {
        if (c.AcceptsNews ^ other)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void EqualToAnother(Customer c, bool other)
    {
        if (c.AcceptsNews == other)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void NegatedLocal(Customer c)
    {
        var refuses = !c.AcceptsNews;
        if (refuses)
            return;
        mailer.Post(c.Email, "");
    }

    void NegatedLocalWrong(Customer c)
    {
        var refuses = !c.AcceptsNews;
        if (refuses)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void NotOfAnd(Customer c, bool due)
    {
        if (!(due && c.AcceptsNews))
            return;
        mailer.Post(c.Email, "");
    }

    void NotOfOr(Customer c, bool due)
    {
        if (!(due || c.AcceptsNews))
            return;
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void EqualsMethod(Customer c)
    {
        if (c.AcceptsNews.Equals(true))
            mailer.Post(c.Email, "");
    }
}
