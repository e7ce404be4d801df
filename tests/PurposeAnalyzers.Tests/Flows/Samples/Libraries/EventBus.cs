// An event bus of one's own: subscribers are delegates kept in a dictionary; observers; weak tables.
class Bus
{
    private readonly Dictionary<Type, List<Delegate>> handlers = new();

    public void Subscribe<T>(Action<T> handler)
    {
        if (!handlers.TryGetValue(typeof(T), out var list))
            handlers[typeof(T)] = list = new List<Delegate>();
        list.Add(handler);
    }

    public void Publish<T>(T message)
    {
        if (handlers.TryGetValue(typeof(T), out var list))
        {
            foreach (var handler in list)
                ((Action<T>)handler)(message);
        }
    }
}

class Topic<T>
{
    private readonly List<Action<T>> listeners = new();

    public void Listen(Action<T> listener) => listeners.Add(listener);

    public void Tell(T value)
    {
        foreach (var listener in listeners)
            listener(value);
    }
}

class Observed : IObservable<int>
{
    private readonly List<IObserver<int>> observers = new();

    public IDisposable Subscribe(IObserver<int> observer)
    {
        observers.Add(observer);
        return new Nothing();
    }

    public void Next(Customer c) => observers.ForEach(o => o.OnNext(c.Points));

    private sealed class Nothing : IDisposable
    {
        public void Dispose() { }
    }
}

class Wiring
{
    void Told(Customer c)
    {
        var topic = new Topic<string>();
        topic.Listen(text => Console.WriteLine(text)); //~ PUR203 Customer.Email
        topic.Tell(c.Email);
    }

    void ToldHarmless(Customer c)
    {
        var topic = new Topic<int>();
        topic.Listen(points => Console.WriteLine(points));
        topic.Tell(c.Points);
    }

    void ToldAndMeasured(Customer c)
    {
        var topic = new Topic<Customer>();
        topic.Listen(x => File.WriteAllText("points.txt", x.Points.ToString()));
        topic.Tell(c);
    }

    void ToldAndRead(Customer c)
    {
        var topic = new Topic<Customer>();
        topic.Listen(x => Console.WriteLine(x.Name)); //~ PUR203 Customer.Name
        topic.Tell(c);
    }

    void Published(Bus bus, Customer c)
    {
        bus.Subscribe<Order>(order => Console.WriteLine(order.Number));
        bus.Publish(c.Orders[0]);
    }

    void Observe(Observed observed, Customer c) => observed.Next(c);
}
