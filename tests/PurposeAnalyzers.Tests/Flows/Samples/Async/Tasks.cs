class Tasks
{
    private readonly ICustomers customers;

    Tasks(ICustomers customers) => this.customers = customers;

    async Task Awaited()
    {
        var c = await customers.GetAsync(1);
        Console.WriteLine(c.Points);
        Console.WriteLine(c.Email); //~ PUR203 Customer.Email
    }

    async Task OwnAsyncMethod()
    {
        Console.WriteLine(await Mail(1)); //~ PUR203 Customer.Email
        Console.WriteLine(await Theme(1));
    }

    async Task ValueTasks()
    {
        var mail = await MailNow(1);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    async Task Configured()
    {
        var c = await customers.GetAsync(1).ConfigureAwait(false);
        Console.WriteLine(c.Name); //~ PUR203 Customer.Name
    }

    void Blocking()
    {
        Console.WriteLine(Mail(1).Result); //~ PUR203 Customer.Email
        Console.WriteLine(Mail(1).GetAwaiter().GetResult()); //~ PUR203 Customer.Email
        Console.WriteLine(Theme(1).Result);
    }

    async Task WhenAll()
    {
        var both = await Task.WhenAll(Mail(1), Theme(2));
        Console.WriteLine(both.Length);
        Console.WriteLine(both[0]); //~ PUR203 Customer.Email
    }

    async Task FromResult(Customer c)
    {
        var task = Task.FromResult(c.Email);
        Console.WriteLine(task.IsCompleted);
        Console.WriteLine(await task); //~ PUR203 Customer.Email
    }

    async Task RunLambda(Customer c)
    {
        var mail = await Task.Run(() => c.Email);
        var points = await Task.Run(() => c.Points);
        Console.WriteLine(points);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    async Task ContinueWith()
    {
        await Mail(1).ContinueWith(task => Console.WriteLine(task.Result)); //~ PUR203 Customer.Email
    }

    async Task AsyncLambda(Customer c)
    {
        Func<Task<string>> mail = async () => { await Task.Yield(); return c.Email; };
        Console.WriteLine(await mail()); //~ PUR203 Customer.Email
    }

    async Task AcrossAnAwait(Customer c)
    {
        var text = c.Email;
        await Task.Delay(1);
        Console.WriteLine(text); //~ PUR203 Customer.Email
        text = "";
        await Task.Delay(1);
        Console.WriteLine(text);
    }

    async Task CompletionSource(Customer c)
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(c.Email);
        Console.WriteLine(await source.Task); //~ PUR203 Customer.Email
    }

    async Task<string> Mail(int id) => (await customers.GetAsync(id)).Email;

    async Task<string> Theme(int id) => (await customers.GetAsync(id)).Theme;

    async ValueTask<string> MailNow(int id)
    {
        var c = await customers.GetAsync(id);
        return c.Email;
    }
}
