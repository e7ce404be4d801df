// langversion: 12
using System.Collections;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

// Collections of one's own: keyed, observable, bidirectional, ring buffers, tries, comparers, lookups by several keys, priority queues.
class CustomersById : KeyedCollection<int, Customer>
{
    protected override int GetKeyForItem(Customer item) => item.Id;

    protected override void InsertItem(int index, Customer item)
    {
        Console.WriteLine("inserting " + item.Id);
        base.InsertItem(index, item);
    }
}

class LoudCustomers : Collection<Customer>
{
    protected override void InsertItem(int index, Customer item)
    {
        Console.WriteLine("inserting " + item.Name); //~ PUR203 Customer.Name
        base.InsertItem(index, item);
    }
}

class ByMail : IEqualityComparer<Customer>, IComparer<Customer>
{
    public bool Equals(Customer? x, Customer? y) => x?.Email == y?.Email;

    public int GetHashCode([DisallowNull] Customer obj) => obj.Email.GetHashCode();

    public int Compare(Customer? x, Customer? y) => string.CompareOrdinal(x?.Email, y?.Email);
}

class Ring<T>(int size) : IReadOnlyCollection<T>
{
    private readonly T[] items = new T[size];
    private int next;

    public int Count { get; private set; }

    public void Push(T item)
    {
        items[next] = item;
        next = (next + 1) % items.Length;
        Count = Math.Min(Count + 1, items.Length);
    }

    public T this[Index index] => items[index.GetOffset(Count)];

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

class TwoWay<A, B> : IEnumerable<KeyValuePair<A, B>>
    where A : notnull
    where B : notnull
{
    private readonly Dictionary<A, B> forth = [];
    private readonly Dictionary<B, A> back = [];

    public void Add(A left, B right)
    {
        forth.Add(left, right);
        back.Add(right, left);
    }

    public B Right(A left) => forth[left];

    public bool TryLeft(B right, [MaybeNullWhen(false)] out A left) => back.TryGetValue(right, out left);

    public IEnumerator<KeyValuePair<A, B>> GetEnumerator() => forth.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

class OwnCollections
{
    void Keyed(Customer c)
    {
        var all = new CustomersById { c };
        Console.WriteLine(all[3].Theme);
        Console.WriteLine(all.Contains(3));
        Console.WriteLine(all[3].Email); //~ PUR203 Customer.Email
    }

    void Observed(Customer c)
    {
        var mails = new ObservableCollection<string>();
        mails.CollectionChanged += (_, change) => Console.WriteLine(change.NewItems?.Count);
        mails.Add(c.Email);
        Console.WriteLine(mails[0]); //~ PUR203 Customer.Email
    }

    void Compared(List<Customer> all)
    {
        all.Sort(new ByMail());
        Console.WriteLine(all.Distinct(new ByMail()).Count());
        Console.WriteLine(new SortedSet<Customer>(all, new ByMail()).Min?.Points);
        Console.WriteLine(new HashSet<Customer>(all, new ByMail()).First().Name); //~ PUR203 Customer.Name
    }

    void InARing(Customer c)
    {
        var ring = new Ring<string>(3);
        ring.Push(c.Theme);
        Console.WriteLine(ring[^1]);
        ring.Push(c.Email);
        Console.WriteLine(ring.Count);
        Console.WriteLine(ring[0]); //~ PUR203 Customer.Email
        Console.WriteLine(string.Join(",", ring)); //~ PUR203 Customer.Email
    }

    void BothWays(Customer c)
    {
        var mails = new TwoWay<int, string> { { c.Id, c.Email } };
        Console.WriteLine(mails.TryLeft("x", out var id) ? id : 0);
        Console.WriteLine(mails.Right(3)); //~ PUR203 Customer.Email
        foreach (var (key, _) in mails)
            Console.WriteLine(key);
    }

    void Prioritised(IEnumerable<Customer> all)
    {
        var queue = new PriorityQueue<Customer, int>();
        foreach (var c in all)
            queue.Enqueue(c, c.Points);
        while (queue.TryDequeue(out var c, out var points))
        {
            Console.WriteLine(points);
            Console.WriteLine(c.Theme);
        }
    }

    void PrioritisedByAge(IEnumerable<Customer> all)
    {
        var queue = new PriorityQueue<int, DateTime>();
        foreach (var c in all)
            queue.Enqueue(c.Id, c.BirthDate);
        queue.TryDequeue(out var id, out var born);
        Console.WriteLine(id);
        Console.WriteLine(born); //~ PUR203 Customer.BirthDate
    }

    void Bits(IEnumerable<Customer> all)
    {
        var bits = new BitArray(all.Select(c => c.Email.Length > 3).ToArray());
        Console.WriteLine(bits[0]);
    }

    void Linked(Customer c)
    {
        var list = new LinkedList<string>();
        list.AddLast(c.Theme);
        var node = list.AddFirst(c.Phone ?? "");
        Console.WriteLine(list.Count);
        Console.WriteLine(node.Value); //~ PUR203 Customer.Phone
        Console.WriteLine(node.Next is null);
    }
}
