using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

// What a context stores: the members of its entities, and of what they lead to; told once, where the member is declared.
class Clinic : DbContext
{
    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<Ledger> Ledgers => Set<Ledger>();

    public DbSet<Report> Reports => Set<Report>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<ByModelOnly>().HasKey(m => m.Id);
        model.Entity<Visit>().OwnsOne(v => v.Scan);
        model.Entity<Visit>().Ignore(v => v.Draft);
        model.Ignore<Scratch>();
        model.Entity<Report>().HasNoKey().ToView("reports");
        model.Entity<Ledger>().Property(l => l.Sealed).IsRequired().HasConversion(v => Vault.Seal(v), v => Vault.Open(v));
        model.Entity<Ledger>().Property(l => l.ByConverter).HasConversion(new SealConverter());
        model.Entity<Ledger>().Property(l => l.ByType).HasConversion<SealConverter>();
        model.Entity<Ledger>().Property(l => l.Trimmed).HasConversion(v => v.Trim(), v => v);
    }
}

class Visit
{
    public int Id { get; set; }

    public Scan Scan { get; set; } = new();

    public Draft Draft { get; set; } = new();

    public Scratch Scratch { get; set; } = new();

    public List<Guide> Guides { get; } = new();

    [NotMapped]
    public Hidden Hidden { get; set; } = new();
}

class Scan
{
    [FaceData]
    public string Shapes { get; set; } = ""; //~ PUR201 Scan.Shapes
}

class Draft
{
    [FaceData]
    public string Shapes { get; set; } = "";
}

class Scratch
{
    [FaceData]
    public string Shapes { get; set; } = "";
}

class Guide
{
    public int Id { get; set; }

    [FaceData]
    public string Shapes { get; set; } = ""; //~ PUR201 Guide.Shapes

    public Visit Visit { get; set; } = new();
}

class Hidden
{
    [FaceData]
    public string Shapes { get; set; } = "";
}

class Report
{
    [FaceData]
    public string Shapes { get; set; } = "";
}

class ByModelOnly
{
    public int Id { get; set; }

    [FaceData]
    public string Shapes { get; set; } = ""; //~ PUR201 ByModelOnly.Shapes
}

class Ledger
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.BankAccount)]
    public string Sealed { get; set; } = "";

    [PersonalData(Category = DataCategory.BankAccount)]
    public string ByConverter { get; set; } = "";

    [PersonalData(Category = DataCategory.BankAccount)]
    public string ByType { get; set; } = "";

    [PersonalData(Category = DataCategory.BankAccount)]
    public string Trimmed { get; set; } = ""; //~ PUR202 Ledger.Trimmed

    [PersonalData(Category = DataCategory.BankAccount)]
    public string Plain { get; set; } = ""; //~ PUR202 Ledger.Plain
}

class SealConverter : ValueConverter<string, string>
{
    public SealConverter() : base(v => Vault.Seal(v), v => Vault.Open(v)) { }
}

static class Vault
{
    [Encrypts]
    public static string Seal(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));

    public static string Open(string text) => text;
}

// A context that only asks for a set: Set<T>() stores T as a property would.
class Plain : DbContext
{
    void Keep(Asked asked) => Set<Asked>().Add(asked);
}

class Asked
{
    public int Id { get; set; }

    [FaceData]
    public string Shapes { get; set; } = ""; //~ PUR201 Asked.Shapes
}

// Nobody's entity.
class NotAsked
{
    [FaceData]
    public string Shapes { get; set; } = "";
}
