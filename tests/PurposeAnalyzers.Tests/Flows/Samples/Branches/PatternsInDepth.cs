// langversion: 12

// Patterns that reach into labelled members, bind parts of lists and tuples, and are combined.
class PatternsInDepth
{
    void ExtendedProperty(Order order)
    {
        if (order is { Buyer.Email: { Length: > 3 } mail, Buyer.Points: var points })
        {
            Console.WriteLine(points);
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        }
    }

    void NestedProperty(object thing)
    {
        if (thing is Order { Buyer: { Theme: var theme, Orders: [{ ShipTo: var place }, ..] } })
        {
            Console.WriteLine(theme);
            Console.WriteLine(place); //~ PUR203 Order.ShipTo
        }
    }

    void SliceOfList(Customer c)
    {
        string[] row = [c.Theme, c.Name, c.Email];
        if (row is [var first, .. var rest])
        {
            Console.WriteLine(rest.Length);
            Console.WriteLine(rest[0]); //~ PUR203
        }
    }

    void SliceOfText(Customer c)
    {
        var (kind, sent) = c.Phone switch
        {
            ['+', .. var rest] => ("abroad", rest),
            [] or null => ("none", "none"),
            { } other => ("home", other),
        };
        Console.WriteLine(kind);
        Console.WriteLine(sent); //~ PUR203 Customer.Phone
    }

    void TuplePattern(Customer c, bool known)
    {
        var text = (known, c.Email) switch
        {
            (true, "") => "empty",
            (true, var mail) => mail,
            (false, _) => "unknown",
        };
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void TuplePatternHarmless(Customer c, bool known)
    {
        var text = (known, c.Email) switch
        {
            (true, "") => "empty",
            (true, ['a', ..]) => "begins with a",
            _ => "unknown",
        };
        Console.WriteLine(text);
    }

    void Negated(object thing)
    {
        if (thing is not Customer { Email: var mail, Theme: var theme })
            return;
        Console.WriteLine(theme);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void Combined(Customer c)
    {
        if (c.Name is { Length: > 2 } and not "nobody" and var name)
            Console.WriteLine(name); //~ PUR203 Customer.Name
        if (c.Points is > 3 and < 9 and var points)
            Console.WriteLine(points);
    }

    void WhenClause(object thing)
    {
        switch (thing)
        {
            case Customer c when c.Email.EndsWith(".example"):
                Console.WriteLine(c.Theme);
                break;
            case Customer { Name: var name } when name.Length > 3:
                Console.WriteLine(name); //~ PUR203 Customer.Name
                break;
            case Order { Note: var note } when note != "":
                Console.WriteLine(note);
                break;
        }
    }

    void SwitchOfMembers(Customer c, int column)
    {
        var text = column switch
        {
            0 => c.Theme,
            1 => c.Points.ToString(),
            _ => c switch { { Phone: { } phone } => phone, { Points: 0 } => "new", _ => "old" },
        };
        Console.WriteLine(text); //~ PUR203 Customer.Phone
    }

    void SwitchOfCounts(Customer c)
    {
        var text = c switch
        {
            { Orders: [] } => "none",
            { Orders: [{ Total: var total }] } => total.ToString(),
            { Orders: [.., { Note: var last }] } => last,
            _ => "many",
        };
        Console.WriteLine(text);
    }

    void Positional(Customer c)
    {
        var contact = new Contact(c.Email, c.Points);
        if (contact is (_, > 3) and { Rank: var rank })
            Console.WriteLine(rank);
        if (contact is (var mail, _))
            Console.WriteLine(mail); //~ PUR203 Contact.Mail
    }

    void VarTuple(Customer c)
    {
        if ((c.Theme, c.Name) is var (theme, name))
        {
            Console.WriteLine(theme);
            Console.WriteLine(name); //~ PUR203 Customer.Name
        }
    }

    void Parenthesised(IReadOnlyList<Customer> all)
    {
        if (all is [{ Points: > 3 } best, ({ Points: 1 } or { Points: 2 }) and { Email: var second }, ..])
        {
            Console.WriteLine(best.Theme);
            Console.WriteLine(second); //~ PUR203 Customer.Email
        }
    }

    void Assigned(object thing)
    {
        string? mail = null;
        string? theme = null;
        if (thing is Customer c)
            (mail, theme) = (c.Email, c.Theme);
        Console.WriteLine(theme is [var head, ..] ? head : '-');
        Console.WriteLine(mail is [var letter, ..] ? letter : '-'); //~ PUR203 Customer.Email
    }
}
