// domain: metadata
// catalog: { "purposes": { "Billing": {}, "Newsletter": {}, "Recruiting": {} },
//   "categories": { "Contact": {},
//     "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} } }
// A catalog need not say what a bare label means. Then a bare label means nothing.
namespace Bare;

class Reader
{
    [PersonalData] //~ PUR006 it names no category, and the catalog has no defaultCategory
    public string Mail { get; set; } = "";

    [FaceData] //~ PUR006 the catalog has no faceCategory
    public float Smile { get; set; }

    [PersonalData(Category = "Contact")]
    public string Street { get; set; } = "";
}
