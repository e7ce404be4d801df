// langversion: 12
using System.Runtime.CompilerServices;
using System.Threading.Channels;

// Async streams of tuples, of tasks, with cancellation; tasks combined, completed by hand, kept lazily; async local functions and lambdas.
class StreamsInDepth(ICustomers customers)
{
    async Task Deconstructed(CancellationToken token)
    {
        await foreach (var (mail, points) in Pairs(token).WithCancellation(token).ConfigureAwait(false))
        {
            Console.WriteLine(points);
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        }
    }

    async Task Mapped()
    {
        await foreach (var size in Map(customers.Stream(), c => Task.FromResult(c.Email.Length)))
            Console.WriteLine(size);
        await foreach (var name in Map(customers.Stream(), async c =>
        {
            await Task.Yield();
            return c.Name;
        }))
            Console.WriteLine(name); //~ PUR203 Customer.Name
    }

    async Task ByHand()
    {
        await using var each = Pairs(default).GetAsyncEnumerator();
        while (await each.MoveNextAsync())
        {
            Console.WriteLine(each.Current.Points);
            Console.WriteLine(each.Current.Mail); //~ PUR203 Customer.Email
        }
    }

    async Task All(int[] ids)
    {
        var found = await Task.WhenAll(ids.Select(id => customers.GetAsync(id)));
        Console.WriteLine(found.Length);
        Console.WriteLine(found[0].Theme);
        Console.WriteLine(found[^1].Email); //~ PUR203 Customer.Email
    }

    async Task TwoAtOnce()
    {
        var first = Mail(1);
        var second = Points(2);
        await Task.WhenAll(first, second);
        Console.WriteLine(second.Result);
        Console.WriteLine(first.Result); //~ PUR203 Customer.Email
    }

    async Task Any()
    {
        var first = await Task.WhenAny(Mail(1), Mail(2));
        Console.WriteLine(first.IsCompleted);
        Console.WriteLine(await first); //~ PUR203 Customer.Email
    }

    async Task Completed(Customer c)
    {
        var mail = new TaskCompletionSource<string>();
        var theme = new TaskCompletionSource<string>();
        mail.SetResult(c.Email);
        theme.TrySetResult(c.Theme);
        Console.WriteLine(await theme.Task);
        Console.WriteLine(await mail.Task); //~ PUR203 Customer.Email
    }

    Task Continued(Customer c) =>
        Mail(c.Id)
            .ContinueWith(done => done.Result.Length)
            .ContinueWith(done => Console.WriteLine(done.Result));

    Task ContinuedWrong(Customer c) =>
        Mail(c.Id)
            .ContinueWith(done => done.Result.Trim())
            .ContinueWith(done => Console.WriteLine(done.Result)); //~ PUR203 Customer.Email

    async Task LocalFunction(Customer c)
    {
        Console.WriteLine(await Theme());
        Console.WriteLine(await Name()); //~ PUR203 Customer.Name

        async Task<string> Name()
        {
            await Task.Delay(1);
            return c.Name;
        }

        async ValueTask<string> Theme()
        {
            await Task.Delay(1);
            return c.Theme;
        }
    }

    async Task LazyTask(Customer c)
    {
        var mail = new Lazy<Task<string>>(() => Mail(c.Id));
        var points = new Lazy<Task<int>>(() => Points(c.Id));
        Console.WriteLine(await points.Value);
        Console.WriteLine(await mail.Value); //~ PUR203 Customer.Email
    }

    async Task ThroughAChannel(Customer c)
    {
        var channel = Channel.CreateUnbounded<(string Theme, string Mail)>();
        await channel.Writer.WriteAsync((c.Theme, c.Email));
        await foreach (var (theme, mail) in channel.Reader.ReadAllAsync())
        {
            Console.WriteLine(theme);
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        }
    }

    async Task Ran(Customer c)
    {
        Console.WriteLine(await Task.Run(() => c.Theme));
        Console.WriteLine(await Task.Run(async () => await Mail(c.Id))); //~ PUR203 Customer.Email
    }

    async Task AwaitedInAnExpression(Customer c)
    {
        var text = $"{await Points(c.Id)} {c.Theme}";
        Console.WriteLine(text);
        var both = (await Mail(c.Id)) + (await Points(c.Id));
        Console.WriteLine(both); //~ PUR203 Customer.Email
    }

    async IAsyncEnumerable<(string Mail, int Points)> Pairs([EnumeratorCancellation] CancellationToken token)
    {
        await foreach (var c in customers.Stream().WithCancellation(token))
        {
            if (c is { Points: > 3 and var points, Email: { Length: > 0 } mail })
                yield return (mail, points);
        }
    }

    static async IAsyncEnumerable<R> Map<T, R>(IAsyncEnumerable<T> source, Func<T, Task<R>> map)
    {
        await foreach (var item in source)
            yield return await map(item);
    }

    async Task<string> Mail(int id)
    {
        var c = await customers.GetAsync(id).ConfigureAwait(false);
        return c.Email;
    }

    async Task<int> Points(int id) => (await customers.GetAsync(id)).Points;
}
