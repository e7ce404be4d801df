// langversion: 12
using System.Net.Http.Json;

// What may go to sister companies, advertisers, laboratories and the police.
class Sharing(HttpClient http)
{
    [OptedOutOf(Recipient.Sisters)]
    private static bool Stopped(Customer c) => c.Theme == "private";

    [ConsentFor(Purpose.Personalization)]
    private static bool Personal(Customer c) => c.Theme == "ads";

    [ProcessesFor(Purpose.CustomerSupport)]
    public async Task ToSisters(Customer c)
    {
        if (Stopped(c))
            return;
        await http.PostAsJsonAsync("https://crm.sisters.example/customers", new { c.Name });
    }

    [ProcessesFor(Purpose.CustomerSupport)]
    public Task ToSistersUnchecked(Customer c) =>
        http.PostAsJsonAsync("https://crm.sisters.example/customers", new { c.Name }); //~ PUR304 Customer.Name

    [ProcessesFor(Purpose.CustomerSupport)]
    public async Task ToSistersInverted(Customer c)
    {
        if (Stopped(c))
            await http.PostAsJsonAsync("https://crm.sisters.example/customers", new { c.Name }); //~ PUR304 Customer.Name
    }

    [ProcessesFor(Purpose.Statistics)]
    public Task ToSistersNotIdentifying(Account a) =>
        http.PostAsJsonAsync("https://crm.sisters.example/pages", new { a.LastPage });

    [ProcessesFor(Purpose.JointService)]
    public Task ToLab(Account a) => http.PostAsJsonAsync("https://lab.example/join", new { a.Number });

    [ProcessesFor(Purpose.JointService)]
    public Task ToLabTooMuch(Account a) => http.PostAsJsonAsync("https://lab.example/join", new { a.Number, a.LastPage }); //~ PUR302 Account.LastPage

    [ProcessesFor(Purpose.JointResearch)]
    public Task ToLabResearch(Account a) => http.PostAsJsonAsync("https://lab.example/study", new { a.LastPage });

    [ProcessesFor(Purpose.JointResearch)]
    public Task ToLabIdentifying(Account a) => http.PostAsJsonAsync("https://lab.example/study", new { a.LastPage, a.Number }); //~ PUR302 Account.Number

    public Task ToPolice(Customer c) => http.PostAsJsonAsync("https://in.police.example/", new { c.Name }); //~ PUR302 Customer.Name

    [DisclosureBasis(DisclosureGround.Law, "Court order, kept in the legal file")]
    public Task ToPoliceByOrder(Customer c) => http.PostAsJsonAsync("https://in.police.example/", new { c.Name });

    public async Task ToAds(Customer c, Account a)
    {
        if (Personal(c))
            await http.PostAsJsonAsync("https://ads.advertiser.example/", new { c.Email });
    }

    public Task ToAdsUnchecked(Customer c) => http.PostAsJsonAsync("https://ads.advertiser.example/", new { c.Email }); //~ PUR304 Customer.Email
}
