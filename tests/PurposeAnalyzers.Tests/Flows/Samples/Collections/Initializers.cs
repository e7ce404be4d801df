class Initializers
{
    void ObjectInitializer(Customer c)
    {
        var bag = new Bag<string> { First = c.Theme, Second = c.Email };
        Console.WriteLine(bag.First);
        Console.WriteLine(bag.Second); //~ PUR203 Customer.Email
    }

    void NestedInitializer(Customer c)
    {
        var bag = new Bag<Bag<string>> { First = new() { Second = c.Email }, Second = new() { Second = c.Theme } };
        Console.WriteLine(bag.Second.Second);
        Console.WriteLine(bag.First.Second); //~ PUR203 Customer.Email
    }

    void NestedWithoutNew(Customer c)
    {
        var bag = new Bag<string> { Items = { c.Email } };
        Console.WriteLine(bag.First);
        Console.WriteLine(bag.Items[0]); //~ PUR203 Customer.Email
    }

    void CollectionInitializer(Customer c)
    {
        var list = new List<string> { c.Theme, c.Email };
        Console.WriteLine(list[1]); //~ PUR203 Customer.Email
    }

    void IndexInitializer(Customer c)
    {
        var map = new Dictionary<string, string> { ["a"] = c.Theme, ["b"] = c.Email };
        Console.WriteLine(map["a"]);
        Console.WriteLine(map["b"]); //~ PUR203 Customer.Email
    }

    void DictionaryInitializer(Customer c)
    {
        var map = new Dictionary<string, string> { { "a", c.Theme }, { "b", c.Email } };
        Console.WriteLine(map["b"]); //~ PUR203 Customer.Email
    }

    void OwnAdd(Customer c)
    {
        var log = new LoggingList { c.Theme, c.Email }; //~ PUR203 Customer.Email
        Console.WriteLine(log.Count);
    }

    void Empty(Customer c)
    {
        var bag = new Bag<string>();
        Console.WriteLine(bag.First + c.Points);
    }
}

class Bag<T>
{
    public T? First { get; set; }

    public T? Second { get; init; }

    public List<T> Items { get; } = new();
}

class LoggingList : System.Collections.IEnumerable
{
    public int Count { get; private set; }

    public void Add(string text)
    {
        Count++;
        Console.WriteLine(text);
    }

    public System.Collections.IEnumerator GetEnumerator() => Array.Empty<string>().GetEnumerator();
}
