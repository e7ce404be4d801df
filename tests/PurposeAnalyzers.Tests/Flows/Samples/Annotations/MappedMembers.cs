// A member that the catalog's "labels" name may be labelled more narrowly, not more widely.
// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression",
//   "purposes": { "Newsletter": {}, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": { "identifying": true }, "Mail": { "parent": "Contact", "purposes": ["Newsletter"] },
//     "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} },
//   "labels": { "P:Mapped.Reader.Same": { "category": "Mail" }, "P:Mapped.Reader.Wider": { "category": "Mail" },
//     "F:Mapped.Reader.Other": { "category": "Mail" }, "P:Mapped.Reader.Narrower": { "category": "Contact" } } }
namespace Mapped;

class Reader
{
    [PersonalData(Category = DataCategory.Mail)]
    public string Same { get; set; } = "";

    [PersonalData] //~ PUR003 Reader.Wider is labelled Contact; the catalog's labels say Mail
    public string Wider { get; set; } = "";

    [PersonalData(Purpose.Newsletter, Category = DataCategory.Name)] //~ PUR003 Reader.Other is labelled Name
    public string Other = "";

    [PersonalData(Purpose.Billing)]
    public string Narrower { get; set; } = "";

    [PersonalData]
    public string Unmapped { get; set; } = "";
}
