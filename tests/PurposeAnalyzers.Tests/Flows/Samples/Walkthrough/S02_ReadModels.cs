using Microsoft.EntityFrameworkCore;

// Read models filled by a query: one report at each member that nobody labelled, however many queries fill it.
class Member
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    public string First { get; set; } = "";

    [PersonalData(Category = DataCategory.Name)]
    public string Last { get; set; } = "";

    [PersonalData(Category = DataCategory.BirthDate)]
    public DateTime Born { get; set; }

    public DateTime Joined { get; set; }
}

class MemberView
{
    public int Id { get; set; }

    public string FullName { get; set; } = ""; //~ PUR102 Member.First

    public bool IsAdult { get; set; }

    public int Age { get; set; } //~ PUR102 Member.Born

    public DateTime Joined { get; set; }
}

record MemberLine(int Id, DateTime Joined);

readonly record struct MemberKey(int Id, string Last); //~ PUR102 Member.Last

class Club : DbContext
{
    public DbSet<Member> Members => Set<Member>();
}

class Views
{
    private readonly Club club;

    Views(Club club) => this.club = club;

    IQueryable<MemberView> All(DateTime today) => club.Members.Select(m => new MemberView
    {
        Id = m.Id,
        FullName = m.First + " " + m.Last,
        IsAdult = m.Born < today,
        Age = today.Year - m.Born.Year,
        Joined = m.Joined,
    });

    async Task<MemberView?> One(int id)
    {
        var m = await club.Members.FindAsync(id);
        return m == null ? null : new MemberView { Id = m.Id, FullName = $"{m.Last}, {m.First}" };
    }

    List<MemberLine> Lines() => club.Members.Select(m => new MemberLine(m.Id, m.Joined)).ToList();

    List<MemberKey> Keys() => club.Members.Select(m => new MemberKey(m.Id, m.Last)).ToList();

    void LogView(DateTime today)
    {
        var view = All(today).First();
        Console.WriteLine(view.IsAdult);
        Console.WriteLine(view.FullName); //~ PUR203 Member.First + Member.Last
    }

    void LogLine()
    {
        foreach (var line in Lines())
            Console.WriteLine(line);
    }

    void LogKey()
    {
        foreach (var key in Keys())
            Console.WriteLine(key); //~ PUR203 Member.Last
    }
}
