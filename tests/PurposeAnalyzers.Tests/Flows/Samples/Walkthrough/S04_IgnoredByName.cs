using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

// Ignored by attribute, by a string, by nameof, by having no setter: not stored. A base class's member is stored with the derived entity.
abstract class Entity
{
    public int Id { get; set; }

    [FaceData]
    public string LastShapes { get; set; } = ""; //~ PUR201 Entity.LastShapes
}

class Player : Entity
{
    [PersonalData(Category = DataCategory.Name)]
    public string Nick { get; set; } = "";

    [FaceData]
    public string ByName { get; set; } = "";

    [FaceData]
    public string ByString { get; set; } = "";

    [FaceData, NotMapped]
    public string ByAttribute { get; set; } = "";

    public long Score { get; set; }
}

class PlayerMapping : IEntityTypeConfiguration<Player>
{
    public void Configure(EntityTypeBuilder<Player> builder)
    {
        builder.Ignore(nameof(Player.ByName));
        builder.Ignore("ByString");
        builder.Property(p => p.Nick).HasMaxLength(30);
    }
}

// A type of its own that no context knows.
class Draft : Entity2
{
    public string Text { get; set; } = "";
}

abstract class Entity2
{
    [FaceData]
    public string Shapes { get; set; } = "";
}

class Game : DbContext
{
    public DbSet<Player> Players => Set<Player>();

    protected override void OnModelCreating(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(Game).Assembly);
}

class GameUse
{
    async Task Save(Game game, Player player)
    {
        await game.Players.AddAsync(player);
        await game.SaveChangesAsync();
    }

    void Discard(Draft draft) => Console.WriteLine(draft.Text);

    void Score(Game game) => Console.WriteLine(game.Players.Max(p => p.Score));

    void Nick(Game game) => Console.WriteLine(game.Players.OrderBy(p => p.Score).Last().Nick); //~ PUR203 Player.Nick
}
