using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

// Entity Framework: seeds are stored, queries by SQL only filter, an aggregate is as personal as what it was taken from.
class Sample
{
    public int Id { get; set; }

    [FaceData]
    public float Jaw { get; set; }

    public long Ticks { get; set; }
}

class EntityQueries
{
    async Task Aggregates(IQueryable<Sample> samples)
    {
        File.WriteAllText("ticks", (await samples.Select(s => s.Ticks).MaxAsync()).ToString());
        File.WriteAllText("jaw", (await samples.Select(s => s.Jaw).MaxAsync()).ToString()); //~ PUR201 Sample.Jaw
        File.WriteAllText("jaw", (await samples.Select(s => s.Jaw).AverageAsync()).ToString()); //~ PUR201 Sample.Jaw
    }

    void Seeded(EntityTypeBuilder rows, FaceFrame frame)
    {
        rows.HasData(new { Id = 1, frame.Ticks });
        rows.HasData(new { Id = 2, Jaw = frame.JawOpen }); //~ PUR201 FaceFrame.JawOpen
    }

    void BySql(DbContext db, FaceFrame frame)
    {
        var found = db.Database.SqlQuery<int>($"SELECT id FROM faces WHERE jaw = {frame.JawOpen}").First();
        File.WriteAllText("found", found.ToString());
    }

    void OneProperty(DbContext db, Sample sample)
    {
        db.Entry(sample).Property(s => s.Ticks).CurrentValue = 1;
        db.Entry(sample).Property(s => s.Ticks).IsModified = true;
    }
}
