// Consent as a service: asked by user and purpose, in the forms that handlers use.
interface IConsents
{
    Task<bool> Has(int id, [ConsentFor] string purpose);

    [ConsentFor(Purpose.Newsletter)]
    bool WantsNews(int id);

    [ConsentFor(Purpose.Personalization)]
    Task<bool> WantsOffers(int id);
}

record Command(int UserId);

[ProcessesFor(Purpose.Newsletter)]
class Newsletters
{
    private readonly IConsents consents;
    private readonly ICustomers repo;
    private readonly IMailer mail;

    Newsletters(IConsents consents, ICustomers repo, IMailer mail) => (this.consents, this.repo, this.mail) = (consents, repo, mail);

    async Task EarlyReturn(Command cmd)
    {
        if (!await consents.Has(cmd.UserId, Purpose.Newsletter))
            return;
        var c = await repo.GetAsync(cmd.UserId);
        await mail.SendAsync(c.Email);
    }

    async Task OtherPurpose(Command cmd)
    {
        if (!await consents.Has(cmd.UserId, Purpose.Personalization))
            return;
        var c = await repo.GetAsync(cmd.UserId);
        await mail.SendAsync(c.Email); //~ PUR105 Customer.Email
    }

    async Task Unchecked(Command cmd)
    {
        var c = await repo.GetAsync(cmd.UserId);
        await mail.SendAsync(c.Email); //~ PUR105 Customer.Email
    }

    async Task InABranch(Command cmd)
    {
        var c = await repo.GetAsync(cmd.UserId);
        if (consents.WantsNews(cmd.UserId))
            await mail.SendAsync(c.Email);
    }

    async Task AfterTheBranch(Command cmd)
    {
        var c = await repo.GetAsync(cmd.UserId);
        if (consents.WantsNews(cmd.UserId))
            Console.WriteLine("wants");
        await mail.SendAsync(c.Email); //~ PUR105 Customer.Email
    }

    async Task MemberOfTheCustomer(Command cmd)
    {
        var c = await repo.GetAsync(cmd.UserId);
        if (!c.AcceptsNews)
            throw new InvalidOperationException("no consent");
        await mail.SendAsync(c.Email);
    }

    async Task Filtered()
    {
        foreach (var c in repo.All().Where(c => c.AcceptsNews))
            await mail.SendAsync(c.Email);
    }

    async Task NotFiltered()
    {
        foreach (var c in repo.All().Where(c => c.Points > 3))
            await mail.SendAsync(c.Email); //~ PUR105 Customer.Email
    }
}

[ProcessesFor(Purpose.Personalization)]
class Offers
{
    private readonly IConsents consents;

    Offers(IConsents consents) => this.consents = consents;

    async Task<string> WithConsent(Customer c)
    {
        if (!await consents.WantsOffers(c.Id))
            return "";
        return c.Theme + c.Email;
    }

    string WithoutConsent(Customer c) => c.Theme + c.Email; //~ PUR101 Customer.Email

    string Harmless(Customer c) => c.Theme;
}
