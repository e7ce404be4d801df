class MoreTasks
{
    private readonly ICustomers customers;

    MoreTasks(ICustomers customers) => this.customers = customers;

    async Task WhenAny()
    {
        var first = await Task.WhenAny(Mail(1), Mail(2));
        Console.WriteLine(await first); //~ PUR203 Customer.Email
    }

    async Task ValueTaskFromResult(Customer c)
    {
        Console.WriteLine(await ValueTask.FromResult(c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(await new ValueTask<string>(c.Theme));
    }

    async void AsyncVoid(Customer c)
    {
        await Task.Yield();
        Console.WriteLine(c.Name); //~ PUR203 Customer.Name
    }

    async Task EnumeratedByHand()
    {
        await using var each = customers.Stream().GetAsyncEnumerator();
        while (await each.MoveNextAsync())
        {
            Console.WriteLine(each.Current.Points);
            Console.WriteLine(each.Current.Email); //~ PUR203 Customer.Email
        }
    }

    async Task TaskOfATask(Customer c)
    {
        var task = await Task.Factory.StartNew(async () => { await Task.Yield(); return c.Email; });
        Console.WriteLine(task.Length);
        Console.WriteLine(task); //~ PUR203 Customer.Email
    }

    async Task InATryWithAwait(Customer c)
    {
        var text = "";
        try
        {
            text = await Mail(c.Id);
            await Task.Delay(1);
            text = "";
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine(text); //~ PUR203 Customer.Email
        }
    }

    async Task Loop()
    {
        var last = "";
        foreach (var id in new[] { 1, 2 })
        {
            Console.WriteLine(last); //~ PUR203 Customer.Email
            last = await Mail(id);
        }
    }

    async Task TuplesOfTasks()
    {
        var (mail, theme) = (await Mail(1), await Theme(1));
        Console.WriteLine(theme);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    async Task OnlyStatus()
    {
        var task = Mail(1);
        await task;
        Console.WriteLine(task.Status);
        Console.WriteLine(task.IsFaulted);
    }

    Task<string> NotAsync(Customer c) => Task.FromResult(c.Email);

    async Task UsesNotAsync(Customer c) => Console.WriteLine(await NotAsync(c)); //~ PUR203 Customer.Email

    async Task<string> Mail(int id) => (await customers.GetAsync(id)).Email;

    async Task<string> Theme(int id) => (await customers.GetAsync(id)).Theme;
}
