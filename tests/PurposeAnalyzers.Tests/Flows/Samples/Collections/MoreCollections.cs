using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

class MoreCollections
{
    void LinkedList(Customer c)
    {
        var list = new LinkedList<string>();
        list.AddLast(c.Email);
        Console.WriteLine(list.First!.Value); //~ PUR203 Customer.Email
        Console.WriteLine(list.Count);
    }

    void PriorityQueue(Customer c)
    {
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(c.Email, c.Points);
        Console.WriteLine(queue.Dequeue()); //~ PUR203 Customer.Email
    }

    void PriorityIsNotTheElement(Customer c)
    {
        var queue = new PriorityQueue<string, string>();
        queue.Enqueue(c.Theme, c.Email);
        Console.WriteLine(queue.Dequeue());
    }

    void TryDequeue(Customer c)
    {
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue(c.Email);
        if (queue.TryDequeue(out var mail))
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void Builder(Customer c)
    {
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(c.Email);
        var all = builder.ToImmutable();
        Console.WriteLine(all.Length);
        Console.WriteLine(all[0]); //~ PUR203 Customer.Email
    }

    void Observable(Customer c)
    {
        var list = new ObservableCollection<string> { c.Theme };
        list.CollectionChanged += (_, change) => Console.WriteLine(change.Action);
        list.Add(c.Email);
        Console.WriteLine(list[0]); //~ PUR203 Customer.Email
    }

    void ReadOnlyViews(Customer c)
    {
        IReadOnlyList<string> mails = new List<string> { c.Email }.AsReadOnly();
        IReadOnlyDictionary<string, string> themes = new Dictionary<string, string> { ["a"] = c.Theme };
        Console.WriteLine(themes["a"]);
        Console.WriteLine(mails[0]); //~ PUR203 Customer.Email
    }

    void Covariance(Customer c)
    {
        IEnumerable<object> things = new List<string> { c.Email };
        foreach (var thing in things)
            Console.WriteLine(thing); //~ PUR203 Customer.Email
    }

    void ListOfTuples(Customer c)
    {
        var rows = new List<(string Theme, string Mail)> { (c.Theme, c.Email) };
        Console.WriteLine(rows[0].Theme);
        Console.WriteLine(rows[0].Mail); //~ PUR203 Customer.Email
    }

    void ListOfLists(Customer c)
    {
        var rows = new List<List<string>> { new() { c.Email } };
        Console.WriteLine(rows[0].Count);
        Console.WriteLine(rows[0][0]); //~ PUR203 Customer.Email
    }

    void RemovedIsNotCleared(Customer c)
    {
        var list = new List<string> { c.Email, c.Theme };
        list.RemoveAt(1);
        Console.WriteLine(list[0]); //~ PUR203 Customer.Email
    }

    void DictionaryOfLists(Customer c)
    {
        var map = new Dictionary<string, List<string>>();
        if (!map.TryGetValue("a", out var list))
            map["a"] = list = new List<string>();
        list.Add(c.Email);
        Console.WriteLine(map["a"][0]); //~ PUR203 Customer.Email
    }

    void GetValueOrDefault(Customer c)
    {
        var map = new Dictionary<string, string> { ["mail"] = c.Email };
        Console.WriteLine(map.GetValueOrDefault("mail")); //~ PUR203 Customer.Email
        Console.WriteLine(map.ContainsKey("mail"));
    }

    void SetOperations(Customer c)
    {
        var one = new HashSet<string> { c.Email };
        var two = new HashSet<string> { c.Theme };
        two.UnionWith(one);
        Console.WriteLine(string.Join(",", two)); //~ PUR203 Customer.Email
    }

    void Binary(Customer c)
    {
        var themes = new List<string> { c.Theme };
        Console.WriteLine(themes.BinarySearch(c.Email));
        Console.WriteLine(themes.IndexOf(c.Email));
        Console.WriteLine(themes.Find(t => t == c.Email));
    }
}
