// Consent as it lives: confirmed twice, revoked, limited in time, given by parents, per channel.
class Reader
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string ParentsEmail { get; set; } = "";

    public int Age { get; set; }

    public DateTime? SubscribedAt { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public DateTime? ConfirmedAt { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public bool ParentsAgree { get; set; }

    public Permission Permission { get; set; } = new();

    public List<Permission> Permissions { get; set; } = new();
}

class Permission
{
    [ConsentFor(Purpose.Newsletter)]
    public DateTimeOffset? GivenAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public DateTimeOffset? ValidUntil { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public bool ByMail { get; set; }

    [ConsentFor(Purpose.Personalization)]
    public bool ForProfiles { get; set; }

    public bool IsInForce => GivenAt is not null && RevokedAt is null;

    public bool IsRevoked => RevokedAt is not null;
}

[ProcessesFor(Purpose.Newsletter)]
class Lifecycles
{
    private readonly IMailer mailer;

    public Lifecycles(IMailer mailer) => this.mailer = mailer;

    void Confirmed(Reader r)
    {
        if (r.ConfirmedAt is not null)
            mailer.Post(r.Email, "");
    }

    void ConfirmedBefore(Reader r, DateTime now)
    {
        if (r.ConfirmedAt < now)
            mailer.Post(r.Email, "");
    }

    void OnlySubscribed(Reader r)
    {
        if (r.SubscribedAt is not null)
            mailer.Post(r.Email, ""); //~ PUR105 Reader.Email
    }

    void SubscribedOrConfirmed(Reader r)
    {
        if (r.SubscribedAt is not null || r.ConfirmedAt is not null)
            mailer.Post(r.Email, ""); //~ PUR105 Reader.Email
    }

    void NotConfirmedYet(Reader r)
    {
        if (r.ConfirmedAt == null && r.SubscribedAt != null)
            mailer.Post(r.Email, "please confirm"); //~ PUR105 Reader.Email
    }

    void Minor(Reader r)
    {
        var allowed = r.Age < 16 ? r.ParentsAgree : r.ConfirmedAt.HasValue;
        if (allowed)
            mailer.Post(r.Email, "");
    }

    void MinorForgotten(Reader r)
    {
        var allowed = r.Age < 16 || r.ConfirmedAt.HasValue;
        if (allowed)
            mailer.Post(r.Email, ""); //~ PUR105 Reader.Email
    }

    void InForce(Reader r)
    {
        if (!r.Permission.IsInForce)
            return;
        mailer.Post(r.Email, "");
    }

    void NotRevoked(Reader r)
    {
        if (r.Permission.IsRevoked)
            return;
        mailer.Post(r.Email, ""); //~ PUR105 Reader.Email
    }

    void Given(Reader r)
    {
        if (r.Permission is { GivenAt: not null, RevokedAt: null })
            mailer.Post(r.Email, "");
    }

    void StillValid(Reader r)
    {
        if (r.Permission.ValidUntil >= DateTimeOffset.UtcNow)
            mailer.Post(r.Email, "");
    }

    void ValidOrUnlimited(Reader r)
    {
        if (r.Permission.ValidUntil == null || r.Permission.ValidUntil > DateTimeOffset.UtcNow)
            mailer.Post(r.Email, ""); //~ PUR105 Reader.Email
    }

    void ByChannel(Reader r, string channel)
    {
        var may = channel switch
        {
            "mail" => r.Permission.ByMail,
            "letter" => r.Permission.GivenAt is not null,
            _ => false,
        };
        if (may)
            mailer.Post(r.Email, "");
    }

    void ByChannelAnyway(Reader r, string channel)
    {
        var may = channel switch
        {
            "mail" => r.Permission.ByMail,
            _ => true,
        };
        if (may)
            mailer.Post(r.Email, ""); //~ PUR105 Reader.Email
    }

    void ForAnotherPurpose(Reader r)
    {
        if (r.Permission.ForProfiles)
            mailer.Post(r.Email, ""); //~ PUR105 Reader.Email
    }

    void AmongMany(Reader r)
    {
        var last = r.Permissions.OrderByDescending(permission => permission.GivenAt).FirstOrDefault();
        if (last is { ByMail: true })
            mailer.Post(r.Email, "");
    }

    void AnyOfMany(Reader r)
    {
        if (r.Permissions.Any(permission => permission.ByMail && permission.RevokedAt == null))
            mailer.Post(r.Email, "");
    }

    void NoneOfMany(Reader r)
    {
        if (!r.Permissions.Any(permission => permission.ByMail))
            mailer.Post(r.Email, ""); //~ PUR105 Reader.Email
    }

    void AnyOther(Reader r)
    {
        if (r.Permissions.Any(permission => permission.RevokedAt == null))
            mailer.Post(r.Email, ""); //~ PUR105 Reader.Email
    }

    void FirstOfMany(Reader r)
    {
        var given = r.Permissions.FirstOrDefault(permission => permission.ByMail);
        if (given is null)
            return;
        mailer.Post(r.Email, "");
    }

    void ParentsMail(Reader r)
    {
        if (r.Age >= 16)
            return;
        if (!r.ParentsAgree)
        {
            Console.WriteLine(r.Id);
            return;
        }

        mailer.Post(r.ParentsEmail, "");
    }

    void SomeReader(List<Reader> readers)
    {
        if (readers.Any(r => r.ParentsAgree))
        {
            foreach (var r in readers)
                mailer.Post(r.Email, ""); //~ PUR105 Reader.Email
        }
    }
}
