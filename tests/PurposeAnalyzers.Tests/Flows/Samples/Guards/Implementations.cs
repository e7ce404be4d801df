// Ten ways in which applications keep consents and opt-outs; one annotation each.
// 1. a flag on the user
class FlagUser
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [ConsentFor(Purpose.Newsletter)]
    public bool MarketingOptIn { get; set; }
}

// 2. the moment of consent, and of its withdrawal
class DatedUser
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    public DateTime? GivenAt { get; set; }

    public DateTime? WithdrawnAt { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public bool HasAgreed => GivenAt is not null && WithdrawnAt is null;
}

// 3. a settings object
class SettingsUser
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    public MailSettings Settings { get; set; } = new();
}

class MailSettings
{
    [ConsentFor(Purpose.Newsletter)]
    public bool News { get; set; }
}

// 4. flags in one enum, asked by a method
[Flags]
enum Agreements { None = 0, News = 1, Offers = 2 }

class EnumUser
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    public Agreements Agreements { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public bool AgreedToNews() => (Agreements & Agreements.News) != 0;
}

// 5. a consent cookie, read by a feature of the request
interface ITrackingFeature
{
    [ConsentFor(Purpose.Newsletter)]
    bool CanTrack { get; }
}

// 6. a table of consents behind a repository
interface IConsentTable
{
    Task<bool> ExistsAsync(int user, [ConsentFor] string purpose);
}

// 7. a preference centre that throws
interface IPreferenceCentre
{
    [ConsentFor(Purpose.Newsletter)]
    Task EnsureAsync(int user);
}

// 8. a suppression list
interface ISuppressionList
{
    [OptedOutOf(Recipient.Sisters)]
    bool Contains(string address);
}

// 9. a do-not-share flag
class QuietUser
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [OptedOutOf(Recipient.Sisters)]
    public bool DoNotShare { get; set; }
}

// 10. a double opt-in record that is there or not
class DoubleOptInUser
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [ConsentFor(Purpose.Newsletter)]
    public Confirmation? Confirmed { get; set; }
}

class Confirmation
{
    public DateTime At { get; set; }
}

[DisclosesTo(Recipient.Sisters)]
interface ISisterCompany
{
    void Tell(string mail);
}

[ProcessesFor(Purpose.Newsletter)]
class TenWays
{
    private readonly IMailer mailer;

    public TenWays(IMailer mailer) => this.mailer = mailer;

    void Flag(FlagUser u)
    {
        if (u.MarketingOptIn)
            mailer.Post(u.Mail, "");
    }

    void FlagRemoved(FlagUser u) => mailer.Post(u.Mail, ""); //~ PUR105 FlagUser.Mail

    void Dated(IEnumerable<DatedUser> users)
    {
        foreach (var u in users.Where(u => u.HasAgreed))
            mailer.Post(u.Mail, "");
    }

    void DatedRemoved(IEnumerable<DatedUser> users)
    {
        foreach (var u in users)
            mailer.Post(u.Mail, ""); //~ PUR105 DatedUser.Mail
    }

    void Settings(SettingsUser u)
    {
        if (!u.Settings.News)
            return;
        mailer.Post(u.Mail, "");
    }

    void SettingsRemoved(SettingsUser u) => mailer.Post(u.Mail, ""); //~ PUR105 SettingsUser.Mail

    void Enum(EnumUser u) => mailer.Post(u.AgreedToNews() ? u.Mail : "", "");

    void EnumRemoved(EnumUser u) => mailer.Post(u.Mail, ""); //~ PUR105 EnumUser.Mail

    void Cookie(FlagUser u, ITrackingFeature feature)
    {
        if (feature.CanTrack)
            mailer.Post(u.Mail, "");
    }

    void CookieNegated(FlagUser u, ITrackingFeature feature)
    {
        if (!feature.CanTrack)
            mailer.Post(u.Mail, ""); //~ PUR105 FlagUser.Mail
    }

    async Task Table(FlagUser u, int id, IConsentTable table)
    {
        if (!await table.ExistsAsync(id, Purpose.Newsletter))
            return;
        mailer.Post(u.Mail, "");
    }

    async Task TableNotAwaited(FlagUser u, int id, IConsentTable table)
    {
        await table.ExistsAsync(id, Purpose.Newsletter);
        mailer.Post(u.Mail, ""); //~ PUR105 FlagUser.Mail
    }

    async Task Centre(FlagUser u, int id, IPreferenceCentre centre)
    {
        await centre.EnsureAsync(id);
        mailer.Post(u.Mail, "");
    }

    async Task CentreSwallowed(FlagUser u, int id, IPreferenceCentre centre)
    {
        try
        {
            await centre.EnsureAsync(id);
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("no consent");
        }

        mailer.Post(u.Mail, ""); //~ PUR105 FlagUser.Mail
    }

    void DoubleOptIn(DoubleOptInUser u)
    {
        if (u.Confirmed is { At: var at } && at < DateTime.UtcNow)
            mailer.Post(u.Mail, "");
    }

    void DoubleOptInRemoved(DoubleOptInUser u) => mailer.Post(u.Mail, ""); //~ PUR105 DoubleOptInUser.Mail
}

class Sharing
{
    void Suppressed(QuietUser u, ISuppressionList list, ISisterCompany sister)
    {
        if (!list.Contains(u.Mail))
            sister.Tell(u.Mail);
    }

    void SuppressedRemoved(QuietUser u, ISisterCompany sister) => sister.Tell(u.Mail); //~ PUR304 QuietUser.Mail

    void Quiet(QuietUser u, ISisterCompany sister)
    {
        if (u is { DoNotShare: false })
            sister.Tell(u.Mail);
    }

    void QuietRemoved(QuietUser u, ISisterCompany sister) => sister.Tell(u.Mail); //~ PUR304 QuietUser.Mail
}
