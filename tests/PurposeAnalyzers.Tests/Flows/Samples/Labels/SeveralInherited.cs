// Labels that the catalog maps add to those that stand on the member; of several interfaces each has its say.
// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression",
//   "purposes": { "Newsletter": {}, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": { "identifying": true }, "Name": { "parent": "Contact", "purposes": ["Billing", "Recruiting"] }, "EmailAddress": { "parent": "Contact", "purposes": ["Newsletter", "Billing"] },
//     "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": { "purposes": ["Newsletter"] }, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} },
//   "labels": { "T:Mapped.BornAttribute": { "category": "BirthDate" }, "P:Mapped.Reader.Narrowed": { "category": "EmailAddress" } } }
namespace Mapped;

[AttributeUsage(AttributeTargets.Property)]
class BornAttribute : Attribute
{
}

class Reader
{
    [Born, PersonalData(Category = DataCategory.EmailAddress)]
    public string Both { get; set; } = "";

    [PersonalData(Category = DataCategory.EmailAddress), Born]
    public string InTheOtherOrder { get; set; } = "";

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string One { get; set; } = "";

    [PersonalData(Purpose.Billing, Category = DataCategory.EmailAddress)]
    public string Narrowed { get; set; } = "";
}

interface INamed
{
    [PersonalData(Category = DataCategory.Name)]
    string Tag { get; }
}

interface IBorn
{
    [PersonalData(Category = DataCategory.BirthDate)]
    string Tag { get; }
}

class Badge : INamed, IBorn
{
    public string Tag => "";
}

class SeveralInherited
{
    [ProcessesFor(Purpose.Billing)]
    int Billed(Reader r) => r.Both.Length; //~ PUR101 Reader.Both (BirthDate)

    [ProcessesFor(Purpose.Billing)]
    int BilledInTheOtherOrder(Reader r) => r.InTheOtherOrder.Length; //~ PUR101 Reader.InTheOtherOrder (BirthDate)

    [ProcessesFor(Purpose.Newsletter)]
    int Sent(Reader r) => r.Both.Length + r.InTheOtherOrder.Length;

    [ProcessesFor(Purpose.Billing)]
    int BilledByOne(Reader r) => r.One.Length + r.Narrowed.Length;

    [ProcessesFor(Purpose.Newsletter)]
    int SentNarrowed(Reader r) => r.Narrowed.Length; //~ PUR101 Reader.Narrowed

    [ProcessesFor(Purpose.Billing)]
    int BilledByInterface(Badge b) => b.Tag.Length; //~ PUR101 Badge.Tag (BirthDate)

    [ProcessesFor(Purpose.Newsletter)]
    int SentByInterface(Badge b) => b.Tag.Length; //~ PUR101 Badge.Tag (Name)
}
