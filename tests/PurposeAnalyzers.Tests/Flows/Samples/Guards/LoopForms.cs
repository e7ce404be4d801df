// Loops whose condition asks, and flags that outlive a turn.
[ProcessesFor(Purpose.Newsletter)]
class LoopForms
{
    private readonly IMailer mailer;
    private readonly ICustomers customers;

    public LoopForms(IMailer mailer, ICustomers customers) => (this.mailer, this.customers) = (mailer, customers);

    void While(Customer c)
    {
        while (c.AcceptsNews)
        {
            mailer.Post(c.Email, "");
            c.Points--;
        }
    }

    void AfterWhile(Customer c)
    {
        while (c.AcceptsNews)
            c.AcceptsNews = c.Points-- > 0;
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void WhileNot(Customer c)
    {
        while (!c.AcceptsNews)
            Thread.Sleep(1);
        mailer.Post(c.Email, "");
    }

    void DoWhile(Customer c)
    {
        do
        {
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
        }
        while (c.AcceptsNews);
    }

    void For(Customer c)
    {
        for (var i = 0; i < 3 && c.AcceptsNews; i++)
            mailer.Post(c.Email, "");
    }

    void ForWithout(Customer c)
    {
        for (var i = 0; i < 3; i++)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void ByIndex(Customer[] all)
    {
        for (var i = 0; i < all.Length; i++)
        {
            if (!all[i].AcceptsNews)
                continue;
            var c = all[i];
            mailer.Post(c.Email, "");
        }
    }

    void Enumerator()
    {
        using var each = customers.All().GetEnumerator();
        while (each.MoveNext())
        {
            if (each.Current.AcceptsNews)
                mailer.Post(each.Current.Email, "");
        }
    }

    void EnumeratorUnasked()
    {
        using var each = customers.All().GetEnumerator();
        while (each.MoveNext())
            mailer.Post(each.Current.Email, ""); //~ PUR105 Customer.Email
    }

    void CheckedInAnotherLoop()
    {
        foreach (var c in customers.All())
        {
            if (!c.AcceptsNews)
                Console.WriteLine("refuses");
        }

        foreach (var c in customers.All())
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void CheckedAllBefore(List<Customer> all)
    {
        foreach (var c in all)
        {
            if (!c.AcceptsNews)
                return;
        }

        foreach (var c in all)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Counting()
    {
        var sent = 0;
        foreach (var c in customers.All())
        {
            if (sent > 100 || !c.AcceptsNews)
                continue;
            mailer.Post(c.Email, "");
            sent++;
        }
    }

    void TryInLoop()
    {
        foreach (var c in customers.All())
        {
            try
            {
                if (!c.AcceptsNews)
                    continue;
                mailer.Post(c.Email, "");
            }
            catch (IOException)
            {
                break;
            }
        }
    }

    void RetriedInCatch(Customer c)
    {
        if (!c.AcceptsNews)
            return;
        try
        {
            mailer.Post(c.Email, "");
        }
        catch (IOException)
        {
            mailer.Post(c.Email, "again");
        }
    }
}
