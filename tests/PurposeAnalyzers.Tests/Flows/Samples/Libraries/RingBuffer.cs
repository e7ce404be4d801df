using System.Collections;

// A collection of one's own: what goes in comes out, its bookkeeping says nothing.
class RingBuffer<T> : IEnumerable<T>
{
    private readonly T[] slots;
    private int next;

    public RingBuffer(int size) => slots = new T[size];

    public int Count { get; private set; }

    public bool IsFull => Count == slots.Length;

    public T this[int index] => slots[index % slots.Length];

    public void Add(T item)
    {
        slots[next] = item;
        next = (next + 1) % slots.Length;
        Count = Math.Min(Count + 1, slots.Length);
    }

    public bool TryPeek(out T? item)
    {
        item = Count == 0 ? default : slots[0];
        return Count > 0;
    }

    public RingBuffer<TTo> Map<TTo>(Func<T, TTo> map)
    {
        var mapped = new RingBuffer<TTo>(slots.Length);
        foreach (var item in this)
            mapped.Add(map(item));
        return mapped;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return slots[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

class Users
{
    void Indexed(Customer c)
    {
        var ring = new RingBuffer<string>(3) { c.Email };
        Console.WriteLine(ring.Count);
        Console.WriteLine(ring.IsFull);
        Console.WriteLine(ring[0]); //~ PUR203 Customer.Email
    }

    void Enumerated(Customer c)
    {
        var ring = new RingBuffer<string>(3);
        ring.Add(c.Name);
        foreach (var item in ring)
            Console.WriteLine(item); //~ PUR203 Customer.Name
    }

    void Peeked(Customer c)
    {
        var ring = new RingBuffer<string>(3);
        ring.Add(c.Email);
        if (ring.TryPeek(out var first))
            Console.WriteLine(first); //~ PUR203 Customer.Email
    }

    void Objects(List<Customer> all)
    {
        var ring = new RingBuffer<Customer>(3);
        foreach (var c in all)
            ring.Add(c);
        Console.WriteLine(ring[0].Points);
        Console.WriteLine(ring[0].Phone); //~ PUR203 Customer.Phone
    }

    void Mapped(List<Customer> all)
    {
        var ring = new RingBuffer<Customer>(3);
        all.ForEach(ring.Add);
        foreach (var points in ring.Map(c => c.Points))
            Console.WriteLine(points);
    }

    void Linq(List<Customer> all)
    {
        var ring = new RingBuffer<Customer>(3);
        all.ForEach(ring.Add);
        Console.WriteLine(ring.Select(c => c.Theme).First());
        Console.WriteLine(ring.Select(c => c.Email).First()); //~ PUR203 Customer.Email
    }

    void Numbers()
    {
        var ring = new RingBuffer<int>(3) { 1, 2 };
        Console.WriteLine(ring[1]);
    }
}
