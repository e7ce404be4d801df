class Aliases
{
    void ThroughALocal(Customer c)
    {
        var node = new Pair<string>();
        var same = node;
        same.Left = c.Email;
        Console.WriteLine(node.Right);
        Console.WriteLine(node.Left); //~ PUR203 Customer.Email
    }

    void ThroughAMember(Customer c)
    {
        var inner = new Pair<string>();
        var outer = new Pair<Pair<string>> { Left = inner };
        inner.Left = c.Email;
        Console.WriteLine(outer.Left.Left); //~ PUR203 Customer.Email
        Console.WriteLine(outer.Left.Right);
    }

    void ThroughAList(Customer c)
    {
        var list = new List<string>();
        IList<string> same = list;
        same.Add(c.Email);
        Console.WriteLine(list[0]); //~ PUR203 Customer.Email
    }

    void ThroughAParameter(Customer c, Pair<string> given)
    {
        var copy = given;
        copy.Left = c.Email;
        Console.WriteLine(given.Left); //~ PUR203 Customer.Email
    }

    void StructsAreCopied(Customer c)
    {
        var first = (Mail: "", Rank: 0);
        var second = first;
        second.Mail = c.Email;
        Console.WriteLine(first.Mail);
        Console.WriteLine(second.Mail); //~ PUR203 Customer.Email
    }

    void ReboundAlias(Customer c)
    {
        var node = new Pair<string>();
        var other = node;
        other = new Pair<string>();
        other.Left = c.Email;
        Console.WriteLine(node.Left);
    }

    void TwoDifferentObjects(Customer c, Pair<string> first)
    {
        var second = new Pair<string> { Left = c.Email };
        Console.WriteLine(first.Left);
        Console.WriteLine(second.Left); //~ PUR203 Customer.Email
    }
}

class Pair<T>
{
    public T? Left;
    public T? Right;
}
