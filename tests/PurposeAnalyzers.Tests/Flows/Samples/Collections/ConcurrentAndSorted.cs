using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

// The collections between the common ones.
class ConcurrentAndSorted
{
    void Bag(Customer c)
    {
        var bag = new ConcurrentBag<string> { c.Email };
        Console.WriteLine(bag.Count);
        if (bag.TryTake(out var taken))
            Console.WriteLine(taken); //~ PUR203 Customer.Email
    }

    void ConcurrentMap(Customer c)
    {
        var map = new ConcurrentDictionary<int, string>();
        map.TryAdd(1, c.Email);
        Console.WriteLine(map.ContainsKey(1));
        Console.WriteLine(map.GetOrAdd(1, "x")); //~ PUR203 Customer.Email
    }

    void AddOrUpdate(Customer c)
    {
        var map = new ConcurrentDictionary<int, int>();
        Console.WriteLine(map.AddOrUpdate(c.Id, c.Points, (_, old) => old + 1));
    }

    void Factory(Customer c)
    {
        var map = new ConcurrentDictionary<int, string>();
        Console.WriteLine(map.GetOrAdd(c.Id, _ => c.Theme));
        var more = new ConcurrentDictionary<int, string>();
        Console.WriteLine(more.GetOrAdd(c.Id, _ => c.Name)); //~ PUR203 Customer.Name
    }

    void Queue(Customer c)
    {
        var queue = new ConcurrentQueue<Customer>();
        queue.Enqueue(c);
        while (queue.TryDequeue(out var next))
        {
            Console.WriteLine(next.Points);
            Console.WriteLine(next.Phone); //~ PUR203 Customer.Phone
        }
    }

    void Sorted(Customer c)
    {
        var set = new SortedSet<string> { c.Email, "a" };
        Console.WriteLine(set.Contains("a"));
        Console.WriteLine(set.Min); //~ PUR203 Customer.Email
    }

    void SortedByKey(Customer c)
    {
        var list = new SortedList<string, int> { [c.Name] = c.Points };
        Console.WriteLine(list.Values[0]);
        Console.WriteLine(list.Keys[0]); //~ PUR203 Customer.Name
    }

    void Hashed(Customer c)
    {
        var seen = new HashSet<string>();
        Console.WriteLine(seen.Add(c.Email));
        Console.WriteLine(seen.Contains(c.Email));
        Console.WriteLine(seen.Single()); //~ PUR203 Customer.Email
    }

    void Immutable(Customer c)
    {
        var list = ImmutableList<string>.Empty.Add(c.Theme);
        var more = list.Add(c.Email);
        Console.WriteLine(list[0]);
        Console.WriteLine(more[1]); //~ PUR203 Customer.Email
    }

    void ImmutableBuilt(Customer c)
    {
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(c.Phone ?? "");
        Console.WriteLine(builder.Count);
        Console.WriteLine(builder.ToImmutable()[0]); //~ PUR203 Customer.Phone
    }

    void Observable(Customer c)
    {
        var list = new ObservableCollection<string>();
        list.CollectionChanged += (_, e) => Console.WriteLine(e.Action);
        list.Add(c.Email);
        Console.WriteLine(list[0]); //~ PUR203 Customer.Email
    }

    void ReadOnly(Customer c)
    {
        IReadOnlyList<string> list = new List<string> { c.Name }.AsReadOnly();
        Console.WriteLine(list.Count);
        Console.WriteLine(list[0]); //~ PUR203 Customer.Name
    }

    void MapOfLists(List<Customer> all)
    {
        var map = new Dictionary<int, List<string>>();
        foreach (var c in all)
        {
            if (!map.TryGetValue(c.Points, out var list))
                map[c.Points] = list = new List<string>();
            list.Add(c.Email);
        }

        Console.WriteLine(map.Count);
        Console.WriteLine(map.Keys.Max());
        Console.WriteLine(map[3][0]); //~ PUR203 Customer.Email
    }

    void Pairs(Customer c)
    {
        var map = new Dictionary<string, string> { ["mail"] = c.Email };
        foreach (var (key, value) in map)
        {
            Console.WriteLine(key);
            Console.WriteLine(value); //~ PUR203 Customer.Email
        }
    }

    void GetValueOrDefault(Customer c)
    {
        var map = new Dictionary<string, string> { ["mail"] = c.Email };
        Console.WriteLine(map.GetValueOrDefault("mail", "")); //~ PUR203 Customer.Email
    }
}
