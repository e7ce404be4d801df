// catalog: {
//   "defaultCategory": "Contact", "faceCategory": "FaceExpression",
//   "purposes": { "Billing": { }, "Newsletter": { "consent": true }, "Recruiting": { } },
//   "categories": {
//     "Contact": { "identifying": true }, "Name": { "parent": "Contact" }, "EmailAddress": { "parent": "Contact" }, "PhoneNumber": { "parent": "Contact" },
//     "PostalAddress": { "parent": "Contact" }, "BirthDate": { "parent": "Contact" }, "BankAccount": { "parent": "Contact" },
//     "CustomerId": { "logging": "allowed" }, "UsageHistory": { }, "FaceExpression": { "storage": "forbidden" } } }
using System.Text.Json;

// An identity check is asked of a handler's callers; where nobody calls it, of the handler.
class Profile
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";
}

interface IProfiles
{
    Task<Profile> Get(int id);

    Task Remove(Profile profile);
}

interface IIdentity
{
    [VerifiesIdentity]
    bool Proven(string code);

    [VerifiesIdentity]
    Task Demand(string code);
}

class Rights
{
    private readonly IProfiles profiles;
    private readonly IIdentity identity;

    Rights(IProfiles profiles, IIdentity identity) => (this.profiles, this.identity) = (profiles, identity);

    [Exports(typeof(Profile))]
    async Task<string> ExportChecked(int id, string code)
    {
        if (!identity.Proven(code))
            return "";
        return JsonSerializer.Serialize(await profiles.Get(id));
    }

    [Exports(typeof(Profile))]
    async Task<string> ExportUnchecked(int id) => JsonSerializer.Serialize(await profiles.Get(id)); //~ PUR403 Profile

    [Erases(typeof(Profile))]
    async Task EraseChecked(int id, string code)
    {
        await identity.Demand(code);
        await profiles.Remove(await profiles.Get(id));
    }
}
