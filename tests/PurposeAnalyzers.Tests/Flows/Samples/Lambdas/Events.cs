class Events
{
    private event Action<string>? Changed;

    private event EventHandler<Customer>? Moved;

    void Subscribe()
    {
        Changed += text => Console.WriteLine(text);
        Moved += OnMoved;
    }

    void Raise(Customer c)
    {
        Changed?.Invoke(c.Email); //~ PUR203 Customer.Email
        Moved?.Invoke(this, c);
    }

    void OnMoved(object? sender, Customer c)
    {
        Console.WriteLine(c.Points);
        Console.WriteLine(c.Name); //~ PUR203 Customer.Name
    }
}

class EventsWithHarmlessHandler
{
    private event Action<string>? Changed;

    void Subscribe() => Changed += text => Console.WriteLine(text.Length);

    void Raise(Customer c) => Changed?.Invoke(c.Email);
}
