// langversion: 12
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

// Entities in depth: owned types, ignored members, converters, raw SQL, bulk updates, tracked changes.
class Member
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    [PersonalData(Category = DataCategory.BankAccount)]
    public string Iban { get; set; } = "";

    [FaceData]
    public float[] Face { get; set; } = [];

    [System.ComponentModel.DataAnnotations.Schema.NotMapped, FaceData]
    public float Smile { get; set; }

    public Payment Payment { get; set; } = new();
}

class Payment
{
    [PersonalData(Category = DataCategory.BankAccount)]
    public string Account { get; set; } = ""; //~ PUR202 Payment.Account

    public decimal Limit { get; set; }
}

class Visit
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.UsageHistory)]
    public string Path { get; set; } = "";
}

class Sealed() : ValueConverter<string, string>(plain => Seal(plain), cipher => Open(cipher))
{
    [Encrypts]
    public static string Seal(string plain) => plain;

    public static string Open(string cipher) => cipher;
}

class MemberMap : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Name).HasMaxLength(100).IsRequired();
        builder.Property(m => m.Iban).HasConversion<Sealed>();
        builder.Ignore(m => m.Face);
        builder.OwnsOne(m => m.Payment);
    }
}

class Club(DbContextOptions<Club> options) : DbContext(options)
{
    public DbSet<Member> Members { get; set; } = null!;

    public DbSet<Visit> Visits { get; set; } = null!;

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfiguration(new MemberMap());
}

class Clerk(Club club)
{
    public async Task Rename(int id, string name)
    {
        var m = await club.Members.FindAsync(id);
        if (m is null)
            return;
        m.Name = name;
        await club.SaveChangesAsync();
    }

    public async Task Log(Account a)
    {
        club.Visits.Add(new Visit { Path = a.LastPage });
        await club.SaveChangesAsync();
    }

    public Task<int> Raw(Account a) =>
        club.Database.ExecuteSqlAsync($"UPDATE payments SET account = {a.Iban} WHERE id = 1"); //~ PUR202 Account.Iban

    public Task<int> RawPage(Account a) =>
        club.Database.ExecuteSqlAsync($"UPDATE visits SET path = {a.LastPage} WHERE id = 1");

    public Task<List<Member>> Find(Account a) =>
        club.Members.FromSqlInterpolated($"SELECT * FROM members WHERE iban = {a.Iban}").ToListAsync();

    public Task<int> Bulk(string name) =>
        club.Members.Where(m => m.Name == name).ExecuteUpdateAsync(s => s.SetProperty(m => m.Name, "gone"));

    public async Task Show(int id)
    {
        var m = await club.Members.AsNoTracking().Include(x => x.Payment).SingleAsync(x => x.Id == id);
        Console.WriteLine(m.Payment.Limit);
        Console.WriteLine(m.Payment.Account); //~ PUR203 Payment.Account
        Console.WriteLine(club.Entry(m).State);
    }

    public async Task ShowOne(int id)
    {
        var row = await club.Members.Where(x => x.Id == id).Select(x => new { x.Id, x.Name, x.Payment.Limit }).FirstAsync();
        Console.WriteLine(row.Limit);
        Console.WriteLine(row.Name); //~ PUR203 Member.Name
    }

    public async Task ShowJoined()
    {
        var rows = from m in club.Members
                   join v in club.Visits on m.Id equals v.Id
                   where v.Path != ""
                   orderby m.Name
                   select new { m.Id, v.Path };
        foreach (var row in await rows.ToListAsync())
        {
            Console.WriteLine(row.Id);
            Console.WriteLine(row.Path); //~ PUR203 Visit.Path
        }
    }
}
