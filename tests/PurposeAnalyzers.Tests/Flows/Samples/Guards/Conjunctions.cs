// Consent together with other conditions.
[ProcessesFor(Purpose.Newsletter)]
class Conjunctions
{
    private readonly IMailer mailer;

    public Conjunctions(IMailer mailer) => this.mailer = mailer;

    void Three(Customer c, bool due)
    {
        if (due && c.Points > 3 && c.AcceptsNews)
            mailer.Post(c.Email, "");
    }

    void UsedInTheSameCondition(Customer c)
    {
        if (c.AcceptsNews && c.Email.Length > 3)
            Console.WriteLine("long");
    }

    void UsedBeforeInTheCondition(Customer c)
    {
        if (c.Email.Length > 3 && c.AcceptsNews) //~ PUR105 Customer.Email
            Console.WriteLine("long");
    }

    void UsedAfterOr(Customer c)
    {
        if (!c.AcceptsNews || c.Email.Length == 0)
            return;
        Console.WriteLine("long");
    }

    void UsedAfterOrWrong(Customer c)
    {
        if (c.AcceptsNews || c.Email.Length == 0) //~ PUR105 Customer.Email
            return;
        Console.WriteLine("none");
    }

    void OrOfTwoConsents(Customer c, [ConsentFor(Purpose.Newsletter)] bool agreed)
    {
        if (c.AcceptsNews || agreed)
            mailer.Post(c.Email, "");
    }

    void AndAssign(Customer c, bool due)
    {
        var may = due;
        may &= c.AcceptsNews;
        if (may)
            mailer.Post(c.Email, "");
    }

    void OrAssign(Customer c, bool due)
    {
        var may = c.AcceptsNews;
        may |= due;
        if (may)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void OrAssignOfRefusal(Customer c, bool paused)
    {
        var stop = paused;
        stop |= !c.AcceptsNews;
        if (stop)
            return;
        mailer.Post(c.Email, "");
    }

    void AndAssignOfRefusal(Customer c, bool paused)
    {
        var stop = paused;
        stop &= !c.AcceptsNews;
        if (stop)
            return;
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Nested(Customer c, bool due)
    {
        if (due)
        {
            if (c.Points > 3)
            {
                if (c.AcceptsNews)
                    mailer.Post(c.Email, "");
            }
        }
    }

    void NestedWrongBrace(Customer c, bool due)
    {
        if (due)
        {
            if (c.AcceptsNews)
                Console.WriteLine("yes");
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
        }
    }

    void Either(Customer c, bool a, bool b)
    {
        if (a && c.AcceptsNews || b && c.AcceptsNews)
            mailer.Post(c.Email, "");
    }

    void EitherHalf(Customer c, bool a, bool b)
    {
        if (a && c.AcceptsNews || b)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void ConstantTrue(Customer c)
    {
        const bool Always = true;
        if (Always || c.AcceptsNews)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void ConstantFalse(Customer c)
    {
        if (false || c.AcceptsNews)
            mailer.Post(c.Email, "");
    }
}
