// One helper, many callers: what one of them passes is not what the others get.
class CallsFromMany
{
    void First(Customer c)
    {
        var text = Same(c.Email);
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void Second(Customer c)
    {
        var text = Same(c.Theme);
        Console.WriteLine(text);
    }

    void Third(Customer c)
    {
        var pair = Pair(c.Email, c.Theme);
        Console.WriteLine(pair.Second);
        Console.WriteLine(pair.First); //~ PUR203 Customer.Email
    }

    void Fourth(Customer c)
    {
        var box = new Box<string>(Same(c.Theme));
        var other = new Box<string>(Same(c.Email));
        Console.WriteLine(box.Value);
        Console.WriteLine(other.Value); //~ PUR203 Customer.Email
    }

    void Fifth(Customer c)
    {
        Console.WriteLine(Twice(Twice(c.Theme)));
    }

    static string Same(string text) => text;

    static string Twice(string text) => Same(text) + Same(text);

    static (string First, string Second) Pair(string first, string second) => (Same(first), Same(second));
}

class Box<T>
{
    public Box(T value) => Value = value;

    public T Value { get; }
}
