// langversion: 12

// Events, observers, message buses within one process.
class CustomerMoved(Customer customer, string from) : EventArgs
{
    public Customer Customer { get; } = customer;

    [PersonalData(Category = DataCategory.PostalAddress)]
    public string From { get; } = from;
}

class Registry
{
    public event EventHandler<CustomerMoved>? Moved;

    public event Action<int>? Counted;

    public Func<string, string>? Format { get; set; }

    public void Move(Customer c, Order order)
    {
        Moved?.Invoke(this, new CustomerMoved(c, order.ShipTo));
        Counted?.Invoke(c.Orders.Count);
    }

    public string Formatted(string text) => Format?.Invoke(text) ?? text;
}

class MessageBus
{
    private readonly Dictionary<Type, List<Delegate>> handlers = [];

    public void Subscribe<T>(Action<T> handler)
    {
        if (!handlers.TryGetValue(typeof(T), out var list))
            handlers[typeof(T)] = list = [];
        list.Add(handler);
    }

    public void Publish<T>(T message)
    {
        foreach (var handler in handlers.GetValueOrDefault(typeof(T)) ?? [])
            ((Action<T>)handler)(message);
    }
}

record Joined([PersonalData(Category = DataCategory.Name)] string Name, int Points);

record Left(int Id);

class Listeners : IObserver<Customer>
{
    public void Attach(Registry registry)
    {
        registry.Moved += OnMoved;
        registry.Moved += (_, e) => Console.WriteLine(e.Customer.Id);
        registry.Counted += n => Console.WriteLine(n);
        registry.Format = s => "<" + s + ">";
    }

    public void Attach(MessageBus bus)
    {
        bus.Subscribe<Joined>(m => Console.WriteLine(m.Points));
        bus.Subscribe<Joined>(m => Console.WriteLine("joined: " + m.Name)); //~ PUR203 Joined.Name
        bus.Subscribe<Left>(m => Console.WriteLine(m));
    }

    public void Announce(MessageBus bus, Customer c)
    {
        bus.Publish(new Joined(c.Name, c.Points));
        bus.Publish(new Left(c.Id));
    }

    public void Show(Registry registry, Customer c)
    {
        Console.WriteLine(registry.Formatted(c.Name)); //~ PUR203 Customer.Name
        Console.WriteLine(registry.Formatted(c.Theme));
    }

    public void OnNext(Customer value) => Console.WriteLine(value.Email); //~ PUR203 Customer.Email

    public void OnError(Exception error) => Console.WriteLine(error.Message);

    public void OnCompleted() => Console.WriteLine("done");

    private void OnMoved(object? sender, CustomerMoved e)
    {
        Console.WriteLine(e.From); //~ PUR203 CustomerMoved.From
        Console.WriteLine(sender?.GetType().Name);
    }
}
