class StrongUpdate
{
    void Overwritten(Customer c)
    {
        var text = c.Email;
        text = "hidden";
        Console.WriteLine(text);
    }

    void OverwrittenWithAnotherLabel(Customer c)
    {
        var text = c.Email;
        text = c.Name;
        Console.WriteLine(text); //~ PUR203 Customer.Name
    }

    void LoggedBeforeItIsOverwritten(Customer c)
    {
        var text = c.Email;
        Console.WriteLine(text); //~ PUR203 Customer.Email
        text = "";
        Console.WriteLine(text);
    }

    void CopyTakenBefore(Customer c)
    {
        var text = c.Email;
        var copy = text;
        text = "";
        Console.WriteLine(copy); //~ PUR203 Customer.Email
    }

    void OverwrittenInOneBranch(Customer c, bool hide)
    {
        var text = c.Email;
        if (hide)
            text = "hidden";
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void OverwrittenInEveryBranch(Customer c, bool hide)
    {
        var text = c.Email;
        if (hide)
            text = "hidden";
        else
            text = "shown";
        Console.WriteLine(text);
    }

    void ReplacedByAnotherObject(Customer c, Customer other)
    {
        var who = c;
        var mail = who.Email;
        who = other;
        mail = who.Theme;
        Console.WriteLine(mail);
    }

    void NulledAndRefilled(Customer c)
    {
        string? text = c.Email;
        text = null;
        text ??= c.Theme;
        Console.WriteLine(text);
    }

    void DefaultedByOut(Customer c)
    {
        var text = c.Email;
        Reset(out text);
        Console.WriteLine(text);
    }

    static void Reset(out string text) => text = "";
}
