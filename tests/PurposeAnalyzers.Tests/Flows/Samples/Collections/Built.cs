// langversion: 13
using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

// Every way to build a collection: expressions to spans, immutable and own types, spreads of queries, initialisers with own Add, nested initialisers.
[CollectionBuilder(typeof(Bag), nameof(Bag.Create))]
class Bag<T>(T[] items) : IEnumerable<T>
{
    public int Size => items.Length;

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

static class Bag
{
    public static Bag<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}

class Table<T> : IEnumerable<T>
{
    private readonly Dictionary<string, T> rows = [];

    public int Added { get; private set; }

    public void Add(string key, T row)
    {
        rows[key] = row;
        Added++;
    }

    public T this[string key]
    {
        get => rows[key];
        set => rows[key] = value;
    }

    public IEnumerator<T> GetEnumerator() => rows.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

static class Adding
{
    public static void Add<T>(this Queue<T> queue, T item) => queue.Enqueue(item);
}

class Built
{
    void ToASpan(Customer c)
    {
        ReadOnlySpan<string> texts = [c.Theme, .. c.Orders.Select(o => o.Note)];
        foreach (var text in texts)
            Console.WriteLine(text);
        ReadOnlySpan<string> places = [c.Theme, .. c.Orders.Select(o => o.ShipTo)];
        foreach (var place in places)
            Console.WriteLine(place); //~ PUR203 Order.ShipTo
    }

    void ToImmutable(Customer c)
    {
        ImmutableArray<string> mails = [c.Email];
        Console.WriteLine(mails.Length);
        Console.WriteLine(mails[0]); //~ PUR203 Customer.Email
        ImmutableList<string> themes = [c.Theme];
        Console.WriteLine(themes.Add("dark")[0]);
        Console.WriteLine(themes.Add(c.Name)[1]); //~ PUR203 Customer.Name
    }

    void ToOwn(Customer c)
    {
        Bag<string> bag = [c.Theme, c.Email];
        Console.WriteLine(bag.Size);
        foreach (var text in bag)
            Console.WriteLine(text); //~ PUR203 Customer.Email
        Bag<string> plain = [c.Theme];
        foreach (var text in plain)
            Console.WriteLine(text);
    }

    void OwnAdd(Customer c)
    {
        var table = new Table<string> { { "theme", c.Theme }, { "mail", c.Email } };
        Console.WriteLine(table.Added);
        Console.WriteLine(table["mail"]); //~ PUR203 Customer.Email
        var plain = new Table<string> { { "theme", c.Theme } };
        Console.WriteLine(plain["theme"]);
    }

    void ExtensionAdd(Customer c)
    {
        var queue = new Queue<string> { c.Theme, c.Email };
        Console.WriteLine(queue.Count);
        Console.WriteLine(queue.Dequeue()); //~ PUR203 Customer.Email
        var plain = new Queue<string> { c.Theme };
        Console.WriteLine(plain.Dequeue());
    }

    void Indexed(Customer c)
    {
        var map = new Dictionary<string, List<string>>
        {
            ["themes"] = [c.Theme],
            ["mails"] = [c.Email, .. c.Orders.Select(o => o.Note)],
        };
        Console.WriteLine(map["themes"][0]);
        Console.WriteLine(map["mails"][0]); //~ PUR203 Customer.Email
        Console.WriteLine(map["mails"].Count);
    }

    void Frozen(IEnumerable<Customer> all)
    {
        var byId = all.ToFrozenDictionary(c => c.Id, c => c.Email);
        Console.WriteLine(byId.Count);
        Console.WriteLine(byId[3]); //~ PUR203 Customer.Email
        var themes = all.Select(c => c.Theme).ToFrozenSet();
        Console.WriteLine(themes.First());
    }

    void Jagged(Customer c)
    {
        string[][] rows = [[c.Theme], [c.Name, c.Theme]];
        Console.WriteLine(rows.Length);
        Console.WriteLine(rows[1][0]); //~ PUR203 Customer.Name
        string[,] grid = { { c.Theme, c.Theme }, { c.Theme, c.Theme } };
        Console.WriteLine(grid[0, 1]);
        grid[1, 1] = c.Email;
        Console.WriteLine(grid[1, 1]); //~ PUR203 Customer.Email
        Console.WriteLine(grid.GetLength(0));
    }

    void NestedInitialiser(Customer c)
    {
        var order = new Order { Buyer = { Email = c.Email, Points = 3 }, Note = c.Theme };
        Console.WriteLine(order.Note);
        Console.WriteLine(order.Buyer.Points);
        Console.WriteLine(order.Buyer.Email); //~ PUR203
    }

    void AnonymousRows(IEnumerable<Customer> all)
    {
        var rows = all.Select(c => new { c.Id, Inner = new { c.Theme, Mails = new[] { c.Email } } }).ToArray();
        Console.WriteLine(rows[0].Id);
        Console.WriteLine(rows[0].Inner.Theme);
        Console.WriteLine(rows[0].Inner.Mails.Length);
        Console.WriteLine(rows[0].Inner.Mails[0]); //~ PUR203 Customer.Email
    }

    void Builder(IEnumerable<Customer> all)
    {
        var builder = ImmutableArray.CreateBuilder<string>();
        foreach (var c in all)
            builder.Add(c.Phone ?? "");
        var phones = builder.ToImmutable();
        Console.WriteLine(phones.Length);
        Console.WriteLine(phones[0]); //~ PUR203 Customer.Phone
    }

    void SpreadOfSpreads(Customer c)
    {
        List<string> inner = [c.Theme];
        List<string> outer = [.. inner, .. (List<string>)["x", .. inner]];
        Console.WriteLine(outer[0]);
        inner.Add(c.Email);
        string[] after = [.. inner];
        Console.WriteLine(after[1]); //~ PUR203 Customer.Email
        Console.WriteLine(outer.Count);
    }

    void Conditional(Customer c, bool loud)
    {
        string[] texts = [c.Theme, .. loud ? (string[])[c.Email] : []];
        Console.WriteLine(texts[^1]); //~ PUR203 Customer.Email
        string[] plain = [c.Theme, .. loud ? (string[])["!"] : []];
        Console.WriteLine(plain[^1]);
    }
}
