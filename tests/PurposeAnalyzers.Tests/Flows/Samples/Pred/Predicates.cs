// Conditions that decide whether the value gets there: both ways count, impossible ones do not have to.
class Predicates
{
    void EitherBranch(Customer c, bool which)
    {
        var text = which ? c.Email : c.Theme;
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void NeitherBranch(Customer c, bool which)
    {
        var text = which ? c.Theme : "none";
        Console.WriteLine(text);
    }

    void OverwrittenOnEveryWay(Customer c, bool which)
    {
        var text = c.Email;
        if (which)
            text = "a";
        else
            text = "b";
        Console.WriteLine(text);
    }

    void OverwrittenOnOneWay(Customer c, bool which)
    {
        var text = c.Email;
        if (which)
            text = "a";
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void LeftBefore(Customer c, bool which)
    {
        var text = c.Email;
        if (which)
            return;
        text = c.Theme;
        Console.WriteLine(text);
    }

    void Compared(Customer c)
    {
        var same = c.Email == c.Name;
        Console.WriteLine(same);
        Console.WriteLine(string.Equals(c.Email, c.Name, StringComparison.OrdinalIgnoreCase));
        Console.WriteLine(c.Email.StartsWith("a"));
        Console.WriteLine(c.BirthDate.CompareTo(DateTime.Today));
    }

    void Selected(Customer c)
    {
        var kind = c.Email switch
        {
            "" => "none",
            var mail when mail.EndsWith(".ch") => "swiss",
            _ => "foreign",
        };
        Console.WriteLine(kind);
    }

    void SelectedAndBound(Customer c)
    {
        var kind = c.Email switch
        {
            "" => "none",
            var mail => mail,
        };
        Console.WriteLine(kind); //~ PUR203 Customer.Email
    }

    void SwitchStatement(Customer c, int kind)
    {
        string text;
        switch (kind)
        {
            case 0:
                text = c.Theme;
                break;
            case 1:
                text = c.Phone ?? "";
                break;
            default:
                text = "";
                break;
        }

        Console.WriteLine(text); //~ PUR203 Customer.Phone
    }

    void PropertyPattern(object thing)
    {
        if (thing is Customer { Points: > 3, Theme: var theme })
            Console.WriteLine(theme);
        if (thing is Customer { Points: > 3, Email: var mail })
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void NestedPattern(Order order)
    {
        if (order is { Buyer: { Name: { Length: > 3 } } })
            Console.WriteLine(order.Number);
        if (order is { Buyer.Name: { Length: > 3 } name })
            Console.WriteLine(name); //~ PUR203 Customer.Name
    }

    void ListPattern(Customer[] all)
    {
        if (all.Length > 0 && all[0] is { Phone: { } phone })
            Console.WriteLine(phone); //~ PUR203 Customer.Phone
        if (all.Length > 0 && all[0] is { Phone: null })
            Console.WriteLine("none");
    }

    void Counted(List<Customer> all)
    {
        var count = 0;
        foreach (var c in all)
        {
            if (c.BirthDate.Year < 2000)
                count++;
        }

        Console.WriteLine(count);
    }
}
