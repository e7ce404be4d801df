// langversion: 12
using System.Collections;

// Data structures of one's own: linked list, tree, ring, trie, matrix, lazy sequence.
class Cell<T>(T value, Cell<T>? next)
{
    public T Value { get; set; } = value;

    public Cell<T>? Next { get; set; } = next;
}

class Chain<T> : IEnumerable<T>
{
    private Cell<T>? head;

    public int Length { get; private set; }

    public void Push(T value)
    {
        head = new Cell<T>(value, head);
        Length++;
    }

    public T Peek() => head!.Value;

    public IEnumerator<T> GetEnumerator()
    {
        for (var cell = head; cell != null; cell = cell.Next)
            yield return cell.Value;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

class Tree<K, V> where K : IComparable<K>
{
    private Branch? root;

    public V? this[K key]
    {
        get => Find(root, key) is { } found ? found.Value : default;
        set => root = Insert(root, key, value!);
    }

    public int Depth => DepthOf(root);

    public IEnumerable<K> Keys => Walk(root).Select(branch => branch.Key);

    private static Branch Insert(Branch? at, K key, V value)
    {
        if (at == null)
            return new Branch(key, value);
        var order = key.CompareTo(at.Key);
        if (order == 0)
            at.Value = value;
        else if (order < 0)
            at.Left = Insert(at.Left, key, value);
        else
            at.Right = Insert(at.Right, key, value);
        return at;
    }

    private static Branch? Find(Branch? at, K key) => at == null ? null : key.CompareTo(at.Key) switch
    {
        0 => at,
        < 0 => Find(at.Left, key),
        _ => Find(at.Right, key),
    };

    private static int DepthOf(Branch? at) => at == null ? 0 : 1 + Math.Max(DepthOf(at.Left), DepthOf(at.Right));

    private static IEnumerable<Branch> Walk(Branch? at) => at == null ? [] : [.. Walk(at.Left), at, .. Walk(at.Right)];

    private sealed class Branch(K key, V value)
    {
        public K Key { get; } = key;

        public V Value { get; set; } = value;

        public Branch? Left { get; set; }

        public Branch? Right { get; set; }
    }
}

class Ring<T>(int size)
{
    private readonly T[] items = new T[size];
    private int at;

    public void Add(T item) => items[at++ % items.Length] = item;

    public T Last => items[(at - 1) % items.Length];

    public Span<T> Span => items;
}

class Structures
{
    public void InChain(Customer c)
    {
        var chain = new Chain<string>();
        chain.Push(c.Theme);
        chain.Push(c.Email);
        Console.WriteLine(chain.Length);
        Console.WriteLine(chain.Peek()); //~ PUR203 Customer.Email
        foreach (var text in chain)
            Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    public void InChainOfNumbers(Customer c)
    {
        var chain = new Chain<int>();
        chain.Push(c.Points);
        Console.WriteLine(chain.First());
    }

    public void InTree(IEnumerable<Customer> customers)
    {
        var tree = new Tree<int, string>();
        foreach (var c in customers)
            tree[c.Id] = c.Name;
        Console.WriteLine(tree.Depth);
        Console.WriteLine(tree[3]); //~ PUR203 Customer.Name
    }

    public void InTreeOfThemes(IEnumerable<Customer> customers)
    {
        var tree = new Tree<string, int>();
        foreach (var c in customers)
            tree[c.Theme] = c.Points;
        Console.WriteLine(tree["dark"]);
        Console.WriteLine(string.Join(",", tree.Keys));
    }

    public void InRing(IEnumerable<Order> orders)
    {
        var ring = new Ring<string>(5);
        var notes = new Ring<string>(5);
        foreach (var order in orders)
        {
            ring.Add(order.ShipTo);
            notes.Add(order.Note);
        }

        Console.WriteLine(notes.Last);
        Console.WriteLine(ring.Last); //~ PUR203 Order.ShipTo
        Console.WriteLine(ring.Span[1]); //~ PUR203 Order.ShipTo
        Console.WriteLine(ring.Span.Length);
    }

    public void InCells(Customer c)
    {
        var cell = new Cell<string>(c.Theme, new Cell<string>(c.Email, null));
        Console.WriteLine(cell.Value);
        Console.WriteLine(cell.Next!.Value); //~ PUR203 Customer.Email
    }
}
