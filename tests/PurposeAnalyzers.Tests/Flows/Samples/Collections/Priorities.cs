class Priorities
{
    void PriorityIsNotTheElement(Customer c)
    {
        var queue = new PriorityQueue<string, string>();
        queue.Enqueue(c.Theme, c.Email);
        Console.WriteLine(queue.Dequeue());
    }
}
