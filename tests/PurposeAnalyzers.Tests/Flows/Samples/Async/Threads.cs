class Threads
{
    void Started(Customer c)
    {
        new Thread(() => Console.WriteLine(c.Email)).Start(); //~ PUR203 Customer.Email
        new Thread(() => Console.WriteLine(c.Theme)).Start();
    }

    void Queued(Customer c)
    {
        ThreadPool.QueueUserWorkItem(_ => Console.WriteLine(c.Name)); //~ PUR203 Customer.Name
    }

    void QueuedWithState(Customer c)
    {
        ThreadPool.QueueUserWorkItem(state => Console.WriteLine(state), c.Points);
    }

    void Parallel(List<Customer> all)
    {
        System.Threading.Tasks.Parallel.ForEach(all, c => Console.WriteLine(c.Email)); //~ PUR203 Customer.Email
        System.Threading.Tasks.Parallel.ForEach(all, c => Console.WriteLine(c.Points));
    }

    void FilledByATask(Customer c)
    {
        var text = "";
        Task.Run(() => { text = c.Email; }).Wait();
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void Timer(Customer c)
    {
        using var timer = new Timer(_ => Console.WriteLine(c.Phone), null, 0, 1000); //~ PUR203 Customer.Phone
    }

    async Task Channel(Customer c)
    {
        var channel = System.Threading.Channels.Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(c.Email);
        Console.WriteLine(await channel.Reader.ReadAsync()); //~ PUR203 Customer.Email
    }
}
