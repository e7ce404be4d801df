class IfElse
{
    void OneBranchFills(Customer c, bool show)
    {
        var text = "none";
        if (show)
            text = c.Email;
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void OtherBranchLogs(Customer c, bool show)
    {
        var text = "none";
        if (show)
            text = c.Email;
        else
            Console.WriteLine(text);
    }

    void EarlyReturn(Customer c, bool show)
    {
        var text = "none";
        if (show)
        {
            text = c.Email;
            _ = text.Length;
            return;
        }

        Console.WriteLine(text);
    }

    void EitherOfTwo(Customer c, bool first)
    {
        string text;
        if (first)
            text = c.Name;
        else
            text = c.Email;
        Console.WriteLine(text); //~ PUR203 Customer.Email + Customer.Name
    }

    void Ternary(Customer c, bool show)
    {
        Console.WriteLine(show ? c.Email : "none"); //~ PUR203 Customer.Email
    }

    void TernaryOverAComparison(Customer c)
    {
        Console.WriteLine(c.Email == "" ? "empty" : "given");
    }

    void ConditionIsNotContent(Customer c)
    {
        if (c.BirthDate.Year < 2000)
            Console.WriteLine("grown up");
        if (c.Email.EndsWith(".example"))
            Console.WriteLine("example");
    }

    void NestedConditions(Customer c, int level)
    {
        var text = c.Theme;
        if (level > 1)
        {
            if (level > 2)
                text = c.Email;
            else if (level > 3)
                text = "";
        }

        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void ShortCircuit(Customer c)
    {
        string text = "";
        var filled = c.Points > 3 && (text = c.Email).Length > 0;
        Console.WriteLine(filled);
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void AlwaysThrows(Customer c, bool show)
    {
        var text = c.Email;
        if (show)
            text = "shown";
        else
            throw new InvalidOperationException("not shown");
        Console.WriteLine(text);
    }
}
