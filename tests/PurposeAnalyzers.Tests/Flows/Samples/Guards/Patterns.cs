// Consent asked for in patterns and switches.
[ProcessesFor(Purpose.Newsletter)]
class PatternGuards
{
    private readonly IMailer mailer;

    public PatternGuards(IMailer mailer) => this.mailer = mailer;

    void Property(Customer c)
    {
        if (c is { AcceptsNews: true })
            mailer.Post(c.Email, "");
    }

    void PropertyFalse(Customer c)
    {
        if (c is { AcceptsNews: false })
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void NotProperty(Customer c)
    {
        if (c is not { AcceptsNews: true })
            return;
        mailer.Post(c.Email, "");
    }

    void PropertyAndValue(Customer c)
    {
        if (c is { AcceptsNews: true, Email: var to })
            mailer.Post(to, "");
    }

    void Declared(object o)
    {
        if (o is Customer { AcceptsNews: true } c)
            mailer.Post(c.Email, "");
    }

    void DeclaredOnly(object o)
    {
        if (o is Customer c)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void IsTrue(Customer c)
    {
        if (c.AcceptsNews is true)
            mailer.Post(c.Email, "");
    }

    void IsNotTrue(Customer c)
    {
        if (c.AcceptsNews is not true)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Statement(Customer c)
    {
        switch (c.AcceptsNews)
        {
            case true:
                mailer.Post(c.Email, "");
                break;
            case false:
                mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
                break;
        }
    }

    string? Expression(Customer c) => c.AcceptsNews switch
    {
        true => c.Email,
        false => null,
    };

    string? ExpressionWrong(Customer c) => c.AcceptsNews switch
    {
        true => null,
        false => c.Email, //~ PUR105 Customer.Email
    };

    string? OfObject(Customer c) => c switch
    {
        { AcceptsNews: true } => c.Email,
        _ => null,
    };

    string? WithWhen(Customer c) => c.Points switch
    {
        > 10 when c.AcceptsNews => c.Email,
        > 10 => c.Email, //~ PUR105 Customer.Email
        _ => null,
    };

    void NullConditional(Customer? c)
    {
        if (c?.AcceptsNews == true)
            mailer.Post(c.Email, "");
    }

    void NullConditionalNotFalse(Customer? c)
    {
        if (c?.AcceptsNews != false)
            mailer.Post(c!.Email, ""); //~ PUR105 Customer.Email
    }

    void Coalesced(Customer? c)
    {
        if (c?.AcceptsNews ?? false)
            mailer.Post(c.Email, "");
    }

    void CoalescedWrong(Customer? c)
    {
        if (c?.AcceptsNews ?? true)
            mailer.Post(c!.Email, ""); //~ PUR105 Customer.Email
    }
}
