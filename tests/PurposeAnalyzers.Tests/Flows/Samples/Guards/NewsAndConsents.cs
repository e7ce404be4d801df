// langversion: 12

// Newsletters that ask first: services of consents, pages of customers, groups of them, several purposes.
interface IConsents
{
    [ConsentFor(Purpose.Newsletter)]
    Task<bool> ForNews(int customerId);

    Task<bool> Has(int customerId, [ConsentFor] string purpose);

    [ConsentFor(Purpose.Newsletter)]
    Task Ensure(int customerId);
}

[ProcessesFor(Purpose.Newsletter)]
class NewsSender(ICustomers customers, IConsents consents, IMailer mailer)
{
    public async Task Asked(int id)
    {
        if (await consents.ForNews(id))
        {
            var c = await customers.GetAsync(id);
            await mailer.SendAsync(c.Email);
        }
    }

    public async Task NotAsked(int id)
    {
        var c = await customers.GetAsync(id);
        await mailer.SendAsync(c.Email); //~ PUR105 Customer.Email
    }

    public async Task AskedForAnother(int id)
    {
        if (!await consents.Has(id, Purpose.Personalization))
            return;
        var c = await customers.GetAsync(id);
        await mailer.SendAsync(c.Email); //~ PUR105 Customer.Email
    }

    public async Task AskedByName(int id)
    {
        if (!await consents.Has(id, Purpose.Newsletter))
            return;
        var c = await customers.GetAsync(id);
        await mailer.SendAsync(c.Email);
    }

    public async Task Ensured(int id)
    {
        await consents.Ensure(id);
        await mailer.SendAsync((await customers.GetAsync(id)).Email);
    }

    public async Task EnsuredTooLate(int id)
    {
        await mailer.SendAsync((await customers.GetAsync(id)).Email); //~ PUR105 Customer.Email
        await consents.Ensure(id);
    }

    public void Filtered(int points)
    {
        var all = from c in customers.All()
                  where c.AcceptsNews && c.Points > points
                  orderby c.Id
                  select c.Email;
        foreach (var mail in all.Distinct())
            mailer.Post(mail, "news");
    }

    public void FilteredByPoints(int points)
    {
        var all = from c in customers.All()
                  where c.Points > points
                  select c.Email; //~ PUR105 Customer.Email
        foreach (var mail in all)
            mailer.Post(mail, "news");
    }

    public async Task Streamed()
    {
        await foreach (var c in customers.Stream())
        {
            if (c is not { AcceptsNews: true, Points: > 0 })
                continue;
            await mailer.SendAsync(c.Email);
        }
    }

    public async Task StreamedTheOtherWay()
    {
        await foreach (var c in customers.Stream())
        {
            if (c is { AcceptsNews: true })
                continue;
            await mailer.SendAsync(c.Email); //~ PUR105 Customer.Email
        }
    }

    public void InPages()
    {
        foreach (var page in customers.All().Where(c => c.AcceptsNews).Chunk(50))
            Array.ForEach(page, c => mailer.Post(c.Email, "news"));
    }

    public void Split()
    {
        var groups = customers.All().ToLookup(c => c.AcceptsNews);
        Console.WriteLine(groups[true].Count());
        Console.WriteLine(groups[false].Count());
    }

    public void ByHelper(Customer c)
    {
        if (!Wants(c))
            return;
        mailer.Post(c.Email, "news");
    }

    public void ByWrongHelper(Customer c)
    {
        if (Matters(c))
            mailer.Post(c.Email, "news"); //~ PUR105 Customer.Email
    }

    private static bool Wants(Customer c) => c.AcceptsNews && c.Points >= 0;

    private static bool Matters(Customer c) => c.AcceptsNews || c.Points > 100;
}
