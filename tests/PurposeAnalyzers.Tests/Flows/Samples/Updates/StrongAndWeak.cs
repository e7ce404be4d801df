// What an assignment forgets and what it does not: locals and members of one known object are overwritten, elements and members of several are added to.
class StrongAndWeak
{
    void MemberOverwritten(Customer c)
    {
        var cell = new Cell<string>();
        cell.Value = c.Email;
        cell.Value = c.Theme;
        Console.WriteLine(cell.Value);
    }

    void MemberOverwrittenTooLate(Customer c)
    {
        var cell = new Cell<string>();
        cell.Value = c.Email;
        Console.WriteLine(cell.Value); //~ PUR203 Customer.Email
        cell.Value = c.Theme;
    }

    void NestedOverwritten(Customer c)
    {
        var cell = new Cell<Cell<string>> { Value = new() { Value = c.Email } };
        cell.Value.Value = "";
        Console.WriteLine(cell.Value.Value);
    }

    void OuterOverwritten(Customer c)
    {
        var cell = new Cell<Cell<string>> { Value = new() { Value = c.Email } };
        cell.Value = new() { Value = "" };
        Console.WriteLine(cell.Value.Value);
    }

    void ElementAdded(Customer c)
    {
        var all = new List<string> { c.Email };
        all[0] = "";
        all.Add("x");
        Console.WriteLine(all.Last()); //~ PUR203 Customer.Email
    }

    void Cleared(Customer c)
    {
        var all = new List<string> { c.Email };
        all.Clear();
        all.Add(c.Theme);
        Console.WriteLine(all[0]);
    }

    void ConstantKey(Customer c)
    {
        var map = new Dictionary<string, string> { ["a"] = c.Email, ["b"] = c.Theme };
        Console.WriteLine(map["b"]);
        map["a"] = "";
        Console.WriteLine(map["b"]);
    }

    void ConstantKeyRead(Customer c)
    {
        var map = new Dictionary<string, string> { ["a"] = c.Email, ["b"] = c.Theme };
        Console.WriteLine(map["a"]); //~ PUR203 Customer.Email
    }

    void ConstantKeyByAConst(Customer c)
    {
        const string key = "a";
        var map = new Dictionary<string, string>();
        map[key] = c.Email;
        map["b"] = c.Theme;
        Console.WriteLine(map["b"]);
        Console.WriteLine(map["a"]); //~ PUR203 Customer.Email
    }

    void AllValues(Customer c)
    {
        var map = new Dictionary<string, string> { ["a"] = c.Email, ["b"] = c.Theme };
        Console.WriteLine(string.Join(",", map.Keys));
        Console.WriteLine(string.Join(",", map.Values)); //~ PUR203 Customer.Email
    }

    void KeysAreNoValues(Customer c)
    {
        var map = new Dictionary<string, int> { [c.Email] = c.Points };
        Console.WriteLine(map.Values.Sum());
        Console.WriteLine(string.Join(",", map.Keys)); //~ PUR203 Customer.Email
    }

    void InALoop(List<Customer> all)
    {
        var last = "";
        foreach (var c in all)
        {
            Console.WriteLine(last); //~ PUR203 Customer.Email
            last = c.Email;
        }
    }

    void InALoopOverwritten(List<Customer> all)
    {
        var last = "";
        foreach (var c in all)
        {
            last = c.Email;
            last = c.Theme;
            Console.WriteLine(last);
        }
    }

    void ParameterOverwritten(string text, Customer c)
    {
        text = c.Email;
        text = "";
        Console.WriteLine(text);
    }

    void CompoundAssignment(Customer c)
    {
        var text = c.Theme;
        text += c.Name;
        text = text.Length + "";
        Console.WriteLine(text);
        text += c.Name;
        Console.WriteLine(text); //~ PUR203 Customer.Name
    }

    void Coalesced(Customer c)
    {
        string? text = null;
        text ??= c.Email;
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void LabelledMemberWritten(Customer c)
    {
        c.Email = "a@b.example";
        Console.WriteLine(c.Theme);
    }
}

class Cell<T>
{
    public T? Value;
}
