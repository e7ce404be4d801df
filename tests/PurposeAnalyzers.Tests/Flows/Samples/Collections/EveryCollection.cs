// langversion: 13
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

// Every collection a person uses, and what comes out of it.
class Lists(IEnumerable<Customer> customers)
{
    public void Spread(Customer c)
    {
        string[] first = [c.Theme, "x"];
        string[] second = [.. first, c.Email];
        List<string> third = [.. second[..2]];
        Console.WriteLine(first[0]);
        Console.WriteLine(second[^1]); //~ PUR203 Customer.Email
        Console.WriteLine(third.Count);
    }

    public void Immutable(Customer c)
    {
        var list = ImmutableArray.Create(c.Theme);
        var more = list.Add(c.Name);
        Console.WriteLine(list[0]);
        Console.WriteLine(more[1]); //~ PUR203 Customer.Name
        var builder = ImmutableDictionary.CreateBuilder<int, string>();
        builder[c.Id] = c.Email;
        Console.WriteLine(builder.ToImmutable().Values.First()); //~ PUR203 Customer.Email
        Console.WriteLine(builder.ToImmutable().Keys.First());
    }

    public void Frozen()
    {
        var frozen = customers.ToFrozenDictionary(c => c.Id, c => c.Phone);
        Console.WriteLine(frozen.Count);
        Console.WriteLine(frozen[1]); //~ PUR203 Customer.Phone
        var themes = customers.Select(c => c.Theme).ToFrozenSet();
        Console.WriteLine(string.Join(",", themes));
    }

    public void Heap()
    {
        var heap = new PriorityQueue<string, int>();
        var named = new PriorityQueue<int, string>();
        foreach (var c in customers)
        {
            heap.Enqueue(c.Name, c.Points);
            named.Enqueue(c.Points, c.Name);
        }

        Console.WriteLine(named.Dequeue());
        if (heap.TryDequeue(out var name, out var points))
        {
            Console.WriteLine(points);
            Console.WriteLine(name); //~ PUR203 Customer.Name
        }
    }

    public void Sorted()
    {
        var sorted = new SortedList<string, int>();
        foreach (var c in customers)
            sorted[c.Name] = c.Points;
        Console.WriteLine(sorted.Values[0]);
        Console.WriteLine(sorted.Keys[0]); //~ PUR203 Customer.Name
        foreach (var (key, value) in sorted)
            Console.WriteLine(value);
    }

    public void Observed()
    {
        var rows = new ObservableCollection<Customer>(customers);
        rows.CollectionChanged += (_, e) => Console.WriteLine(e.NewItems?.Count);
        Console.WriteLine(rows[0].Points);
        Console.WriteLine(rows.Last().Email); //~ PUR203 Customer.Email
    }

    public void Sets()
    {
        var mails = customers.Select(c => c.Email).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Console.WriteLine(mails.Contains("a@shop.example"));
        mails.ExceptWith(["b@shop.example"]);
        foreach (var mail in mails)
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        Console.WriteLine(mails.Count);
    }

    public void Linq()
    {
        var groups = customers
            .Where(c => c.Email.Length > 3)
            .GroupBy(c => c.Theme)
            .Select(g => new { Theme = g.Key, Oldest = g.MinBy(c => c.BirthDate)!, Count = g.Count() })
            .OrderByDescending(g => g.Count)
            .ToList();
        foreach (var g in groups)
        {
            Console.WriteLine($"{g.Theme}: {g.Count}");
            Console.WriteLine(g.Oldest.Name); //~ PUR203 Customer.Name
        }

        var (rich, poor) = (customers.Where(c => c.Points > 9).Select(c => c.Id), customers.Where(c => c.Points < 9).Select(c => c.Name));
        Console.WriteLine(string.Join(",", rich));
        Console.WriteLine(string.Join(",", poor)); //~ PUR203 Customer.Name
        Console.WriteLine(string.Join(",", customers.SelectMany(c => c.Orders).Select(o => o.Number)));
        Console.WriteLine(string.Join(",", customers.SelectMany(c => c.Orders, (c, o) => c.Name + o.Number))); //~ PUR203 Customer.Name
        Console.WriteLine(customers.Any(c => c.Name == "x") ? "yes" : "no");
        Console.WriteLine(customers.Chunk(3).First().Length);
        Console.WriteLine(customers.Index().First().Item.Email); //~ PUR203 Customer.Email
        Console.WriteLine(customers.DistinctBy(c => c.Email).Count());
    }

    public void Query()
    {
        var rows = from c in customers
                   let name = c.Name.Trim()
                   from o in c.Orders
                   where o.Total > 10 && name.Length > 0
                   group new { name, o.Number } by c.Theme into g
                   select (g.Key, First: g.First());
        foreach (var row in rows)
        {
            Console.WriteLine(row.Key);
            Console.WriteLine(row.First.Number);
            Console.WriteLine(row.First.name); //~ PUR203 Customer.Name
        }
    }
}
