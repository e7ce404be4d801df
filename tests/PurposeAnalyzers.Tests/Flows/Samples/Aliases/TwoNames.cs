// Two names for one object: what is written under one is read under the other; what was one object once is not for ever.
class TwoNames
{
    void WrittenThroughTheSecond(Customer c)
    {
        var one = new Cell<string>();
        var two = one;
        two.Value = c.Email;
        Console.WriteLine(one.Value); //~ PUR203 Customer.Email
    }

    void ReassignedBefore(Customer c)
    {
        var one = new Cell<string>();
        var two = one;
        two = new Cell<string>();
        two.Value = c.Email;
        Console.WriteLine(one.Value);
    }

    void ReassignedAfter(Customer c)
    {
        var one = new Cell<string>();
        var two = one;
        two.Value = c.Email;
        two = new Cell<string>();
        Console.WriteLine(two.Value);
        Console.WriteLine(one.Value); //~ PUR203 Customer.Email
    }

    void ClearedThroughTheSecond(Customer c)
    {
        var one = new Cell<string> { Value = c.Email };
        var two = one;
        two.Value = "";
        Console.WriteLine(one.Value);
    }

    void ThroughAList(Customer c)
    {
        var one = new Cell<string>();
        var all = new List<Cell<string>> { one };
        all[0].Value = c.Email;
        Console.WriteLine(one.Value); //~ PUR203 Customer.Email
    }

    void ThroughAForeach(Customer c)
    {
        var all = new[] { new Cell<string>(), new Cell<string>() };
        foreach (var cell in all)
            cell.Value = c.Email;
        Console.WriteLine(all[1].Value); //~ PUR203 Customer.Email
    }

    void ThroughATernary(Customer c, bool first)
    {
        var one = new Cell<string>();
        var two = new Cell<string>();
        var either = first ? one : two;
        either.Value = c.Email;
        Console.WriteLine(two.Value); //~ PUR203 Customer.Email
    }

    void SameArgumentTwice(Customer c)
    {
        var one = new Cell<string>();
        Copy(one, one, c.Email);
        Console.WriteLine(one.Value); //~ PUR203 Customer.Email
    }

    void StructsAreCopied(Customer c)
    {
        var one = new Pair<string>();
        var two = one;
        two.Left = c.Email;
        Console.WriteLine(one.Left);
        Console.WriteLine(two.Left); //~ PUR203 Customer.Email
    }

    void RecordsAreCopiedByWith(Customer c)
    {
        var one = new Line<string>("", "");
        var two = one with { Left = c.Email };
        Console.WriteLine(one.Left);
        Console.WriteLine(two.Right);
        Console.WriteLine(two.Left); //~ PUR203 Customer.Email
    }

    void StringsAreValues(Customer c)
    {
        var one = c.Theme;
        var two = one;
        two += c.Email;
        Console.WriteLine(one);
        Console.WriteLine(two.Length);
    }

    static void Copy(Cell<string> to, Cell<string> also, string text)
    {
        to.Value = text;
        _ = also.Value;
    }
}

class Cell<T>
{
    public T? Value;
}

struct Pair<T>
{
    internal T Left;
    internal T Right;
}

record Line<T>(T Left, T Right);
