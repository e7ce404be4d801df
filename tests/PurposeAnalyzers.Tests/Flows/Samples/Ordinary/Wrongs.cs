using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

// The same kind of application, with the mistakes that people make.
class Member
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    [PersonalData(Category = DataCategory.BirthDate)]
    public DateTime BirthDate { get; set; }

    [FaceData, System.ComponentModel.DataAnnotations.Schema.NotMapped]
    public Dictionary<string, float> Face { get; set; } = new();

    public override string ToString() => $"{Id} {Name}";
}

class Club : DbContext
{
    public DbSet<Member> Members => Set<Member>();
}

class MemberService
{
    private readonly Club club;
    private readonly ILogger<MemberService> log;
    private readonly Dictionary<int, Member> known = new();
    private readonly List<string> recentFaces = new();

    public MemberService(Club club, ILogger<MemberService> log) => (this.club, this.log) = (club, log);

    public async Task<Member> Load(int id)
    {
        var member = await club.Members.SingleAsync(m => m.Id == id);
        known[id] = member;
        log.LogInformation("Loaded {Member}", member); //~ PUR203 Member.Name
        return member;
    }

    public async Task Rename(int id, string name)
    {
        var member = await Load(id);
        try
        {
            member.Name = name;
            await club.SaveChangesAsync();
        }
        catch (DbUpdateException failure)
        {
            log.LogError(failure, "Could not rename {Name}", member.Name); //~ PUR203 Member.Name
            throw new InvalidOperationException("Could not rename " + member.Email, failure); //~ PUR203 Member.Email
        }
    }

    public void Remember(Member member) => recentFaces.Add(JsonSerializer.Serialize(member.Face));

    public void Flush(string folder)
    {
        for (var i = 0; i < recentFaces.Count; i++)
            File.WriteAllText(Path.Combine(folder, i + ".json"), recentFaces[i]); //~ PUR201 Member.Face
        recentFaces.Clear();
    }

    public string Summary()
    {
        var lines = known.Values.Select(m => $"{m.Id};{m.Email}");
        return string.Join(Environment.NewLine, lines);
    }

    public void Print() => Console.WriteLine(Summary()); //~ PUR203 Member.Email

    public int Count() => known.Count;
}

[ProcessesFor(Purpose.PromotionalEmail)]
class BirthdayMails
{
    private readonly IMailer mailer;

    public BirthdayMails(IMailer mailer) => this.mailer = mailer;

    public void Run(IEnumerable<Member> members, DateTime today)
    {
        foreach (var member in members.Where(m => m.BirthDate.DayOfYear == today.DayOfYear)) //~ PUR101 Member.BirthDate
            mailer.Post(member.Email, $"Happy birthday, {member.Name}!");
    }
}

[ProcessesFor(Purpose.Statistics)]
class Dashboard
{
    public string Newest(IEnumerable<Member> members) =>
        members.OrderByDescending(m => m.Id).First().Name; //~ PUR101 Member.Name

    public int Count(IEnumerable<Member> members) => members.Count();
}

class Tracker
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://metrics.example") };

    public Task Visited(Member member, string page) =>
        http.PostAsJsonAsync("visit", new { member.Id, member.Email, page }); //~ PUR301 Member.Email

    public Task Counted(Member member, string page) => http.PostAsJsonAsync("visit", new { member.Id, page });

    public Task Looked(Member member) => http.GetAsync("lookup?m=" + Uri.EscapeDataString(member.Email)); //~ PUR203 Member.Email //~ PUR301 Member.Email
}

class MemberCsv
{
    public string Header => "id;name";

    public string Row(Member member) => string.Join(';', member.Id, member.Name);

    public void Export(IEnumerable<Member> members, TextWriter to)
    {
        to.WriteLine(Header);
        foreach (var member in members)
            to.WriteLine(Row(member));
    }

    public void ToConsole(IEnumerable<Member> members)
    {
        foreach (var member in members)
            Console.WriteLine(Row(member)); //~ PUR203 Member.Name
    }
}
