// Consent as what a switch looks at.
[ProcessesFor(Purpose.Newsletter)]
class SwitchForms
{
    private readonly IMailer mailer;

    public SwitchForms(IMailer mailer) => this.mailer = mailer;

    string? Pair(Customer c, bool due) => (c.AcceptsNews, due) switch
    {
        (true, true) => c.Email,
        (true, false) => null,
        _ => null,
    };

    string? PairWrong(Customer c, bool due) => (c.AcceptsNews, due) switch
    {
        (false, true) => c.Email, //~ PUR105 Customer.Email
        _ => null,
    };

    string? PairLast(Customer c, bool due) => (c.AcceptsNews, due) switch
    {
        (false, _) => null,
        _ => c.Email,
    };

    string? PairAny(Customer c, bool due) => (due, c.AcceptsNews) switch
    {
        (true, _) => c.Email, //~ PUR105 Customer.Email
        (_, true) => c.Email,
        _ => null,
    };

    void PairInIf(Customer c, bool due)
    {
        if ((c.AcceptsNews, due) is (true, true))
            mailer.Post(c.Email, "");
    }

    void Fallthrough(Customer c)
    {
        switch (c)
        {
            case { Points: > 5, AcceptsNews: true }:
            case { Points: > 3, AcceptsNews: true }:
                mailer.Post(c.Email, "");
                break;
        }
    }

    void FallthroughWrong(Customer c)
    {
        switch (c)
        {
            case { Points: > 5 }:
            case { Points: > 3, AcceptsNews: true }:
                mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
                break;
        }
    }

    void Default(Customer c)
    {
        switch (c.AcceptsNews)
        {
            case false:
                break;
            default:
                mailer.Post(c.Email, "");
                break;
        }
    }

    void DefaultWrong(Customer c)
    {
        switch (c.AcceptsNews)
        {
            case true:
                break;
            default:
                mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
                break;
        }
    }

    void SwitchOnTrue(Customer c)
    {
        switch (true)
        {
            case var _ when c.Points < 0:
                break;
            case var _ when c.AcceptsNews:
                mailer.Post(c.Email, "");
                break;
        }
    }

    void WhenWrong(Customer c)
    {
        switch (c.Points)
        {
            case > 3 when !c.AcceptsNews:
                mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
                break;
        }
    }

    string? NotPattern(Customer? c) => c switch
    {
        null or { AcceptsNews: false } => null,
        _ => c.Email,
    };

    string? OrPattern(Customer c) => c switch
    {
        { Points: > 9 } or { AcceptsNews: true } => c.Email, //~ PUR105 Customer.Email
        _ => null,
    };

    string? NestedPattern(Order o) => o switch
    {
        { Buyer: { AcceptsNews: true } } => o.Buyer.Email,
        _ => null,
    };

    string? NestedPath(Order o) => o is { Buyer.AcceptsNews: true } ? o.Buyer.Email : null;

    string? NestedPathWrong(Order o) => o is { Buyer.AcceptsNews: false } ? o.Buyer.Email : null; //~ PUR105 Customer.Email

    string? CapturedByPattern(Order o) => o is { Buyer: { AcceptsNews: true, Email: var mail } } ? mail : null;

    string? CapturedObject(Order o) => o is { Buyer: { AcceptsNews: true } buyer } ? buyer.Email : null;

    string? CapturedObjectWrong(Order o) => o is { Buyer: { AcceptsNews: false } buyer } ? buyer.Email : null; //~ PUR105 Customer.Email

    string? VarOfAnswer(Customer c) => c is { AcceptsNews: var yes } && yes ? c.Email : null;

    string? VarOfAnswerWrong(Customer c) => c is { AcceptsNews: var yes } && !yes ? c.Email : null; //~ PUR105 Customer.Email
}
