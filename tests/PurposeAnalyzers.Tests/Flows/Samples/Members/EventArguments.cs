// What an event carries: a public member of the arguments is the boundary, a labelled one covers.
class MovedEventArgs : EventArgs
{
    public MovedEventArgs(string mail, int points) => (Mail, Points) = (mail, points);

    public string Mail { get; } //~ PUR102 Customer.Email

    public int Points { get; }
}

class NamedEventArgs : EventArgs
{
    public NamedEventArgs(string name) => Name = name;

    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; }
}

class EventArguments
{
    public event EventHandler<MovedEventArgs>? Moved;

    public event EventHandler<NamedEventArgs>? Named;

    void Raise(Customer c)
    {
        Moved?.Invoke(this, new MovedEventArgs(c.Email, c.Points));
        Named?.Invoke(this, new NamedEventArgs(c.Name));
    }
}

class Listener
{
    void Listen(EventArguments source)
    {
        source.Moved += (_, moved) => Console.WriteLine(moved.Points);
        source.Named += (_, named) => Console.WriteLine(named.Name); //~ PUR203 NamedEventArgs.Name
    }
}
