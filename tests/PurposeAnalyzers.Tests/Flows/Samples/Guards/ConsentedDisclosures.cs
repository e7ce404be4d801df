// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression",
//   "purposes": { "Service": {}, "Offers": { "consent": true }, "Newsletter": { "consent": true }, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": { "identifying": true, "purposes": ["Service"] },
//     "Name": {}, "EmailAddress": { "parent": "Contact" }, "PhoneNumber": { "parent": "Contact" }, "PostalAddress": { "parent": "Contact" },
//     "BirthDate": { "parent": "Contact" }, "BankAccount": { "parent": "Contact" }, "CustomerId": {}, "UsageHistory": { "purposes": ["Service"] },
//     "Health": { "purposes": ["Service"], "disclosure": "forbidden" },
//     "FaceExpression": { "purposes": ["Service"], "final": true } },
//   "recipients": { "Shops": { "kind": "partner", "purposes": ["Offers"], "categories": ["Contact", "FaceExpression"] },
//     "Anyone": { "kind": "partner", "categories": ["UsageHistory"] } } }
// A consent that is checked adds its purpose for what recipients are approved for, too; nothing lifts what is final or forbidden.
class Visitor
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData(Category = DataCategory.UsageHistory)]
    public string LastPage { get; set; } = "";

    [PersonalData(Category = DataCategory.Health)]
    public string Allergy { get; set; } = "";

    [FaceData]
    public float Smile { get; set; }

    [ConsentFor(Purpose.Offers)]
    public bool WantsOffers { get; set; }
}

[DisclosesTo(Recipient.Shops)]
interface IShops
{
    void Tell(string what);
}

[DisclosesTo(Recipient.Anyone)]
interface IAnyone
{
    void Tell(string what);
}


class ConsentedDisclosures
{
    private readonly IShops shops;
    private readonly IAnyone anyone;
    private readonly HttpClient http;

    public ConsentedDisclosures(IShops shops, IAnyone anyone, HttpClient http) => (this.shops, this.anyone, this.http) = (shops, anyone, http);

    void Unasked(Visitor v) => shops.Tell(v.Mail); //~ PUR302 Visitor.Mail

    void Asked(Visitor v)
    {
        if (v.WantsOffers)
            shops.Tell(v.Mail);
    }

    void AskedOfAnother(Visitor v, Visitor other)
    {
        if (other.WantsOffers)
            shops.Tell(v.Mail); //~ PUR302 Visitor.Mail
    }

    [ProcessesFor(Purpose.Offers)]
    void AskedForThePurpose(Visitor v)
    {
        if (v.WantsOffers)
            shops.Tell(v.Mail);
    }

    [ProcessesFor(Purpose.Offers)]
    void AskedForWhateverIsPermitted(Visitor v)
    {
        if (v.WantsOffers)
            anyone.Tell(v.LastPage);
    }

    void Final(Visitor v)
    {
        if (v.WantsOffers)
            shops.Tell(v.Smile.ToString()); //~ PUR302 Visitor.Smile
    }

    async Task Unlisted(Visitor v)
    {
        using var body = new StringContent(v.Mail);
        await http.PostAsync("https://unlisted.example/a", body); //~ PUR301 Visitor.Mail
    }

    [DisclosureBasis(DisclosureGround.Law, "Act on shops, article 3")]
    async Task UnlistedByLaw(Visitor v)
    {
        using var body = new StringContent(v.Mail);
        await http.PostAsync("https://unlisted.example/b", body);
    }

    [DisclosureBasis(DisclosureGround.Law, "Act on shops, article 3")]
    async Task ForbiddenByLaw(Visitor v)
    {
        using var body = new StringContent(v.Mail + v.Allergy);
        await http.PostAsync("https://unlisted.example/c", body); //~ PUR301 Visitor.Allergy
    }

    [DisclosureBasis(DisclosureGround.LifeOrProperty, "Somebody may drown")]
    async Task FinalByLaw(Visitor v)
    {
        using var body = new StringContent(v.Smile.ToString());
        await http.PostAsync("https://unlisted.example/d", body); //~ PUR301 Visitor.Smile
    }
}
