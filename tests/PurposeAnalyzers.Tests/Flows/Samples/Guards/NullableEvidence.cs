// A consent that is there or not: dates, documents, nullable answers.
class Subscriber
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [ConsentFor(Purpose.Newsletter)]
    public DateTime? ConsentedAt { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public string? Document { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public bool? Answer { get; set; }
}

[ProcessesFor(Purpose.Newsletter)]
class NullableEvidence
{
    private readonly IMailer mailer;

    public NullableEvidence(IMailer mailer) => this.mailer = mailer;

    void IsNotNull(Subscriber s)
    {
        if (s.ConsentedAt is not null)
            mailer.Post(s.Mail, "");
    }

    void IsNull(Subscriber s)
    {
        if (s.ConsentedAt is null)
            mailer.Post(s.Mail, ""); //~ PUR105 Subscriber.Mail
    }

    void NotEqualNull(Subscriber s)
    {
        if (s.Document != null)
            mailer.Post(s.Mail, "");
    }

    void Declared(Subscriber s)
    {
        if (s.ConsentedAt is DateTime at)
            mailer.Post(s.Mail, at.ToString());
    }

    void DeclaredNot(Subscriber s)
    {
        if (s.ConsentedAt is not DateTime at)
            mailer.Post(s.Mail, ""); //~ PUR105 Subscriber.Mail
    }

    void Compared(Subscriber s)
    {
        if (s.ConsentedAt < DateTime.UtcNow)
            mailer.Post(s.Mail, "");
    }

    void ComparedNot(Subscriber s)
    {
        if (!(s.ConsentedAt < DateTime.UtcNow))
            mailer.Post(s.Mail, ""); //~ PUR105 Subscriber.Mail
    }

    void ByPattern(Subscriber s)
    {
        if (s.ConsentedAt is { Year: > 2020 })
            mailer.Post(s.Mail, "");
    }

    void OrThrow(Subscriber s)
    {
        var at = s.ConsentedAt ?? throw new InvalidOperationException();
        mailer.Post(s.Mail, at.ToString());
    }

    void OrDefault(Subscriber s)
    {
        var at = s.ConsentedAt ?? DateTime.UtcNow;
        mailer.Post(s.Mail, at.ToString()); //~ PUR105 Subscriber.Mail
    }

    void Value(Subscriber s)
    {
        var at = s.ConsentedAt!.Value;
        mailer.Post(s.Mail, at.ToString());
    }

    void ThrowIfNull(Subscriber s)
    {
        ArgumentNullException.ThrowIfNull(s.Document);
        mailer.Post(s.Mail, "");
    }

    void ThrowIfAnotherIsNull(Subscriber s)
    {
        ArgumentNullException.ThrowIfNull(s);
        mailer.Post(s.Mail, ""); //~ PUR105 Subscriber.Mail
    }

    void AnswerOrFalse(Subscriber s)
    {
        if (s.Answer ?? false)
            mailer.Post(s.Mail, "");
    }

    void AnswerOrTrue(Subscriber s)
    {
        if (s.Answer ?? true)
            mailer.Post(s.Mail, ""); //~ PUR105 Subscriber.Mail
    }

    void AnswerDefault(Subscriber s)
    {
        if (s.Answer.GetValueOrDefault())
            mailer.Post(s.Mail, "");
    }

    void AnswerDefaultTrue(Subscriber s)
    {
        if (s.Answer.GetValueOrDefault(true))
            mailer.Post(s.Mail, ""); //~ PUR105 Subscriber.Mail
    }

    void AnswerIsThere(Subscriber s)
    {
        if (s.Answer is not null)
            mailer.Post(s.Mail, ""); //~ PUR105 Subscriber.Mail
    }

    void AnswerHasValue(Subscriber s)
    {
        if (s.Answer.HasValue)
            mailer.Post(s.Mail, ""); //~ PUR105 Subscriber.Mail
    }

    void AnswerHasValueAndIsTrue(Subscriber s)
    {
        if (s.Answer.HasValue && s.Answer.Value)
            mailer.Post(s.Mail, "");
    }

    void AnswerIsTrue(Subscriber s)
    {
        if (s.Answer is true)
            mailer.Post(s.Mail, "");
    }

    void AnswerIsNotFalse(Subscriber s)
    {
        if (s.Answer is not false)
            mailer.Post(s.Mail, ""); //~ PUR105 Subscriber.Mail
    }

    void AnswerSwitch(Subscriber s)
    {
        switch (s.Answer)
        {
            case true:
                mailer.Post(s.Mail, "");
                break;
            case null:
                mailer.Post(s.Mail, "please answer"); //~ PUR105 Subscriber.Mail
                break;
        }
    }

    void ConditionalAccess(Subscriber? s)
    {
        if (s?.ConsentedAt is not null)
            mailer.Post(s.Mail, "");
    }

    void ConditionalAccessWrong(Subscriber? s)
    {
        if (s?.ConsentedAt is null)
            mailer.Post(s!.Mail, ""); //~ PUR105 Subscriber.Mail
    }

    void Kept(Subscriber s)
    {
        var at = s.ConsentedAt;
        if (at.HasValue)
            mailer.Post(s.Mail, "");
    }

    void IsNotEmpty(Subscriber s)
    {
        if (!string.IsNullOrEmpty(s.Document))
            mailer.Post(s.Mail, "");
    }

    void IsEmpty(Subscriber s)
    {
        if (string.IsNullOrEmpty(s.Document))
            mailer.Post(s.Mail, ""); //~ PUR105 Subscriber.Mail
    }
}
