using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

// What a mapping says of a member is a mention; what it leaves out is not stored.
class Avatar
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    public string Owner { get; set; } = "";

    [FaceData]
    public string Neutral { get; set; } = "";

    [FaceData]
    public string Smile { get; set; } = ""; //~ PUR201 Avatar.Smile

    [PersonalData(Category = DataCategory.BankAccount)]
    public string Iban { get; set; } = ""; //~ PUR202 Avatar.Iban

    public string Hair { get; set; } = "";
}

class Scratch
{
    public int Id { get; set; }

    [FaceData]
    public string Shapes { get; set; } = "";
}

class Studio : DbContext
{
    public DbSet<Avatar> Avatars => Set<Avatar>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Avatar>(avatar =>
        {
            avatar.ToTable("avatars");
            avatar.HasIndex(a => new { a.Owner, a.Hair });
            avatar.Property(a => a.Owner).HasColumnName("owner").IsRequired();
            avatar.Ignore(a => a.Neutral);
        });
        model.Ignore<Scratch>();
    }
}

class StudioUse
{
    void Add(Studio studio, Avatar avatar)
    {
        studio.Avatars.Add(avatar);
        studio.SaveChanges();
    }

    void Change(Studio studio, int id, string owner)
    {
        var avatar = studio.Avatars.Find(id)!;
        avatar.Owner = owner;
        studio.SaveChanges();
    }

    void Renamed(Studio studio, int id) => Console.WriteLine(studio.Avatars.Find(id)!.Hair);

    void Logged(Studio studio, int id) => Console.WriteLine(studio.Avatars.Find(id)!.Owner); //~ PUR203 Avatar.Owner
}
