class Folding
{
    void DeepChain(Customer c)
    {
        var head = new Link<string>(c.Email, null);
        for (var i = 0; i < 5; i++)
            head = new Link<string>("x", head);
        Console.WriteLine(head.Next!.Next!.Next!.Next!.Value); //~ PUR203 Customer.Email
    }
}

class Link<T>
{
    public Link(T value, Link<T>? next) => (Value, Next) = (value, next);

    public T Value { get; }

    public Link<T>? Next { get; }
}
