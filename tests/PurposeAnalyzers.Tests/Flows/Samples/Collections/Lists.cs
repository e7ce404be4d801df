using System.Collections.Concurrent;
using System.Collections.Immutable;

class Lists
{
    void AddAndRead(Customer c)
    {
        var list = new List<string>();
        list.Add(c.Email);
        Console.WriteLine(list.Count);
        Console.WriteLine(list.Contains("x"));
        Console.WriteLine(list[0]); //~ PUR203 Customer.Email
    }

    void Cleared(Customer c)
    {
        var list = new List<string> { c.Email };
        list.Clear();
        list.Add(c.Theme);
        Console.WriteLine(list[0]);
    }

    void InsertAndRange(Customer c)
    {
        var list = new List<string>();
        list.Insert(0, c.Theme);
        list.AddRange(new[] { c.Email });
        foreach (var text in list)
            Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void OtherList(Customer c)
    {
        var mails = new List<string> { c.Email };
        var themes = new List<string> { c.Theme };
        Console.WriteLine(themes[0]);
        Console.WriteLine(mails.Count);
    }

    void QueueAndStack(Customer c)
    {
        var queue = new Queue<string>();
        queue.Enqueue(c.Email);
        Console.WriteLine(queue.Dequeue()); //~ PUR203 Customer.Email
        var stack = new Stack<string>();
        stack.Push(c.Theme);
        Console.WriteLine(stack.Peek());
    }

    void Concurrent(Customer c)
    {
        var bag = new ConcurrentDictionary<int, string>();
        bag.TryAdd(1, c.Email);
        Console.WriteLine(bag.Count);
        Console.WriteLine(bag.GetOrAdd(2, _ => "x")); //~ PUR203 Customer.Email
    }

    void Immutable(Customer c)
    {
        var empty = ImmutableList<string>.Empty;
        var full = empty.Add(c.Email);
        Console.WriteLine(empty.FirstOrDefault());
        Console.WriteLine(full[0]); //~ PUR203 Customer.Email
    }

    void Sets(Customer c)
    {
        var set = new HashSet<string>();
        Console.WriteLine(set.Add(c.Email));
        Console.WriteLine(string.Join(",", set)); //~ PUR203 Customer.Email
    }

    void DictionaryValues(Customer c)
    {
        var map = new Dictionary<string, string>();
        map.Add("k" + c.Points, c.Email);
        foreach (var value in map.Values)
            Console.WriteLine(value); //~ PUR203 Customer.Email
        foreach (var key in map.Keys)
            Console.WriteLine(key);
    }

    void DictionaryKeys(Customer c)
    {
        var map = new Dictionary<string, string>();
        map.Add(c.Email, c.Theme);
        foreach (var value in map.Values)
            Console.WriteLine(value);
        foreach (var key in map.Keys)
            Console.WriteLine(key); //~ PUR203 Customer.Email
    }

    void BlendShapesCopied(Customer c)
    {
        var copy = new Dictionary<string, float>();
        foreach (var pair in c.LastFace)
            copy[pair.Key] = pair.Value;
        File.WriteAllText("face.txt", string.Join(";", copy.Values)); //~ PUR201 Customer.LastFace
    }

    void NonGeneric(Customer c)
    {
        var list = new System.Collections.ArrayList { c.Email };
        Console.WriteLine(list[0]); //~ PUR203 Customer.Email
    }

    void Sorted(Customer c)
    {
        var list = new List<string> { c.Theme, "x" };
        list.Sort();
        list.Reverse();
        Console.WriteLine(list[0]);
    }
}
