class Assignments
{
    void Direct(Customer c)
    {
        var mail = c.Email;
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void ThroughThreeLocals(Customer c)
    {
        var first = c.Email;
        string second;
        second = first;
        var third = second;
        Console.WriteLine(third); //~ PUR203 Customer.Email
    }

    void OtherMember(Customer c)
    {
        var theme = c.Theme;
        Console.WriteLine(theme);
    }

    void NeverLogged(Customer c)
    {
        var mail = c.Email;
        var theme = c.Theme;
        Console.WriteLine(theme);
        _ = mail;
    }

    void ChainedAssignment(Customer c)
    {
        string a, b;
        a = b = c.Email;
        Console.WriteLine(a); //~ PUR203 Customer.Email
        Console.WriteLine(b); //~ PUR203 Customer.Email
    }

    void AssignmentAsExpression(Customer c)
    {
        string mail;
        Console.WriteLine(mail = c.Email); //~ PUR203 Customer.Email
        Console.WriteLine(mail.Length);
    }

    void Swap(Customer c)
    {
        var left = c.Email;
        var right = c.Theme;
        var keep = left;
        left = right;
        right = keep;
        Console.WriteLine(left);
        Console.WriteLine(right); //~ PUR203 Customer.Email
    }

    void Discarded(Customer c)
    {
        _ = c.Email;
        Console.WriteLine("done");
    }

    void CompoundAssignment(Customer c)
    {
        var text = "to: ";
        text += c.Email;
        text += "!";
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void CounterOnly(Customer c)
    {
        var count = 0;
        count += c.Email.Length;
        Console.WriteLine(count);
    }

    void UsedBeforeItIsFilled(Customer c)
    {
        var text = "none";
        Console.WriteLine(text);
        text = c.Email;
        _ = text.Length;
    }

    void TwoLabelsOneLine(Customer c)
    {
        var both = c.Name + c.Email;
        Console.WriteLine(both); //~ PUR203 Customer.Email + Customer.Name
    }
}
