// Recipients that people can stop, and recipients that need consent.
class Member
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData(Category = DataCategory.UsageHistory)]
    public string LastPage { get; set; } = "";

    [OptedOutOf(Recipient.Sisters)]
    public bool SharingStopped { get; set; }

    [OptedOutOf(Recipient.Sisters)]
    public DateTime? StoppedAt { get; set; }

    [ConsentFor(Purpose.Personalization)]
    public bool WantsOffers { get; set; }
}

[DisclosesTo(Recipient.Sisters)]
interface ISisters
{
    Task Tell(string what);
}

[DisclosesTo(Recipient.Advertiser)]
interface IAdvertiser
{
    Task Tell(string what);
}

[DisclosesTo(Recipient.Police)]
interface IPolice
{
    Task Tell(string what);
}

class Disclosures
{
    private readonly ISisters sisters;
    private readonly IAdvertiser advertiser;
    private readonly IPolice police;
    private readonly HttpClient http;

    public Disclosures(ISisters sisters, IAdvertiser advertiser, IPolice police, HttpClient http) =>
        (this.sisters, this.advertiser, this.police, this.http) = (sisters, advertiser, police, http);

    Task Unasked(Member m) => sisters.Tell(m.Mail); //~ PUR304 Member.Mail (EmailAddress) is handed to Sisters + policy 5

    async Task Asked(Member m)
    {
        if (m.SharingStopped)
            return;
        await sisters.Tell(m.Mail);
    }

    async Task WrongWay(Member m)
    {
        if (m.SharingStopped)
            await sisters.Tell(m.Mail); //~ PUR304 Member.Mail
    }

    Task AskedByDate(Member m) => m.StoppedAt is null ? sisters.Tell(m.Mail) : Task.CompletedTask;

    Task AskedByDateWrong(Member m) => m.StoppedAt is not null ? sisters.Tell(m.Mail) : Task.CompletedTask; //~ PUR304 Member.Mail

    Task NotIdentifying(Member m) => sisters.Tell(m.LastPage);

    async Task ByHost(Member m)
    {
        using var body = new StringContent(m.Mail);
        await http.PostAsync("https://api.sisters.example/people", body); //~ PUR304 Member.Mail
    }

    async Task ByHostAsked(Member m)
    {
        if (m.SharingStopped)
            return;
        using var body = new StringContent(m.Mail);
        await http.PostAsync("https://api.sisters.example/people", body);
    }

    private Task Hand(string mail) => sisters.Tell(mail);

    Task ThroughOwnCode(Member m) => m.SharingStopped ? Task.CompletedTask : Hand(m.Mail);

    Task ThroughOwnCodeUnasked(Member m) => Hand(m.Mail); //~ PUR304 Member.Mail

    Task ToAll(IEnumerable<Member> members) =>
        Task.WhenAll(members.Where(m => !m.SharingStopped).Select(m => sisters.Tell(m.Mail)));

    Task Advertise(Member m) => advertiser.Tell(m.LastPage); //~ PUR304 Member.LastPage

    Task AdvertiseAsked(Member m) => m.WantsOffers ? advertiser.Tell(m.LastPage) : Task.CompletedTask;

    Task ToPolice(Member m) => police.Tell(m.Mail); //~ PUR302 Member.Mail

    [DisclosureBasis(DisclosureGround.Law, "Code of Criminal Procedure, article 197")]
    Task ToPoliceByLaw(Member m) => police.Tell(m.Mail);

    [DisclosureBasis(DisclosureGround.LifeOrProperty, "Somebody may drown", Recipient = Recipient.Sisters)]
    Task BasisForAnother(Member m) => police.Tell(m.Mail); //~ PUR302 Member.Mail

    [DisclosureBasis(DisclosureGround.PublicHealth, "Epidemic act, article 15")]
    Task Health(Member m) => police.Tell(m.Mail);

    [DisclosureBasis(DisclosureGround.GovernmentTask, "Census act, article 6")]
    Task Census(Member m) => police.Tell(m.Mail);

    [DisclosureBasis(DisclosureGround.SubjectsOwnAct, "The member pressed Publish")]
    Task Published(Member m) => sisters.Tell(m.Mail);
}
