// An opt-out permits where the answer is no: every kind of evidence, the other way round.
class Shopper
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [OptedOutOf(Recipient.Sisters)]
    public bool? Stopped { get; set; }

    [OptedOutOf(Recipient.Sisters)]
    public Withdrawal? Withdrawn { get; set; }

    [OptedOutOf(Recipient.Advertiser)]
    public bool NoAds { get; set; }
}

record Withdrawal(DateTime At);

interface IStops
{
    Task<bool> Has(int id, [OptedOutOf] string recipient);

    [OptedOutOf(Recipient.Sisters)]
    bool Contains(Shopper shopper);

    [OptedOutOf(Recipient.Sisters)]
    Task<Withdrawal?> Find(int id);

    [OptedOutOf(Recipient.Sisters)]
    void ThrowIfStopped(Shopper shopper);
}

[DisclosesTo(Recipient.Sisters)]
interface ISisterShops
{
    Task Tell(string mail);
}

class OptOuts
{
    private readonly ISisterShops sisters;
    private readonly IStops stops;

    public OptOuts(ISisterShops sisters, IStops stops) => (this.sisters, this.stops) = (sisters, stops);

    async Task IsFalse(Shopper s)
    {
        if (s.Stopped == false)
            await sisters.Tell(s.Mail);
    }

    async Task IsNotTrue(Shopper s)
    {
        if (s.Stopped != true)
            await sisters.Tell(s.Mail);
    }

    async Task IsTrue(Shopper s)
    {
        if (s.Stopped == true)
            await sisters.Tell(s.Mail); //~ PUR304 Shopper.Mail
    }

    async Task Coalesced(Shopper s)
    {
        if (!(s.Stopped ?? false))
            await sisters.Tell(s.Mail);
    }

    async Task Nothing(Shopper s)
    {
        if (s.Withdrawn == null)
            await sisters.Tell(s.Mail);
    }

    async Task Something(Shopper s)
    {
        if (s.Withdrawn is { } w)
            await sisters.Tell(s.Mail + w.At); //~ PUR304 Shopper.Mail
    }

    async Task OfAnotherRecipient(Shopper s)
    {
        if (!s.NoAds)
            await sisters.Tell(s.Mail); //~ PUR304 Shopper.Mail
    }

    async Task Service(Shopper s)
    {
        if (!await stops.Has(s.Id, Recipient.Sisters))
            await sisters.Tell(s.Mail);
    }

    async Task ServiceWrongWay(Shopper s)
    {
        if (await stops.Has(s.Id, Recipient.Sisters))
            await sisters.Tell(s.Mail); //~ PUR304 Shopper.Mail
    }

    async Task ServiceOther(Shopper s)
    {
        if (!await stops.Has(s.Id, Recipient.Advertiser))
            await sisters.Tell(s.Mail); //~ PUR304 Shopper.Mail
    }

    async Task Listed(Shopper s)
    {
        if (stops.Contains(s))
            return;
        await sisters.Tell(s.Mail);
    }

    async Task Found(Shopper s)
    {
        if (await stops.Find(s.Id) is null)
            await sisters.Tell(s.Mail);
    }

    async Task FoundWrong(Shopper s)
    {
        if (await stops.Find(s.Id) is not null)
            await sisters.Tell(s.Mail); //~ PUR304 Shopper.Mail
    }

    async Task Throwing(Shopper s)
    {
        stops.ThrowIfStopped(s);
        await sisters.Tell(s.Mail);
    }

    Task Filtered(IEnumerable<Shopper> all) =>
        Task.WhenAll(all.Where(s => s.Stopped != true).Select(s => sisters.Tell(s.Mail)));

    Task FilteredWrong(IEnumerable<Shopper> all) =>
        Task.WhenAll(all.Where(s => s.Stopped == true).Select(s => sisters.Tell(s.Mail))); //~ PUR304 Shopper.Mail

    Task FilteredByAll(List<Shopper> all) =>
        all.All(s => s.Withdrawn is null) ? Task.WhenAll(all.Select(s => sisters.Tell(s.Mail))) : Task.CompletedTask;

    async Task Removed(List<Shopper> all)
    {
        all.RemoveAll(s => s.Stopped == true);
        foreach (var s in all)
            await sisters.Tell(s.Mail);
    }

    private bool MayShare(Shopper s) => s.Withdrawn is null;

    Task Wrapped(Shopper s) => MayShare(s) ? sisters.Tell(s.Mail) : Task.CompletedTask;

    Task WrappedWrong(Shopper s) => MayShare(s) ? Task.CompletedTask : sisters.Tell(s.Mail); //~ PUR304 Shopper.Mail
}
