using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

class Guest
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    [FaceData]
    public byte[] LastFace { get; set; } = Array.Empty<byte>();
}

class GuestConfiguration : IEntityTypeConfiguration<Guest>
{
    public void Configure(EntityTypeBuilder<Guest> builder)
    {
        builder.HasKey(g => g.Id);
        builder.Property(g => g.Email).HasMaxLength(256);
        builder.HasIndex(g => g.Email).IsUnique();
        builder.Ignore(g => g.LastFace);
    }
}

class Walker
{
    public int Id { get; set; }

    [FaceData]
    public byte[] LastFace { get; set; } = Array.Empty<byte>(); //~ PUR201 Walker.LastFace
}

class WalkerConfiguration : IEntityTypeConfiguration<Walker>
{
    public void Configure(EntityTypeBuilder<Walker> builder)
    {
        builder.HasKey(w => w.Id);
    }
}

class Sitter
{
    public int Id { get; set; }

    [FaceData, NotMapped]
    public byte[] LastFace { get; set; } = Array.Empty<byte>();
}

class Stranger
{
    public int Id { get; set; }

    [FaceData]
    public byte[] LastFace { get; set; } = Array.Empty<byte>();
}

class Hotel : DbContext
{
    public DbSet<Guest> Guests => Set<Guest>();

    public DbSet<Walker> Walkers => Set<Walker>();

    public DbSet<Sitter> Sitters => Set<Sitter>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfiguration(new GuestConfiguration());
        model.ApplyConfiguration(new WalkerConfiguration());
    }
}

class Desk
{
    void Add(Hotel hotel, Walker walker)
    {
        hotel.Add(walker);
        hotel.Walkers.Add(walker);
    }

    void AddGuest(Hotel hotel, Guest guest) => hotel.Guests.Add(guest);
}
