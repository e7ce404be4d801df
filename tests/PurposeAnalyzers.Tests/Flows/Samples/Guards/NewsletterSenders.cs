// langversion: 12

// Code that sends a newsletter: with a check, without, with the check of something else.
interface IConsents
{
    Task<bool> Given(int customer, [ConsentFor] string purpose);

    [ConsentFor(Purpose.Newsletter)]
    Task<bool> NewsAllowed(int customer);
}

class Preferences
{
    [ConsentFor(Purpose.Newsletter)]
    public DateTime? NewsAcceptedAt { get; set; }

    public bool Dark { get; set; }
}

[ProcessesFor(Purpose.Newsletter)]
class NewsSender(IMailer mailer, ICustomers customers, IConsents consents)
{
    public async Task Checked(int id)
    {
        var c = await customers.GetAsync(id);
        if (!c.AcceptsNews)
            return;
        await mailer.SendAsync(c.Email);
    }

    public async Task Unchecked(int id)
    {
        var c = await customers.GetAsync(id);
        if (c.Points < 10)
            return;
        await mailer.SendAsync(c.Email); //~ PUR105 Customer.Email
    }

    public async Task CheckedByService(int id)
    {
        if (await consents.NewsAllowed(id))
        {
            var c = await customers.GetAsync(id);
            await mailer.SendAsync(c.Email);
        }
    }

    public async Task CheckedByPurpose(int id)
    {
        if (!await consents.Given(id, Purpose.Newsletter))
            throw new InvalidOperationException("no consent");
        var c = await customers.GetAsync(id);
        await mailer.SendAsync(c.Email);
    }

    public async Task CheckedForAnother(int id)
    {
        if (!await consents.Given(id, Purpose.Personalization))
            return;
        var c = await customers.GetAsync(id);
        await mailer.SendAsync(c.Email); //~ PUR105 Customer.Email
    }

    public async Task CheckedTooLate(int id)
    {
        var c = await customers.GetAsync(id);
        var mail = c.Email; //~ PUR105 Customer.Email
        await mailer.SendAsync(mail);
        if (!c.AcceptsNews)
            Console.WriteLine("should not have");
    }

    public async Task ByDate(Customer c, Preferences preferences)
    {
        if (preferences.NewsAcceptedAt is { } at && at < DateTime.UtcNow)
            await mailer.SendAsync(c.Email);
    }

    public async Task ByNoDate(Customer c, Preferences preferences)
    {
        if (preferences.NewsAcceptedAt is null)
            await mailer.SendAsync(c.Email); //~ PUR105 Customer.Email
    }

    public async Task ByTheme(Customer c, Preferences preferences)
    {
        if (preferences.Dark)
            await mailer.SendAsync(c.Email); //~ PUR105 Customer.Email
    }

    public async Task Filtered()
    {
        foreach (var c in customers.All().Where(c => c.AcceptsNews && c.Points > 0))
            await mailer.SendAsync(c.Email);
    }

    public async Task FilteredWrong()
    {
        foreach (var c in customers.All().Where(c => c.AcceptsNews || c.Points > 0))
            await mailer.SendAsync(c.Email); //~ PUR105 Customer.Email
    }

    public async Task OfTheDay(Customer c)
    {
        var may = c.AcceptsNews && DateTime.Today.DayOfWeek == DayOfWeek.Monday;
        await (may ? mailer.SendAsync(c.Email) : Task.CompletedTask);
    }

    public async Task OfBirth(Customer c)
    {
        if (c.AcceptsNews)
            await mailer.SendAsync("born " + c.BirthDate); // consent adds the purpose
    }
}
