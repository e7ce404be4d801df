// catalog: {
//   "defaultCategory": "Contact", "faceCategory": "FaceExpression",
//   "purposes": { "Billing": { }, "Newsletter": { "consent": true }, "Recruiting": { } },
//   "categories": {
//     "Contact": { "identifying": true, "logging": "pseudonymous" },
//     "Name": { "parent": "Contact" }, "EmailAddress": { "parent": "Contact" }, "PhoneNumber": { "logging": "allowed" },
//     "PostalAddress": { "parent": "Contact" }, "BirthDate": { "parent": "Contact", "logging": "forbidden" }, "BankAccount": { "parent": "Contact" },
//     "CustomerId": { "logging": "allowed" }, "UsageHistory": { },
//     "FaceExpression": { "final": true, "derived": "everything", "storage": "forbidden", "logging": "forbidden", "disclosure": "forbidden" } } }
using Microsoft.Extensions.Logging;

// "pseudonymous": a log may hold what [Pseudonymizes] returned, and nothing else of that category.
class Pseudonyms
{
    private readonly ILogger log;

    Pseudonyms(ILogger log) => this.log = log;

    void InTheClear(Customer c) => log.LogInformation("{Mail}", c.Email); //~ PUR203 Customer.Email

    void Pseudonymized(Customer c) => log.LogInformation("{Mail}", Key(c.Email));

    void PseudonymizedAndMore(Customer c) => log.LogInformation("{Mail} {Name}", Key(c.Email), c.Name); //~ PUR203 Customer.Name

    void PseudonymJoined(Customer c) => log.LogInformation("customer " + Key(c.Email).Substring(0, 8));

    void ForbiddenAllTheSame(Customer c) => log.LogInformation("{Born}", Key(c.BirthDate.ToString())); //~ PUR203 Customer.BirthDate

    void AllowedByItsOwnCategory(Customer c) => log.LogInformation("{Phone}", c.Phone);

    void UnsetAtARoot(Account account) => log.LogInformation("{Page}", account.LastPage); //~ PUR203 Account.LastPage

    void PseudonymForbiddenByDefault(Account account) => log.LogInformation("{Page}", Key(account.LastPage)); //~ PUR203 Account.LastPage

    void NamedLikeOne(Customer c) => log.LogInformation("{Mail}", Pseudonymize(c.Email)); //~ PUR203 Customer.Email

    void EncryptedIsNoPseudonym(Customer c) => log.LogInformation("{Mail}", Seal(c.Email)); //~ PUR203 Customer.Email

    void Anonymized(Customer c) => log.LogInformation("{Decade}", Decade(c.BirthDate));

    void FaceIsFinal(FaceFrame frame) => log.LogInformation("{Jaw}", Key(frame.JawOpen.ToString())); //~ PUR203 FaceFrame.JawOpen

    void KeptInALocal(Customer c)
    {
        var key = Key(c.Email);
        foreach (var order in c.Orders)
            log.LogInformation("{Key} ordered {Number}", key, order.Number);
    }

    void OverwrittenByTheClearText(Customer c)
    {
        var key = Key(c.Email);
        if (key.Length < 3)
            key = c.Email;
        log.LogInformation("{Key}", key); //~ PUR203 Customer.Email
    }

    [Pseudonymizes("keyed hash")]
    static string Key(string text) => text.ToUpperInvariant();

    static string Pseudonymize(string text) => text.ToUpperInvariant();

    [Encrypts]
    static string Seal(string text) => text;

    [Anonymizes("only the decade is kept")]
    static int Decade(DateTime born) => born.Year / 10;
}
