// Every kind of evidence that [ConsentFor] may stand on.
class Reader
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [ConsentFor(Purpose.Newsletter)]
    public bool? Answer { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public DateTime? ConsentedAt { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public Paper? Signed { get; set; }

    [ConsentFor(Purpose.Personalization)]
    public bool WantsOffers { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public bool MayBeWritten() => Answer == true;
}

class Paper
{
    public int Number { get; set; }
}

interface IConsentDesk
{
    [ConsentFor(Purpose.Newsletter)]
    bool Accepts(Reader reader);

    [ConsentFor(Purpose.Newsletter)]
    Task<bool> AcceptsAsync(int id);

    [ConsentFor(Purpose.Newsletter)]
    void Require(Reader reader);

    [ConsentFor(Purpose.Newsletter)]
    Task RequireAsync(int id);

    bool Has(int id, [ConsentFor] string purpose);

    ValueTask<bool> HasAsync(int id, [ConsentFor] string purpose);
}

[ProcessesFor(Purpose.Newsletter)]
class Kinds
{
    private readonly IConsentDesk desk;
    private readonly IMailer mailer;

    public Kinds(IConsentDesk desk, IMailer mailer) => (this.desk, this.mailer) = (desk, mailer);

    void NullableBool(Reader r)
    {
        if (r.Answer == true)
            mailer.Post(r.Mail, "");
    }

    void NullableBoolHasValue(Reader r)
    {
        if (r.Answer ?? false)
            mailer.Post(r.Mail, "");
    }

    void Date(Reader r)
    {
        if (r.ConsentedAt is not null)
            mailer.Post(r.Mail, "");
    }

    void DateHasValue(Reader r)
    {
        if (r.ConsentedAt.HasValue)
            mailer.Post(r.Mail, "");
    }

    void DateNull(Reader r)
    {
        if (r.ConsentedAt == null)
            mailer.Post(r.Mail, ""); //~ PUR105 Reader.Mail
    }

    void DatePattern(Reader r)
    {
        if (r.ConsentedAt is { } when)
            mailer.Post(r.Mail, when.ToString());
    }

    void Document(Reader r)
    {
        if (r.Signed is null)
            return;
        mailer.Post(r.Mail, "");
    }

    void OtherPurpose(Reader r)
    {
        if (r.WantsOffers)
            mailer.Post(r.Mail, ""); //~ PUR105 Reader.Mail
    }

    void Method(Reader r)
    {
        if (r.MayBeWritten())
            mailer.Post(r.Mail, "");
    }

    void Service(Reader r)
    {
        if (!desk.Accepts(r))
            return;
        mailer.Post(r.Mail, "");
    }

    async Task Awaited(Reader r, int id)
    {
        if (await desk.AcceptsAsync(id))
            mailer.Post(r.Mail, "");
    }

    async Task AwaitedConfigured(Reader r, int id)
    {
        if (await desk.AcceptsAsync(id).ConfigureAwait(false))
            mailer.Post(r.Mail, "");
    }

    async Task KeptTask(Reader r, int id)
    {
        var answer = desk.AcceptsAsync(id);
        if (await answer)
            mailer.Post(r.Mail, "");
    }

    void Throwing(Reader r)
    {
        desk.Require(r);
        mailer.Post(r.Mail, "");
    }

    void ThrowingTooLate(Reader r)
    {
        mailer.Post(r.Mail, ""); //~ PUR105 Reader.Mail
        desk.Require(r);
    }

    async Task ThrowingAwaited(Reader r, int id)
    {
        await desk.RequireAsync(id);
        mailer.Post(r.Mail, "");
    }

    void ThrowingNotAwaited(Reader r, int id)
    {
        _ = desk.RequireAsync(id);
        mailer.Post(r.Mail, ""); //~ PUR105 Reader.Mail
    }

    void Named(Reader r, int id)
    {
        if (desk.Has(id, Purpose.Newsletter))
            mailer.Post(r.Mail, "");
    }

    void NamedOther(Reader r, int id)
    {
        if (desk.Has(id, Purpose.Personalization))
            mailer.Post(r.Mail, ""); //~ PUR105 Reader.Mail
    }

    async Task NamedAwaited(Reader r, int id)
    {
        if (!await desk.HasAsync(id, Purpose.Newsletter))
            return;
        mailer.Post(r.Mail, "");
    }

    void Parameter(Reader r, [ConsentFor(Purpose.Newsletter)] bool agreed)
    {
        if (agreed)
            mailer.Post(r.Mail, "");
    }

    void ParameterUnasked(Reader r, bool agreed)
    {
        if (agreed)
            mailer.Post(r.Mail, ""); //~ PUR105 Reader.Mail
    }
}
