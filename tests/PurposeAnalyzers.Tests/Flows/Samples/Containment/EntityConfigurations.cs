using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

// Entities that no set names: a configuration of their own, or a repository that asks for Set<T>.
class Scan
{
    public int Id { get; set; }

    [FaceData]
    public byte[] Mesh { get; set; } = Array.Empty<byte>(); //~ PUR201 Scan.Mesh
}

class ScanConfiguration : IEntityTypeConfiguration<Scan>
{
    public void Configure(EntityTypeBuilder<Scan> builder) => builder.HasKey(scan => scan.Id);
}

class Portrait
{
    public int Id { get; set; }

    [FaceData]
    public byte[] Mesh { get; set; } = Array.Empty<byte>();
}

class PortraitConfiguration : IEntityTypeConfiguration<Portrait>
{
    public void Configure(EntityTypeBuilder<Portrait> builder) => builder.Ignore(portrait => portrait.Mesh);
}

class Mask
{
    public int Id { get; set; }

    [FaceData]
    public byte[] Mesh { get; set; } = Array.Empty<byte>(); //~ PUR201 Mask.Mesh
}

class Sketch
{
    public int Id { get; set; }

    [FaceData]
    public byte[] Mesh { get; set; } = Array.Empty<byte>();
}

class Rows<T> where T : class
{
    private readonly DbContext context;

    public Rows(DbContext context) => this.context = context;

    public IQueryable<T> All() => context.Set<T>();
}

// Called as the repository is, but of a list.
class Items<T> where T : class
{
    private readonly List<T> items = new();

    public IQueryable<T> All() => items.AsQueryable();
}

class Gallery
{
    private readonly Rows<Mask> masks;
    private readonly Items<Sketch> sketches = new();

    public Gallery(DbContext context) => masks = new Rows<Mask>(context);

    public int Count() => masks.All().Count() + sketches.All().Count();
}
