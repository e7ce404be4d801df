// A decision that has more than two outcomes: an enumeration, given by a method that asks.
enum Decision { Refused, Send, Later }

record Ruling(Decision Decision, string Reason);

[ProcessesFor(Purpose.Newsletter)]
class DecisionEnums
{
    private readonly IMailer mailer;
    private Decision last;

    public DecisionEnums(IMailer mailer) => this.mailer = mailer;

    private static Decision Decide(Customer c)
    {
        if (!c.AcceptsNews)
            return Decision.Refused;
        return c.Points > 3 ? Decision.Send : Decision.Later;
    }

    private static Decision DecideInOne(Customer c) => c.AcceptsNews ? Decision.Send : c.Points > 3 ? Decision.Later : Decision.Refused;

    private static Ruling Rule(Customer c) => c switch
    {
        { AcceptsNews: false } => new Ruling(Decision.Refused, "no consent"),
        { Points: < 3 } => new Ruling(Decision.Later, "new"),
        _ => new Ruling(Decision.Send, ""),
    };

    void Equal(Customer c)
    {
        if (Decide(c) == Decision.Send)
            mailer.Post(c.Email, "");
    }

    void NotRefused(Customer c)
    {
        if (Decide(c) != Decision.Refused)
            mailer.Post(c.Email, "");
    }

    void Refused(Customer c)
    {
        if (Decide(c) == Decision.Refused)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Returned(Customer c)
    {
        var decision = DecideInOne(c);
        if (decision != Decision.Send)
            return;
        mailer.Post(c.Email, "");
    }

    void LaterWithoutConsent(Customer c)
    {
        var decision = DecideInOne(c);
        if (decision != Decision.Refused)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Switched(Customer c)
    {
        switch (Decide(c))
        {
            case Decision.Send:
            case Decision.Later:
                mailer.Post(c.Email, "");
                break;
            case Decision.Refused:
                Console.WriteLine(c.Points);
                break;
        }
    }

    void SwitchedWrongly(Customer c)
    {
        switch (DecideInOne(c))
        {
            case Decision.Send:
                mailer.Post(c.Email, "");
                break;
            case Decision.Later:
                mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
                break;
        }
    }

    void Pattern(Customer c)
    {
        if (Rule(c) is { Decision: Decision.Send or Decision.Later })
            mailer.Post(c.Email, "");
    }

    void Member(Customer c)
    {
        var ruling = Rule(c);
        if (ruling.Decision is Decision.Refused)
            return;
        mailer.Post(c.Email, "");
    }

    void MemberWrongly(Customer c)
    {
        var ruling = Rule(c);
        if (ruling.Decision is Decision.Refused)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    public void Keep(Customer c) => last = Decide(c);

    public void SendKept(Customer c)
    {
        if (last == Decision.Send)
            mailer.Post(c.Email, "");
    }

    // Nobody may have decided yet.
    public void SendUnkept(Customer c, Decision given)
    {
        if (given == Decision.Send)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    string Name(Customer c) => Decide(c) switch
    {
        Decision.Send => c.Email,
        Decision.Later => "later",
        _ => "",
    };
}
