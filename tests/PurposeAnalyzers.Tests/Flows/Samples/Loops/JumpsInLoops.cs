// Values that need several turns of a loop to arrive; jumps out of, into and between cases.
class JumpsInLoops
{
    void ThreeTurns(IEnumerable<Customer> all)
    {
        string first = "", second = "", third = "";
        foreach (var c in all)
        {
            Console.WriteLine(third); //~ PUR203 Customer.Email
            third = second;
            second = first;
            first = c.Email;
        }
    }

    void ClearedEveryTurn(IEnumerable<Customer> all)
    {
        var kept = "";
        foreach (var c in all)
        {
            Console.WriteLine(kept);
            kept = c.Email;
            if (kept.Length > 3)
                Console.WriteLine("long");
            kept = "";
        }

        Console.WriteLine(kept);
    }

    void GotoCase(Customer c, int kind)
    {
        var text = "";
        switch (kind)
        {
            case 0:
                text = c.Email;
                goto case 1;
            case 1:
                Console.WriteLine(text); //~ PUR203 Customer.Email
                break;
            case 2:
                text = c.Name;
                goto default;
            case 3:
                Console.WriteLine(text);
                break;
            default:
                text = "";
                Console.WriteLine(text);
                break;
        }
    }

    void GotoInSwitchInLoop(List<Customer> all)
    {
        var text = "";
        for (var i = 0; i < all.Count; i++)
        {
            switch (all[i].Points)
            {
                case 0:
                    continue;
                case 1:
                    text = all[i].Phone ?? "";
                    goto found;
                case 2:
                    text = "two";
                    break;
            }
        }

        Console.WriteLine(text);
        return;
    found:
        Console.WriteLine(text); //~ PUR203 Customer.Phone
    }

    void LoopByGoto(List<Customer> all)
    {
        var i = 0;
        var last = "";
    again:
        if (i == all.Count)
            goto done;
        Console.WriteLine(last); //~ PUR203 Customer.Name
        last = all[i++].Name;
        goto again;
    done:
        Console.WriteLine(i);
    }

    void BreakLeavesIt(List<Customer> all)
    {
        string found;
        while (true)
        {
            found = all[0].Email;
            if (found.Length > 3)
                break;
            found = "";
        }

        Console.WriteLine(found); //~ PUR203 Customer.Email
    }

    void BreakAfterClearing(List<Customer> all)
    {
        string found;
        do
        {
            found = all[0].Email;
            if (found.Length > 3)
            {
                found = "long";
                break;
            }

            found = "short";
        }
        while (all.Count > 3);

        Console.WriteLine(found);
    }

    void Nested(List<List<Customer>> groups)
    {
        var head = "";
        foreach (var group in groups)
        {
            var inner = "";
            foreach (var c in group)
                inner = c.Theme + inner;
            Console.WriteLine(inner);
            Console.WriteLine(head); //~ PUR203 Customer.Email
            foreach (var c in group)
            {
                if (c.Points < 0)
                    break;
                head = c.Email;
            }
        }
    }

    void ForClauses(Customer c)
    {
        for (string text = c.Email, shown = ""; shown.Length < 9; shown += text[0])
            Console.WriteLine(shown); //~ PUR203 Customer.Email
        for (string text = c.Email, shown = ""; text.Length > shown.Length; shown += "x")
            Console.WriteLine(shown);
    }

    void WhileAssigned(Queue<Customer> queue)
    {
        string? mail;
        while ((mail = queue.Count > 0 ? queue.Dequeue().Email : null) != null)
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void FinallyInALoop(List<Customer> all)
    {
        var text = "";
        foreach (var c in all)
        {
            try
            {
                if (c.Points == 0)
                    continue;
                text = c.Email;
            }
            finally
            {
                Console.WriteLine(text); //~ PUR203 Customer.Email
                text = "";
            }

            Console.WriteLine(text);
        }
    }
}
