// Structures of one's own: every one of them is a member of itself.
class DataStructures
{
    void LinkedList(Customer c)
    {
        var head = new Link<string>("x", new Link<string>(c.Email, null));
        Console.WriteLine(head.Value);
        Console.WriteLine(head.Next!.Value); //~ PUR203 Customer.Email
    }

    void LinkedListWalked(Customer c)
    {
        var head = new Link<string>(c.Theme, null);
        head = new Link<string>(c.Email, head);
        for (var at = head; at != null; at = at.Next)
            Console.WriteLine(at.Value); //~ PUR203 Customer.Email
    }

    void LinkedListHarmless(Customer c)
    {
        var head = new Link<string>(c.Theme, new Link<string>("x", null));
        for (var at = head; at != null; at = at.Next)
            Console.WriteLine(at.Value);
        Console.WriteLine(c.Email.Length);
    }

    void DeepChain(Customer c)
    {
        var head = new Link<string>(c.Email, null);
        for (var i = 0; i < 5; i++)
            head = new Link<string>("x", head);
        Console.WriteLine(head.Next!.Next!.Next!.Next!.Value); //~ PUR203 Customer.Email
    }

    void Tree(Customer c)
    {
        var tree = new Tree<string> { Value = c.Theme, Left = new() { Value = c.Email }, Right = new() { Value = "x" } };
        Console.WriteLine(tree.Right!.Value);
        Console.WriteLine(tree.Left!.Value); //~ PUR203 Customer.Email
    }

    void TreeFolded(Customer c)
    {
        var tree = new Tree<string> { Value = "x", Left = new() { Value = c.Email } };
        Console.WriteLine(tree.Fold("", (sum, value) => sum + value)); //~ PUR203 Customer.Email
        Console.WriteLine(tree.Fold(0, (sum, value) => sum + 1));
    }

    void Ring(Customer c)
    {
        var ring = new Ring<string>(4);
        ring.Push(c.Email);
        Console.WriteLine(ring.Pop()); //~ PUR203 Customer.Email
    }

    void TwoRings(Customer c)
    {
        var mails = new Ring<string>(4);
        var themes = new Ring<string>(4);
        mails.Push(c.Email);
        themes.Push(c.Theme);
        Console.WriteLine(themes.Pop());
    }
}

class Link<T>
{
    public Link(T value, Link<T>? next) => (Value, Next) = (value, next);

    public T Value { get; }

    public Link<T>? Next { get; }
}

class Tree<T>
{
    public T? Value { get; set; }

    public Tree<T>? Left { get; set; }

    public Tree<T>? Right { get; set; }

    public TResult Fold<TResult>(TResult seed, Func<TResult, T?, TResult> add)
    {
        var sum = add(seed, Value);
        if (Left != null)
            sum = Left.Fold(sum, add);
        return Right == null ? sum : Right.Fold(sum, add);
    }
}

class Ring<T>
{
    private readonly T[] slots;
    private int at;

    public Ring(int size) => slots = new T[size];

    public void Push(T value) => slots[at++ % slots.Length] = value;

    public T Pop() => slots[--at % slots.Length];
}
