// langversion: 12
using System.Collections.Concurrent;

// Work in parallel: PLINQ, Parallel, blocking collections, timers, lazies, progress, reader-writer locks.
class ParallelWork
{
    private readonly ReaderWriterLockSlim gate = new();
    private readonly ConcurrentDictionary<int, string> names = new();
    private readonly ConcurrentDictionary<string, int> sizes = new();
    private static readonly AsyncLocal<string?> current = new();

    void Plinq(IEnumerable<Customer> all)
    {
        var sizes = all.AsParallel().WithDegreeOfParallelism(4).Select(c => c.Email.Length).ToArray();
        Console.WriteLine(sizes.Sum());
        var mails = all.AsParallel().AsOrdered().Where(c => c.Points > 3).Select(c => c.Email).ToList();
        Console.WriteLine(mails[0]); //~ PUR203 Customer.Email
    }

    void ForEach(IEnumerable<Customer> all)
    {
        var count = 0;
        var last = "";
        Parallel.ForEach(all, c =>
        {
            Interlocked.Increment(ref count);
            last = c.Name;
        });
        Console.WriteLine(count);
        Console.WriteLine(last); //~ PUR203 Customer.Name
    }

    async Task ForEachAsync(IAsyncEnumerable<Customer> all)
    {
        var points = new ConcurrentBag<int>();
        var phones = new ConcurrentBag<string?>();
        await Parallel.ForEachAsync(all, async (c, token) =>
        {
            await Task.Delay(1, token);
            points.Add(c.Points);
            phones.Add(c.Phone);
        });
        Console.WriteLine(points.Max());
        Console.WriteLine(phones.TryTake(out var phone) ? phone : ""); //~ PUR203 Customer.Phone
    }

    void Blocking(Customer c)
    {
        using var queue = new BlockingCollection<string>();
        using var themes = new BlockingCollection<string>();
        queue.Add(c.Email);
        themes.Add(c.Theme);
        themes.CompleteAdding();
        foreach (var theme in themes.GetConsumingEnumerable())
            Console.WriteLine(theme);
        Console.WriteLine(queue.Take()); //~ PUR203 Customer.Email
    }

    void Remember(Customer c)
    {
        names.AddOrUpdate(c.Id, c.Name, (_, known) => known);
        sizes.AddOrUpdate(c.Theme, _ => c.Name.Length, (_, known) => known + 1);
    }

    void PrintSizes()
    {
        foreach (var (theme, size) in sizes)
            Console.WriteLine($"{theme}: {size}");
    }

    void PrintNames() => Console.WriteLine(string.Join(",", names.Values)); //~ PUR203 Customer.Name

    void PrintKeys() => Console.WriteLine(string.Join(",", names.Keys));

    void Ambient(Customer c)
    {
        current.Value = c.Email;
        Deeper();
        current.Value = null;
    }

    static void Deeper() => Console.WriteLine(current.Value); //~ PUR203 Customer.Email

    string Read(int id)
    {
        gate.EnterReadLock();
        try
        {
            return names.TryGetValue(id, out var name) ? name : "";
        }
        finally
        {
            gate.ExitReadLock();
        }
    }

    void PrintOne() => Console.WriteLine(Read(3).Length);

    void PrintOneWhole() => Console.WriteLine(Read(3)); //~ PUR203 Customer.Name

    void Ticking(Customer c)
    {
        using var timer = new Timer(state => Console.WriteLine(((Customer)state!).Theme), c, 0, 1000);
        using var other = new Timer(state => Console.WriteLine(((Customer)state!).Email), c, 0, 1000); //~ PUR203 Customer.Email
    }

    void Lazily(Customer c)
    {
        var mail = new Lazy<string>(() => c.Email);
        var size = new Lazy<int>(() => mail.Value.Length);
        Console.WriteLine(size.Value);
        Console.WriteLine(mail.IsValueCreated);
        Console.WriteLine(mail.Value); //~ PUR203 Customer.Email
    }

    void Progress(IEnumerable<Customer> all)
    {
        IProgress<(int Done, string Last)> progress = new Progress<(int Done, string Last)>(step => Console.WriteLine(step.Done));
        var done = 0;
        foreach (var c in all)
            progress.Report((++done, c.Email));
    }

    void ProgressWithMail(IEnumerable<Customer> all)
    {
        var progress = new Progress<string>(mail => Console.WriteLine(mail)); //~ PUR203 Customer.Email
        foreach (var c in all)
            ((IProgress<string>)progress).Report(c.Email);
    }
}
