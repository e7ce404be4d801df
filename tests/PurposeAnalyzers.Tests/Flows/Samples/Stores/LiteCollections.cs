using LiteDB;

// An embedded database: collections, a repository, commands, files.
class LiteFace
{
    public int Id { get; set; }

    [FaceData]
    public float Jaw { get; set; }

    public long Ticks { get; set; }
}

class LiteCollections
{
    void Inserted(ILiteCollection<LiteFace> faces, LiteFace face) => faces.Insert(face); //~ PUR201 LiteFace.Jaw

    void InsertedMany(ILiteDatabase database, List<LiteFace> found) => database.GetCollection<LiteFace>().InsertBulk(found); //~ PUR201 LiteFace.Jaw

    void ExtendedAll(ILiteCollection<LiteFace> faces, LiteFace face)
    {
        faces.UpdateMany(old => new LiteFace { Jaw = face.Jaw }, old => old.Ticks < 0); //~ PUR201 LiteFace.Jaw
    }

    void Transformed(ILiteCollection<LiteFace> faces, LiteFace face)
    {
        faces.UpdateMany("{ Ticks: " + face.Ticks + " }", "Ticks < 0");
        faces.UpdateMany("{ Jaw: " + face.Jaw + " }", "Ticks < 0"); //~ PUR201 LiteFace.Jaw
    }

    // What only filters is not kept.
    int Filtered(ILiteCollection<LiteFace> faces, LiteFace face) => faces.UpdateMany(BsonExpression.Create("{ Ticks: 0 }"), BsonExpression.Create("Jaw = " + face.Jaw));

    IEnumerable<LiteFace> Found(ILiteCollection<LiteFace> faces, LiteFace face) => faces.Find(other => other.Jaw == face.Jaw);

    void Executed(ILiteDatabase database, LiteFace face)
    {
        database.Execute("UPDATE faces SET Ticks = @0", face.Ticks);
        database.Execute("UPDATE faces SET Jaw = @0", (double)face.Jaw); //~ PUR201 LiteFace.Jaw
        database.Execute("SELECT $ FROM faces WHERE Jaw = @0", (double)face.Jaw);
    }

    void ExecutedWithNames(ILiteDatabase database, LiteFace face) =>
        database.Execute("INSERT INTO faces VALUES { Jaw: @jaw }", new BsonDocument { ["jaw"] = (double)face.Jaw }); //~ PUR201 LiteFace.Jaw

    void Repository(LiteRepository repository, LiteFace face, Order order)
    {
        repository.Upsert(face); //~ PUR201 LiteFace.Jaw
        repository.Upsert(new { order.Number });
        repository.Delete<LiteFace>(face.Id);
    }

    void Metadata(ILiteStorage<string> files, LiteFace face)
    {
        files.SetMetadata("ticks", new BsonDocument { ["ticks"] = face.Ticks });
        files.SetMetadata("jaw", new BsonDocument { ["jaw"] = (double)face.Jaw }); //~ PUR201 LiteFace.Jaw
    }

    void Opened(ILiteStorage<string> files, LiteFace face)
    {
        using var stream = files.OpenWrite("jaw", "jaw.bin");
        stream.Write(BitConverter.GetBytes(face.Ticks));
        stream.Write(BitConverter.GetBytes(face.Jaw)); //~ PUR201 LiteFace.Jaw
    }

    void OpenedAgain(ILiteStorage<string> files, LiteFace face)
    {
        using var writer = new StreamWriter(files.FindById("jaw").OpenWrite());
        writer.Write(face.Jaw); //~ PUR201 LiteFace.Jaw
    }
}
