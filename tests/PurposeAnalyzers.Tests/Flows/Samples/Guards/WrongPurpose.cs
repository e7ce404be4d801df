// catalog: {
//   "defaultCategory": "PersonalInfo", "faceCategory": "FaceExpression",
//   "purposes": { "Marketing": { "consent": true }, "Mailings": { "parent": "Marketing", "consent": true }, "Calls": { "parent": "Marketing", "consent": true },
//     "Service": {}, "Billing": {}, "Newsletter": { "consent": true }, "Recruiting": {} },
//   "categories": { "PersonalInfo": { "identifying": true, "purposes": ["Marketing", "Service", "Newsletter", "Billing", "Recruiting"] },
//     "Name": { "parent": "PersonalInfo" }, "EmailAddress": { "parent": "PersonalInfo" }, "PhoneNumber": { "parent": "PersonalInfo" },
//     "PostalAddress": { "parent": "PersonalInfo" }, "BirthDate": { "parent": "PersonalInfo" }, "BankAccount": { "parent": "PersonalInfo" },
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} } }
// Consent to a purpose is consent to those below it, and to no other.
class Addressee
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData(Category = DataCategory.PhoneNumber)]
    public string Phone { get; set; } = "";

    [ConsentFor(Purpose.Marketing)]
    public bool Everything { get; set; }

    [ConsentFor(Purpose.Mailings)]
    public bool Letters { get; set; }

    [ConsentFor(Purpose.Mailings, Purpose.Calls)]
    public bool LettersAndCalls { get; set; }
}

class WrongPurpose
{
    private readonly IMailer mailer;

    public WrongPurpose(IMailer mailer) => this.mailer = mailer;

    [ProcessesFor(Purpose.Mailings)]
    void Own(Addressee a)
    {
        if (a.Letters)
            mailer.Post(a.Mail, "");
    }

    [ProcessesFor(Purpose.Mailings)]
    void Parent(Addressee a)
    {
        if (a.Everything)
            mailer.Post(a.Mail, "");
    }

    [ProcessesFor(Purpose.Marketing)]
    void ChildForParent(Addressee a)
    {
        if (a.Letters)
            mailer.Post(a.Mail, ""); //~ PUR105 Addressee.Mail
    }

    [ProcessesFor(Purpose.Calls)]
    string? Sibling(Addressee a)
    {
        return a.Letters ? a.Phone : null; //~ PUR105 Addressee.Phone
    }

    [ProcessesFor(Purpose.Calls)]
    string? OneOfTwo(Addressee a) => a.LettersAndCalls ? a.Phone : null;

    [ProcessesFor(Purpose.Calls, Purpose.Mailings)]
    string? TwoPurposes(Addressee a) => a.LettersAndCalls ? a.Phone : null;

    [ProcessesFor(Purpose.Calls, Purpose.Mailings)]
    string? TwoPurposesOneAsked(Addressee a) => a.Letters ? a.Phone : null; //~ PUR105 Addressee.Phone + Calls

    [ProcessesFor(Purpose.Mailings)]
    void BothAsked(Addressee a)
    {
        if (a.Everything && a.Letters)
            mailer.Post(a.Mail, "");
    }

    [ProcessesFor(Purpose.Service)]
    void NoConsentNeeded(Addressee a) => mailer.Post(a.Mail, "");

    [ProcessesFor(Purpose.Service, Purpose.Mailings)]
    void OneNeedsIt(Addressee a) => mailer.Post(a.Mail, ""); //~ PUR105 Addressee.Mail + Mailings
}
