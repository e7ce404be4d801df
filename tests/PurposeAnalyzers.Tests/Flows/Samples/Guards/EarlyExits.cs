// Leaving before the use, in every way that code can leave.
[ProcessesFor(Purpose.Newsletter)]
class EarlyExits
{
    private readonly IMailer mailer;
    private readonly ICustomers customers;

    public EarlyExits(IMailer mailer, ICustomers customers) => (this.mailer, this.customers) = (mailer, customers);

    string? Return(Customer c)
    {
        if (!c.AcceptsNews) return null;
        return c.Email;
    }

    string? ReturnOnlySometimes(Customer c, bool strict)
    {
        if (!c.AcceptsNews && strict) return null;
        return c.Email; //~ PUR105 Customer.Email
    }

    void ThrowExpression(Customer c)
    {
        _ = c.AcceptsNews ? true : throw new InvalidOperationException();
        mailer.Post(c.Email, "");
    }

    void ThrowExpressionWrong(Customer c)
    {
        _ = c.AcceptsNews ? throw new InvalidOperationException() : true;
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    string ThrowInTernary(Customer c) => c.AcceptsNews ? c.Email : throw new InvalidOperationException();

    IEnumerable<string> YieldBreak(Customer c)
    {
        if (!c.AcceptsNews)
            yield break;
        yield return c.Email;
    }

    IEnumerable<string> YieldBefore(Customer c)
    {
        yield return c.Email; //~ PUR105 Customer.Email
        if (!c.AcceptsNews)
            yield break;
    }

    void ContinueOfInnerLoop(List<Customer> all)
    {
        foreach (var c in all)
        {
            foreach (var order in c.Orders)
            {
                if (!c.AcceptsNews)
                    continue;
                mailer.Post(c.Email, order.Note);
            }
        }
    }

    void BreakOfInnerLoopOnly(List<Customer> all)
    {
        foreach (var c in all)
        {
            foreach (var order in c.Orders)
            {
                if (!c.AcceptsNews)
                    break;
            }

            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
        }
    }

    void ReturnFromInnerLoop(Customer c)
    {
        foreach (var order in c.Orders)
        {
            if (!c.AcceptsNews)
                return;
        }

        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void ExitOfProcess(Customer c)
    {
        if (!c.AcceptsNews)
            Environment.Exit(1);
        mailer.Post(c.Email, "");
    }

    void ThrowFromHelper(Customer c)
    {
        if (!c.AcceptsNews)
            Fail();
        mailer.Post(c.Email, "");
    }

    void CallsHelperThatReturns(Customer c)
    {
        if (!c.AcceptsNews)
            Note();
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    private static void Fail() => throw new InvalidOperationException("not wanted");

    private static void Note() => Console.WriteLine("not wanted");

    void CaughtAndLeft(Customer c)
    {
        try
        {
            Require(c);
        }
        catch (InvalidOperationException)
        {
            throw;
        }

        mailer.Post(c.Email, "");
    }

    void UseInCatch(Customer c)
    {
        try
        {
            Require(c);
        }
        catch (InvalidOperationException)
        {
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
        }
    }

    private static void Require(Customer c)
    {
        if (!c.AcceptsNews)
            throw new InvalidOperationException();
    }
}
