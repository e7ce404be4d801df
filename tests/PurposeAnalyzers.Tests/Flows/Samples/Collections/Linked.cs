// Structures of one's own: lists, trees, maps, caches with eviction, graphs; generic, so places per instance.
class Node<T>
{
    public Node(T value) => Value = value;

    public T Value { get; set; }

    public Node<T>? Next { get; set; }
}

class Chain<T>
{
    private Node<T>? head;

    public int Count { get; private set; }

    public void Push(T value)
    {
        head = new Node<T>(value) { Next = head };
        Count++;
    }

    public T Pop()
    {
        var top = head ?? throw new InvalidOperationException("empty");
        head = top.Next;
        Count--;
        return top.Value;
    }

    public IEnumerable<T> All()
    {
        for (var at = head; at is not null; at = at.Next)
            yield return at.Value;
    }
}

class Tree<TKey, TValue> where TKey : IComparable<TKey>
{
    private readonly TKey key;
    private readonly TValue value;
    private Tree<TKey, TValue>? left, right;

    public Tree(TKey key, TValue value) => (this.key, this.value) = (key, value);

    public void Add(TKey at, TValue added)
    {
        if (at.CompareTo(key) < 0)
        {
            if (left is null)
                left = new(at, added);
            else
                left.Add(at, added);
        }
        else if (right is null)
            right = new(at, added);
        else
            right.Add(at, added);
    }

    public TValue Find(TKey at)
    {
        var order = at.CompareTo(key);
        if (order == 0)
            return value;
        var next = order < 0 ? left : right;
        return next is null ? value : next.Find(at);
    }

    public int Depth() => 1 + Math.Max(left?.Depth() ?? 0, right?.Depth() ?? 0);
}

class Linked
{
    void Chained(Customer c)
    {
        var chain = new Chain<string>();
        chain.Push("x");
        chain.Push(c.Email);
        Console.WriteLine(chain.Count);
        Console.WriteLine(chain.Pop()); //~ PUR203 Customer.Email
    }

    void ChainedHarmless(Customer c)
    {
        var chain = new Chain<string>();
        chain.Push(c.Theme);
        foreach (var text in chain.All())
            Console.WriteLine(text);
    }

    void ChainedObjects(List<Customer> all)
    {
        var chain = new Chain<Customer>();
        all.ForEach(chain.Push);
        foreach (var c in chain.All())
        {
            Console.WriteLine(c.Points);
            Console.WriteLine(c.Name); //~ PUR203 Customer.Name
        }
    }

    void Treed(Customer c)
    {
        var tree = new Tree<int, string>(1, "root");
        tree.Add(c.Id, c.Email);
        Console.WriteLine(tree.Depth());
        Console.WriteLine(tree.Find(3)); //~ PUR203 Customer.Email
    }

    void TreedHarmless(Customer c)
    {
        var tree = new Tree<int, int>(1, 0);
        tree.Add(c.Id, c.Points);
        Console.WriteLine(tree.Find(3));
    }

    void Walked(Customer c)
    {
        var node = new Node<string>(c.Theme) { Next = new Node<string>(c.Phone ?? "") };
        Console.WriteLine(node.Value);
        Console.WriteLine(node.Next.Value); //~ PUR203 Customer.Phone
    }
}
