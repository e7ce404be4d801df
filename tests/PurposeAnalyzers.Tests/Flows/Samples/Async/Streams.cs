class Streams
{
    private readonly ICustomers customers;

    Streams(ICustomers customers) => this.customers = customers;

    async Task Consume()
    {
        await foreach (var c in customers.Stream())
        {
            Console.WriteLine(c.Theme);
            Console.WriteLine(c.Email); //~ PUR203 Customer.Email
        }
    }

    async Task OwnStream()
    {
        await foreach (var mail in Mails())
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        await foreach (var points in Points().ConfigureAwait(false))
            Console.WriteLine(points);
    }

    async IAsyncEnumerable<string> Mails()
    {
        await foreach (var c in customers.Stream())
            yield return c.Email;
    }

    async IAsyncEnumerable<int> Points()
    {
        await foreach (var c in customers.Stream())
            yield return c.Points;
    }

    async Task Disposed(Customer c)
    {
        await using var stream = new MemoryStream();
        Console.WriteLine(c.Points);
    }
}
