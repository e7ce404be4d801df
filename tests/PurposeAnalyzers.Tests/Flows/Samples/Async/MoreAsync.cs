// Tasks in the forms in which they are passed around.
class MoreAsync
{
    private readonly ICustomers customers;

    MoreAsync(ICustomers customers) => this.customers = customers;

    async Task AwaitedTwice()
    {
        var task = customers.GetAsync(1);
        Console.WriteLine((await task).Points);
        Console.WriteLine((await task).Email); //~ PUR203 Customer.Email
    }

    async Task All()
    {
        var all = await Task.WhenAll(customers.GetAsync(1), customers.GetAsync(2));
        Console.WriteLine(all.Length);
        Console.WriteLine(all[0].Name); //~ PUR203 Customer.Name
    }

    async Task AllSelected(List<int> ids)
    {
        var mails = await Task.WhenAll(ids.Select(async id => (await customers.GetAsync(id)).Email));
        Console.WriteLine(mails.Length);
        Console.WriteLine(mails[0]); //~ PUR203 Customer.Email
    }

    async Task AnyOf(Customer c)
    {
        var first = await Task.WhenAny(Task.FromResult(c.Theme), Task.FromResult("x"));
        Console.WriteLine(await first);
    }

    async Task AnyOfMails(Customer c)
    {
        var first = await Task.WhenAny(Task.FromResult(c.Email), Task.FromResult("x"));
        Console.WriteLine(await first); //~ PUR203 Customer.Email
    }

    void Blocking()
    {
        Console.WriteLine(customers.GetAsync(1).Result.Points);
        Console.WriteLine(customers.GetAsync(1).GetAwaiter().GetResult().Email); //~ PUR203 Customer.Email
    }

    async Task Source(Customer c)
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(c.Phone ?? "");
        Console.WriteLine(await source.Task); //~ PUR203 Customer.Phone
    }

    async Task SourceHarmless(Customer c)
    {
        var source = new TaskCompletionSource<int>();
        source.TrySetResult(c.Points);
        Console.WriteLine(await source.Task);
    }

    async Task Values()
    {
        Console.WriteLine(await PointsAsync());
        Console.WriteLine(await MailAsync().ConfigureAwait(false)); //~ PUR203 Customer.Email
    }

    async ValueTask<string> MailAsync() => (await customers.GetAsync(1)).Email;

    async ValueTask<int> PointsAsync() => (await customers.GetAsync(1)).Points;

    async Task Streamed()
    {
        await foreach (var c in customers.Stream())
            Console.WriteLine(c.Points);
        await foreach (var mail in Mails())
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    async IAsyncEnumerable<string> Mails()
    {
        await foreach (var c in customers.Stream())
            yield return c.Email;
    }

    async Task Run(Customer c)
    {
        var size = await Task.Run(() => c.Email.Length);
        Console.WriteLine(size);
        var upper = await Task.Run(() => c.Email.ToUpper());
        Console.WriteLine(upper); //~ PUR203 Customer.Email
    }

    async Task Tuple()
    {
        var (points, mail) = await BothAsync();
        Console.WriteLine(points);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    async Task<(int, string)> BothAsync()
    {
        var c = await customers.GetAsync(1);
        return (c.Points, c.Email);
    }
}
