using System.Text.Json;

// A store behind an abstraction of one's own.
interface IStore
{
    Task Save<T>(string key, T value);
}

class FileStore : IStore
{
    public Task Save<T>(string key, T value) => File.WriteAllTextAsync(key, JsonSerializer.Serialize(value));
}

class Wrappers
{
    private readonly IStore store;

    Wrappers(IStore store) => this.store = store;

    Task Whole(Customer c) => store.Save("c", c); //~ PUR201 Customer.LastFace

    Task Member(FaceFrame frame) => store.Save("jaw", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen

    Task Allowed(Customer c) => store.Save("mail", c.Email);

    Task Harmless(FaceFrame frame) => store.Save("ticks", frame.Ticks);

    Task Anonymous(Customer c) => store.Save("c", new { c.Points, Face = c.LastFace }); //~ PUR201 Customer.LastFace

    Task AnonymousHarmless(Customer c) => store.Save("c", new { c.Points, c.Theme });

    Task ListOf(List<FaceFrame> frames) => store.Save("all", frames); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    Task Counted(List<FaceFrame> frames) => store.Save("count", frames.Count);
}

class Journal
{
    private readonly StreamWriter writer = new("journal.txt");

    void Face(FaceFrame frame) => writer.WriteLine(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen

    void Ticks(FaceFrame frame) => writer.WriteLine(frame.Ticks);

    void Mail(Customer c) => writer.WriteLine(c.Email);
}
