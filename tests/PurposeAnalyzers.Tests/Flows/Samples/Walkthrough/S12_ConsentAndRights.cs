// The lines of snippet 12 that need no guard: a service of one's own, a handler that returns the data, a test.
interface IConsents
{
    Task<bool> Has(int id, [ConsentFor] string purpose);
}

class News
{
    private readonly IConsents consents;
    private readonly ICustomers customers;
    private readonly IMailer mailer;

    News(IConsents consents, ICustomers customers, IMailer mailer) =>
        (this.consents, this.customers, this.mailer) = (consents, customers, mailer);

    [ProcessesFor(Purpose.Newsletter)]
    async Task Send(int id)
    {
        if (!await consents.Has(id, Purpose.Newsletter))
            return;
        var c = await customers.GetAsync(id);
        await mailer.SendAsync(c.Email);
    }

    async Task ServiceMail(int id)
    {
        var c = await customers.GetAsync(id);
        await mailer.SendAsync(c.Email);
    }

    void TestOfAMapping()
    {
        var c = new Customer { Email = "a@b.example" };
        Console.WriteLine(c.Email == "a@b.example");
    }
}
