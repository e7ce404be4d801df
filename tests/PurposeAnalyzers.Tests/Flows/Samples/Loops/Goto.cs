class Goto
{
    void Backwards(Customer c)
    {
        var text = "";
        var round = 0;
    again:
        Console.WriteLine(text); //~ PUR203 Customer.Email
        text = c.Email;
        if (round++ < 2)
            goto again;
    }

    void OverTheClearing(Customer c, bool skip)
    {
        var text = c.Email;
        if (skip)
            goto log;
        text = "";
    log:
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void OverTheFilling(Customer c)
    {
        var text = "";
        if (c.Points >= 0)
            goto log;
        text = c.Email;
        return;
    log:
        Console.WriteLine(text);
    }

    void OutOfNestedLoops(Customer c)
    {
        var text = "";
        foreach (var order in c.Orders)
        {
            foreach (var letter in order.Note)
            {
                if (letter == '@')
                {
                    text = order.Buyer.Email;
                    goto found;
                }
            }
        }

        Console.WriteLine(text);
        return;
    found:
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }
}
