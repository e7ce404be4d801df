// Lists and trees of one's own, with their links private.
class Chain
{
    private Link? head;

    public void Push(string value) => head = new Link { Value = value, Next = head };

    public string? Peek() => head?.Value;

    public int Length()
    {
        var count = 0;
        for (var at = head; at is not null; at = at.Next)
            count++;
        return count;
    }

    private sealed class Link
    {
        public string Value { get; set; } = "";

        public Link? Next { get; set; }
    }
}

class LinkedNodes
{
    void Pushed(Customer c)
    {
        var chain = new Chain();
        chain.Push(c.Email);
        Console.WriteLine(chain.Length());
        Console.WriteLine(chain.Peek()); //~ PUR203 Customer.Email
    }
}
