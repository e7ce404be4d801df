// A renamed entry: the old constant still compiles, as an obsolete one; an old string does not pass.
// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression",
//   "purposes": { "Newsletter": { "formerly": ["Mailing"] }, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": { "purposes": ["Newsletter"], "formerly": ["Adress"] },
//     "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} },
//   "recipients": { "Post": { "kind": "partner", "formerly": ["Courier"], "purposes": ["Billing"], "categories": ["Contact"] } } }
namespace Renamed;

class Reader
{
    [PersonalData("Mailing")] //~ PUR002 'Mailing' is not a purpose of the catalog; it is now called 'Newsletter'
    public string Mail { get; set; } = "";

    [PersonalData(Category = "Adress")] //~ PUR002 it is now called 'Contact'
    public string Street { get; set; } = "";

    [DisclosesTo("Courier")] //~ PUR002 it is now called 'Post'
    public void Send(string parcel) { }

    [PersonalData("Newsletter")]
    public string Other { get; set; } = "";
}
