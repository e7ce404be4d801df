// langversion: 12
using System.Net.Http.Json;

// Sharing with sister companies, an advertiser, a lab and the police: opt-outs, consents, item lists, declared grounds.
class Member
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData(Category = DataCategory.CustomerId)]
    public string Number { get; set; } = "";

    [PersonalData(Category = DataCategory.UsageHistory)]
    public string LastPage { get; set; } = "";

    [OptedOutOf(Recipient.Sisters)]
    public bool StopsSharing { get; set; }

    [ConsentFor(Purpose.Personalization)]
    public bool Personalized { get; set; }

    public int Visits { get; set; }
}

[ProcessesFor(Purpose.CustomerSupport)]
class SisterApi(HttpClient http)
{
    private const string Base = "https://support.sisters.example/";

    public async Task Share(Member m)
    {
        if (m.StopsSharing)
            return;
        await http.PostAsJsonAsync(Base + "members", new { m.Mail });
    }

    public async Task ShareUnasked(Member m) => await http.PostAsJsonAsync(Base + "members", new { m.Mail }); //~ PUR304 Member.Mail

    public async Task ShareAll(IEnumerable<Member> all)
    {
        foreach (var m in all.Where(m => !m.StopsSharing))
            await http.PostAsJsonAsync(Base + "members", new { m.Mail, m.Visits });
    }

    public async Task ShareTheWrongOnes(IEnumerable<Member> all)
    {
        foreach (var m in all.Where(m => m.StopsSharing))
            await http.PostAsJsonAsync(Base + "members", new { m.Mail }); //~ PUR304 Member.Mail
    }

    public Task ShareVisits(Member m) => http.PostAsJsonAsync(Base + "visits", new { m.Visits });

    public Task SharePages(Member m) => http.PostAsJsonAsync(Base + "pages", m.LastPage);
}

[ProcessesFor(Purpose.Personalization)]
class AdClient(HttpClient http)
{
    private readonly Uri address = new("https://ads.advertiser.example/v1/");

    public async Task Tell(Member m)
    {
        if (m is { Personalized: true })
            await http.PostAsync(address, new StringContent(m.LastPage));
    }

    public async Task TellEverybody(Member m)
    {
        await http.PostAsync(address, new StringContent("visit " + m.Visits));
        await http.PostAsync(address, new StringContent(m.LastPage)); //~ PUR101 Member.LastPage //~ PUR302 Member.LastPage //~ PUR304 Member.LastPage
    }
}

class LabClient(HttpClient http)
{
    [ProcessesFor(Purpose.JointService)]
    public Task Join(Member m) => http.PostAsJsonAsync("https://lab.example/join", new { m.Number });

    [ProcessesFor(Purpose.JointResearch)]
    public Task Study(Member m) => http.PostAsJsonAsync("https://lab.example/pages", new { m.LastPage, m.Visits });

    [ProcessesFor(Purpose.JointResearch)]
    public Task StudyByNumber(Member m) => http.PostAsJsonAsync("https://lab.example/pages", new { m.Number, m.Visits }); //~ PUR302 Member.Number

    [ProcessesFor(Purpose.JointService)]
    public Task JoinWithPage(Member m) => http.PostAsJsonAsync("https://lab.example/join", new { m.LastPage }); //~ PUR302 Member.LastPage
}

class PoliceDesk(HttpClient http)
{
    [DisclosureBasis(DisclosureGround.Law, "warrant of a court, kept by the legal desk")]
    public Task Answer(Member m) => http.PostAsJsonAsync("https://desk.police.example/answers", new { m.Mail });

    public Task AnswerWithoutGround(Member m) => http.PostAsJsonAsync("https://desk.police.example/answers", new { m.Mail }); //~ PUR302 Member.Mail
}

class WeatherClient(HttpClient http)
{
    public Task<string> Today(string town) => http.GetStringAsync("https://weather.example/today/" + town);

    public Task Thank(Member m) => http.PostAsync("https://weather.example/thanks", new StringContent(m.Visits.ToString()));

    public Task Register(Member m) => http.PostAsync("https://weather.example/register", new StringContent(m.Mail)); //~ PUR301 Member.Mail
}
