// Checks in loops, try blocks, using, goto and nested functions.
[ProcessesFor(Purpose.Newsletter)]
class LoopGuards
{
    private readonly IMailer mailer;
    private readonly ICustomers customers;

    public LoopGuards(IMailer mailer, ICustomers customers) => (this.mailer, this.customers) = (mailer, customers);

    void Continue()
    {
        foreach (var c in customers.All())
        {
            if (!c.AcceptsNews)
                continue;
            mailer.Post(c.Email, "");
        }
    }

    void Break()
    {
        foreach (var c in customers.All())
        {
            if (!c.AcceptsNews)
                break;
            mailer.Post(c.Email, "");
        }
    }

    void Inverted()
    {
        foreach (var c in customers.All())
        {
            if (c.AcceptsNews)
                continue;
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
        }
    }

    void For(List<Customer> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].AcceptsNews)
                mailer.Post(list[i].Email, "");
        }
    }

    void While(Queue<Customer> queue)
    {
        while (queue.Count > 0)
        {
            var c = queue.Dequeue();
            if (c.AcceptsNews)
                mailer.Post(c.Email, "");
        }
    }

    void LastOne()
    {
        var asked = false;
        foreach (var c in customers.All())
        {
            if (asked)
                mailer.Post(c.Email, "");
            asked = c.AcceptsNews;
        }
    }

    async Task Stream()
    {
        await foreach (var c in customers.Stream())
        {
            if (c.AcceptsNews)
                await mailer.SendAsync(c.Email);
        }
    }

    async Task StreamUnasked()
    {
        await foreach (var c in customers.Stream())
            await mailer.SendAsync(c.Email); //~ PUR105 Customer.Email
    }

    void Try(Customer c)
    {
        try
        {
            if (!c.AcceptsNews)
                return;
            mailer.Post(c.Email, "");
        }
        finally
        {
            Console.WriteLine("done");
        }
    }

    void Finally(Customer c)
    {
        try
        {
            if (!c.AcceptsNews)
                return;
        }
        finally
        {
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
        }
    }

    void Catch(Customer c)
    {
        try
        {
            if (!c.AcceptsNews)
                throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
            return;
        }

        mailer.Post(c.Email, "");
    }

    void CatchGoesOn(Customer c)
    {
        try
        {
            if (!c.AcceptsNews)
                throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("not wanted");
        }

        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Using(Customer c)
    {
        using var file = File.OpenRead("template");
        if (!c.AcceptsNews)
            return;
        mailer.Post(c.Email, file.Length.ToString());
    }

    void Lock(Customer c)
    {
        lock (mailer)
        {
            if (c.AcceptsNews)
                mailer.Post(c.Email, "");
        }
    }

    void Goto(Customer c)
    {
        if (!c.AcceptsNews)
            goto End;
        mailer.Post(c.Email, "");
    End:
        Console.WriteLine("done");
    }

    void GotoWrong(Customer c, bool hurry)
    {
        if (hurry)
            goto Send;
        if (!c.AcceptsNews)
            return;
    Send:
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Collected()
    {
        var mails = new List<string>();
        foreach (var c in customers.All())
        {
            if (c.AcceptsNews)
                mails.Add(c.Email);
        }

        foreach (var mail in mails)
            mailer.Post(mail, "");
    }

    void CollectedUnasked()
    {
        var mails = new List<string>();
        foreach (var c in customers.All())
            mails.Add(c.Email); //~ PUR105 Customer.Email
        foreach (var mail in mails)
            mailer.Post(mail, "");
    }

    void FromLambda(Customer c)
    {
        Func<string> mail = () => c.Email;
        if (c.AcceptsNews)
            mailer.Post(mail(), "");
    }

    IEnumerable<string> Iterator()
    {
        foreach (var c in customers.All())
        {
            if (c.AcceptsNews)
                yield return c.Email;
        }
    }

    void Increments(Customer c, int count)
    {
        if (c.AcceptsNews & count > 0)
            mailer.Post(c.Email, "");
    }

    void NotShortCircuit(Customer c, bool paused)
    {
        if (paused | !c.AcceptsNews)
            return;
        mailer.Post(c.Email, "");
    }
}
