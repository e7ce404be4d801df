// langversion: 12
using System.Collections.Concurrent;

// Tasks started here and finished there.
class AsyncShapes(ICustomers customers)
{
    private readonly TaskCompletionSource<string> ready = new();
    private readonly ConcurrentQueue<string> lines = new();
    private readonly AsyncLocal<string?> current = new();
    private readonly Lazy<Task<Customer>> first = new(() => customers.GetAsync(1));
    private Task<string>? pending;

    public void Finish(Customer c) => ready.TrySetResult(c.Email);

    public async Task Wait() => Console.WriteLine(await ready.Task); //~ PUR203 Customer.Email

    public async Task WhenAll(int[] ids)
    {
        var all = await Task.WhenAll(ids.Select(customers.GetAsync));
        foreach (var c in all)
            Console.WriteLine(c.Name); //~ PUR203 Customer.Name
        Console.WriteLine(all.Length);
    }

    public async Task WhenAny(int id)
    {
        var delay = Task.Delay(100);
        var load = customers.GetAsync(id);
        if (await Task.WhenAny(load, delay) == load)
            Console.WriteLine((await load).Points);
        else
            Console.WriteLine("too slow");
    }

    public async Task Each(int[] ids)
    {
        await Parallel.ForEachAsync(ids, async (id, stop) =>
        {
            var c = await customers.GetAsync(id);
            lines.Enqueue(c.Email);
        });
        Console.WriteLine(lines.Count);
        if (lines.TryDequeue(out var line))
            Console.WriteLine(line); //~ PUR203 Customer.Email
    }

    public async Task Continued(int id)
    {
        var text = await customers.GetAsync(id).ContinueWith(t => t.Result.Name);
        Console.WriteLine(text); //~ PUR203 Customer.Name
        var points = await customers.GetAsync(id).ContinueWith(t => t.Result.Points);
        Console.WriteLine(points);
    }

    public void Flowing(Customer c)
    {
        current.Value = c.Email;
        Deep();
        current.Value = null;
    }

    private void Deep() => Console.WriteLine(current.Value); //~ PUR203 Customer.Email

    public async Task Lazily()
    {
        var c = await first.Value;
        Console.WriteLine(c.Points);
        Console.WriteLine(c.Name); //~ PUR203 Customer.Name
    }

    public void Start(int id) => pending = Task.Run(async () => (await customers.GetAsync(id)).Phone ?? "");

    public async Task Join()
    {
        if (pending is { IsCompleted: true } done)
            Console.WriteLine(done.Result); //~ PUR203 Customer.Phone
        Console.WriteLine(pending?.Status);
        await Task.Yield();
    }

    public async ValueTask<int> Fast(int id) => id == 0 ? 0 : (await customers.GetAsync(id)).Points;

    public async Task ShowFast() => Console.WriteLine(await Fast(3));

    public async Task WithTimeout(int id)
    {
        try
        {
            var c = await customers.GetAsync(id).WaitAsync(TimeSpan.FromSeconds(1));
            Console.WriteLine(c.Orders.Count);
        }
        catch (TimeoutException e)
        {
            Console.WriteLine(e.Message + id);
        }
    }

    public async Task Progressed(IProgress<string> progress, int id)
    {
        IProgress<string> shown = new Progress<string>(Console.WriteLine);
        var c = await customers.GetAsync(id);
        progress.Report(c.Name);
        shown.Report(c.Name); //~ PUR203 Customer.Name
        shown.Report(c.Theme);
    }
}
