using System.Threading.Channels;

// Producers and consumers: channels, blocking collections, semaphores, async disposables, locks.
class Pumps
{
    private readonly SemaphoreSlim gate = new(1);
    private readonly object padlock = new();
    private string last = "";

    async Task Piped(Customer c, CancellationToken stop)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(c.Email, stop);
        channel.Writer.Complete();
        await foreach (var text in channel.Reader.ReadAllAsync(stop))
            Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    async Task PipedPoints(Customer c, CancellationToken stop)
    {
        var channel = Channel.CreateBounded<int>(3);
        await channel.Writer.WriteAsync(c.Points, stop);
        Console.WriteLine(await channel.Reader.ReadAsync(stop));
    }

    async Task Read(Customer c, CancellationToken stop)
    {
        var channel = Channel.CreateUnbounded<Customer>();
        channel.Writer.TryWrite(c);
        while (await channel.Reader.WaitToReadAsync(stop))
        {
            if (channel.Reader.TryRead(out var next))
                Console.WriteLine(next.Phone); //~ PUR203 Customer.Phone
        }
    }

    void Blocking(Customer c)
    {
        var queue = new System.Collections.Concurrent.BlockingCollection<string>();
        queue.Add(c.Name);
        Console.WriteLine(queue.Count);
        Console.WriteLine(queue.Take()); //~ PUR203 Customer.Name
    }

    async Task Gated(Customer c, CancellationToken stop)
    {
        await gate.WaitAsync(stop);
        try
        {
            Console.WriteLine(c.Points);
        }
        finally
        {
            gate.Release();
        }
    }

    void Locked(Customer c)
    {
        lock (padlock)
        {
            last = c.Email;
        }

        lock (padlock)
        {
            Console.WriteLine(last.Length);
        }
    }

    void LockedAndLogged()
    {
        lock (padlock)
            Console.WriteLine(last); //~ PUR203 Customer.Email
    }

    async Task TimedOut(ICustomers customers)
    {
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var c = await customers.GetAsync(1).WaitAsync(source.Token);
        Console.WriteLine(c.Points);
        Console.WriteLine(c.Name); //~ PUR203 Customer.Name
    }

    async Task Disposed(Customer c)
    {
        await using var file = File.CreateText("c.txt");
        await file.WriteLineAsync(c.Email);
    }
}
