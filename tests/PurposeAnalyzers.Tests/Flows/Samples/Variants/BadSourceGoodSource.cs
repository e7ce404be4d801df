// The same flow in every wrapping: a good source into a bad sink is as silent as a bad source into a good sink.
class BadSourceGoodSource
{
    private readonly bool always = true;
    private const bool Never = false;
    private string member = "";
    private static string shared = "";

    void Direct(Customer c)
    {
        var data = c.Email;
        Console.WriteLine(data); //~ PUR203 Customer.Email
    }

    void GoodSource(Customer c)
    {
        var data = c.Theme;
        Console.WriteLine(data);
    }

    void GoodSink(Customer c)
    {
        var data = c.Email;
        File.WriteAllText("mail.txt", data);
    }

    void ConstantTrue(Customer c)
    {
        var data = "";
        if (true)
            data = c.Email;
        Console.WriteLine(data); //~ PUR203 Customer.Email
    }

    void ConstantFalse(Customer c)
    {
        var data = "";
        if (Never)
            data = c.Email;
        Console.WriteLine(data);
    }

    void MemberTrue(Customer c)
    {
        var data = "";
        if (always)
            data = c.Email;
        Console.WriteLine(data); //~ PUR203 Customer.Email
    }

    void LoopOnce(Customer c)
    {
        var data = "";
        while (true)
        {
            data = c.Phone ?? "";
            break;
        }

        Console.WriteLine(data); //~ PUR203 Customer.Phone
    }

    void ForOnce(Customer c)
    {
        var data = c.Email;
        for (var i = 0; i < 1; i++)
            data = c.Theme;
        Console.WriteLine(data.Length);
    }

    void DoOnce(Customer c)
    {
        var data = c.Email;
        do
        {
            data = c.Theme;
        }
        while (c.Points > 3);
        Console.WriteLine(data);
    }

    void ThroughAMember(Customer c)
    {
        member = c.Name;
        ShowMember();
    }

    private void ShowMember() => Console.WriteLine(member); //~ PUR203 Customer.Name

    void ThroughAStatic(Customer c)
    {
        shared = c.Theme;
        Console.WriteLine(shared);
    }

    void Boxed(Customer c)
    {
        object data = c.BirthDate;
        Console.WriteLine(data); //~ PUR203 Customer.BirthDate
        object points = c.Points;
        Console.WriteLine(points);
    }

    void Unboxed(Customer c)
    {
        object data = c.BirthDate;
        var born = (DateTime)data;
        Console.WriteLine(born.ToShortDateString()); //~ PUR203 Customer.BirthDate
        Console.WriteLine(born == default);
    }

    void InALinkedList(Customer c)
    {
        var list = new LinkedList<string>();
        list.AddLast(c.Email);
        list.AddLast("x");
        Console.WriteLine(list.Count);
        Console.WriteLine(list.First!.Value); //~ PUR203 Customer.Email
    }

    void InAStack(Customer c)
    {
        var stack = new Stack<string>();
        stack.Push(c.Email);
        Console.WriteLine(stack.Count);
        Console.WriteLine(stack.Pop()); //~ PUR203 Customer.Email
    }

    void Serialized(Customer c)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(c.Email);
        var again = System.Text.Json.JsonSerializer.Deserialize<string>(json);
        Console.WriteLine(again); //~ PUR203 Customer.Email
    }

    void SerializedHarmless(Customer c)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(c.Theme);
        Console.WriteLine(json);
    }
}
