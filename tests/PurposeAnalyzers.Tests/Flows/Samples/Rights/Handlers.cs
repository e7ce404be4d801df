using System.Text.Json;
using System.Text.Json.Serialization;
using AutoMapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

// What rights handlers miss, and what they need not do.
class Member
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    [PersonalData(Category = DataCategory.PhoneNumber)]
    public string? Phone { get; set; }

    public Home Home { get; set; } = new();

    [ConsentFor(Purpose.Newsletter)]
    public bool News { get; set; }

    public int Points { get; set; }

    public List<Purchase> Purchases { get; set; } = new();

    public void MoveTo(Home home) => Home = home;

    public void Reach(string email, string? phone) => (Email, Phone) = (email, phone);
}

class Home
{
    [PersonalData(Category = DataCategory.PostalAddress)]
    public string Street { get; set; } = "";
}

class Purchase
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.PostalAddress)]
    public string SentTo { get; set; } = "";
}

class Secret
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    [PersonalData(Category = DataCategory.PhoneNumber), JsonIgnore]
    public string Phone { get; set; } = "";
}

class Database : DbContext
{
    public DbSet<Member> Members => Set<Member>();

    public DbSet<Purchase> Purchases => Set<Purchase>();

    public DbSet<Secret> Secrets => Set<Secret>();
}

class MemberCopy
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    [PersonalData(Category = DataCategory.PhoneNumber)]
    public string? Phone { get; set; }

    [PersonalData(Category = DataCategory.PostalAddress)]
    public string Street { get; set; } = "";
}

class MemberMail
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";
}

[CheckedByCaller]
class Exporting
{
    private readonly Database db;
    private readonly IMapper mapper;

    public Exporting(Database db, IMapper mapper) => (this.db, this.mapper) = (db, mapper);

    [Exports(typeof(Member))]
    Member? Whole(int id) => db.Members.Find(id);

    [Exports(typeof(Member))]
    string Json(int id) => JsonSerializer.Serialize(db.Members.Single(m => m.Id == id));

    [Exports(typeof(Member))]
    async Task<MemberCopy> CopyAsync(int id)
    {
        var member = await db.Members.SingleAsync(m => m.Id == id);
        return new MemberCopy { Email = member.Email, Phone = member.Phone, Street = member.Home.Street };
    }

    [Exports(typeof(Member))]
    async Task<MemberCopy> HalfAsync(int id) //~ PUR402 Member.Phone
    {
        var member = await db.Members.SingleAsync(m => m.Id == id);
        return new MemberCopy { Email = member.Email, Street = member.Home.Street };
    }

    [Exports(typeof(Member))]
    Task<MemberCopy?> Projected(int id) => db.Members.Where(m => m.Id == id)
        .Select(m => new MemberCopy { Email = m.Email, Phone = m.Phone, Street = m.Home.Street }).SingleOrDefaultAsync();

    [Exports(typeof(Member))]
    MemberMail? ProjectedHalf(int id) => //~ PUR402 Home.Street + Member.Phone
        db.Members.Where(m => m.Id == id).Select(m => new MemberMail { Email = m.Email }).SingleOrDefault();

    [Exports(typeof(Member))]
    Dictionary<string, string?> Table(int id)
    {
        var member = Find(id);
        return new() { ["mail"] = member.Email, ["phone"] = member.Phone, ["street"] = member.Home.Street };
    }

    [Exports(typeof(Member))]
    MemberCopy Mapped(int id) => mapper.Map<MemberCopy>(Find(id));

    [Exports(typeof(Member))]
    MemberMail MappedHalf(int id) => mapper.Map<MemberMail>(Find(id)); //~ PUR402 Home.Street + Member.Phone

    [Exports(typeof(Member))]
    string Text(int id) => Lines(Find(id));

    [Exports(typeof(Member))]
    string Short(int id) => "Mail: " + Find(id).Email; //~ PUR402 Home.Street + Member.Phone

    [Exports(typeof(Secret))]
    string Hidden(int id) => JsonSerializer.Serialize(db.Secrets.Find(id)); //~ PUR402 Secret.Phone

    [Exports(typeof(Purchase))]
    List<Purchase> Bought(int id) => db.Purchases.Where(p => p.Id == id).ToList();

    [Exports(typeof(Purchase))]
    int Counted(int id) => db.Purchases.Count(p => p.Id == id); //~ PUR402 Purchase.SentTo

    Member Find(int id) => db.Members.Single(m => m.Id == id);

    static string Lines(Member member) => $"{member.Email}\n{member.Phone}\n{member.Home.Street}";
}

[CheckedByCaller]
class ExportController : ControllerBase
{
    private readonly Database db;

    public ExportController(Database db) => this.db = db;

    [HttpGet, Exports(typeof(Member))]
    public async Task<IActionResult> Get(int id)
    {
        var member = await db.Members.FindAsync(id);
        return member is null ? NotFound() : Ok(member);
    }

    [HttpGet("short"), Exports(typeof(Member))]
    public async Task<IActionResult> Short(int id) //~ PUR402 Home.Street + Member.Phone
    {
        var member = await db.Members.FindAsync(id);
        return Ok(new MemberMail { Email = member!.Email });
    }
}

[CheckedByCaller]
class Correcting
{
    private readonly Database db;
    private readonly IMapper mapper;

    public Correcting(Database db, IMapper mapper) => (this.db, this.mapper) = (db, mapper);

    [Corrects(typeof(Member))]
    async Task EachAsync(int id, MemberCopy right)
    {
        var member = await db.Members.SingleAsync(m => m.Id == id);
        member.Email = right.Email;
        member.Phone = right.Phone ?? member.Phone;
        member.Home.Street = right.Street;
        await db.SaveChangesAsync();
    }

    [Corrects(typeof(Member))]
    void Some(int id, MemberCopy right) //~ PUR402 Home.Street + Member.Phone
    {
        var member = db.Members.Single(m => m.Id == id);
        member.Email = right.Email;
        db.Members.Update(member);
        db.SaveChanges();
    }

    [Corrects(typeof(Member))]
    void ByOwnMethods(int id, MemberCopy right)
    {
        var member = db.Members.Single(m => m.Id == id);
        member.MoveTo(new Home { Street = right.Street });
        member.Reach(right.Email, right.Phone);
        db.SaveChanges();
    }

    [Corrects(typeof(Member))]
    void Replaced(Member right)
    {
        db.Members.Update(right);
        db.SaveChanges();
    }

    [Corrects(typeof(Secret))]
    void Values(int id, Secret right)
    {
        db.Entry(db.Secrets.Find(id)!).CurrentValues.SetValues(right);
        db.SaveChanges();
    }

    [Corrects(typeof(Secret))]
    void SomeValues(int id, MemberMail right) //~ PUR402 Secret.Phone
    {
        db.Entry(db.Secrets.Find(id)!).CurrentValues.SetValues(right);
        db.SaveChanges();
    }

    [Corrects(typeof(Secret))]
    void Mapped(int id, MemberCopy right)
    {
        mapper.Map(right, db.Secrets.Find(id)!);
        db.SaveChanges();
    }

    [Corrects(typeof(Secret))]
    Task InPlace(int id, MemberCopy right) => db.Secrets.Where(s => s.Id == id)
        .ExecuteUpdateAsync(set => set.SetProperty(s => s.Email, right.Email).SetProperty(s => s.Phone, right.Phone));

    [Corrects(typeof(Secret))]
    Task HalfInPlace(int id, MemberCopy right) => //~ PUR402 Secret.Phone
        db.Secrets.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Email, right.Email));
}

interface IRepository<T> where T : class
{
    void Delete(int id);

    void Hide(T item);
}

class Repository<T> : IRepository<T> where T : class
{
    private readonly DbContext db;

    public Repository(DbContext db) => this.db = db;

    public void Delete(int id)
    {
        var set = db.Set<T>();
        if (set.Find(id) is { } found)
            set.Remove(found);
        db.SaveChanges();
    }

    public void Hide(T item) => db.Attach(item);
}

interface IElsewhere
{
    Task DeleteAsync(int id);

    Task<Member> GetAsync(int id);

    Task NotifyAsync(int id);
}

[CheckedByCaller]
class Erasing
{
    private readonly Database db;
    private readonly IRepository<Member> members;
    private readonly IRepository<Purchase> purchases;
    private readonly IElsewhere elsewhere;

    public Erasing(Database db, IRepository<Member> members, IRepository<Purchase> purchases, IElsewhere elsewhere) =>
        (this.db, this.members, this.purchases, this.elsewhere) = (db, members, purchases, elsewhere);

    [Erases(typeof(Member))]
    void Removed(int id)
    {
        db.Members.Remove(db.Members.Single(m => m.Id == id));
        db.SaveChanges();
    }

    [Erases(typeof(Member))]
    Task Deleted(int id) => db.Members.Where(m => m.Id == id).ExecuteDeleteAsync();

    [Erases(typeof(Member))]
    void ByRepository(int id) => members.Delete(id);

    [Erases(typeof(Member))]
    void ByOtherRepository(int id) => purchases.Delete(id); //~ PUR402 Home.Street + Member.Email + Member.Phone

    [Erases(typeof(Member))]
    void Overwritten(int id)
    {
        var member = db.Members.Single(m => m.Id == id);
        member.Email = "";
        member.Phone = null;
        member.Home = new Home();
        db.SaveChanges();
    }

    [Erases(typeof(Member))]
    void HalfOverwritten(int id) //~ PUR402 Home.Street
    {
        var member = db.Members.Single(m => m.Id == id);
        member.Email = "";
        member.Phone = null;
        db.SaveChanges();
    }

    [Erases(typeof(Member))]
    void OnlyOther(int id) //~ PUR402 Member.Email
    {
        db.Purchases.RemoveRange(db.Purchases.Where(p => p.Id == id));
        db.SaveChanges();
    }

    [Erases(typeof(Purchase))]
    void WithItsOwner(int id)
    {
        db.Members.Remove(db.Members.Include(m => m.Purchases).Single(m => m.Id == id));
        db.SaveChanges();
    }

    [Erases(typeof(Member))]
    Task Statement(int id) => db.Database.ExecuteSqlAsync($"DELETE FROM Members WHERE Id = {id}");

    [Erases(typeof(Member))]
    Task InAnotherProject(int id) => elsewhere.DeleteAsync(id);

    [Erases(typeof(Member))]
    async Task OnlyFetched(int id) //~ PUR402 Member.Email
    {
        var member = await elsewhere.GetAsync(id);
        member.Points = 0;
        await elsewhere.NotifyAsync(member.Id);
    }
}

interface IChoices
{
    [ConsentFor(Purpose.Newsletter)]
    Task<bool> WantsNews(int id);

    Task Withdraw(int id);
}

[CheckedByCaller]
class Stopping
{
    private readonly Database db;
    private readonly IChoices choices;

    public Stopping(Database db, IChoices choices) => (this.db, this.choices) = (db, choices);

    [StopsUse(typeof(Member))]
    void Written(int id)
    {
        db.Members.Single(m => m.Id == id).News = false;
        db.SaveChanges();
    }

    [StopsUse(typeof(Member))]
    void NotWritten(int id) //~ PUR402 Member.Email
    {
        var member = db.Members.Single(m => m.Id == id);
        if (member.News)
            member.Points = 0;
        db.SaveChanges();
    }

    [StopsUse(typeof(Member))]
    Task ByService(int id) => choices.Withdraw(id);

    [StopsUse(typeof(Member))]
    Task<bool> OnlyAsked(int id) => choices.WantsNews(id); //~ PUR402 Member.Email
}
