// langversion: 12
using System.Text.Json;
using System.Text.Json.Serialization;

// An aggregate, its events, and the file they are appended to.
abstract record DomainEvent(Guid Stream, DateTime At);

record Opened(Guid Stream, DateTime At, [PersonalData(Category = DataCategory.BankAccount)] string Iban) : DomainEvent(Stream, At);

record Renamed(Guid Stream, DateTime At, [PersonalData(Category = DataCategory.Name)] string Name) : DomainEvent(Stream, At);

record Closed(Guid Stream, DateTime At) : DomainEvent(Stream, At);

class Gesture(Guid stream)
{
    public Guid Stream { get; } = stream;

    [FaceData, JsonIgnore]
    public float[] Shapes { get; init; } = [];

    public string Kind { get; init; } = "";
}

class Snapshot
{
    [FaceData]
    public float Jaw { get; init; }

    public int Version { get; init; }
}

class EventFile(string path)
{
    public void Append(DomainEvent e) => File.AppendAllText(path, JsonSerializer.Serialize(e, e.GetType()) + "\n");

    public void Append<T>(T e) where T : class => File.AppendAllLines(path, [JsonSerializer.Serialize(e)]);
}

class PlainAccount
{
    private readonly List<DomainEvent> pending = [];
    private string name = "";
    private bool open;

    public IReadOnlyList<DomainEvent> Pending => pending;

    public void Open(Account account)
    {
        Raise(new Opened(Guid.NewGuid(), DateTime.UtcNow, account.Iban));
    }

    public void Rename(Customer c) => Raise(new Renamed(Guid.NewGuid(), DateTime.UtcNow, c.Name));

    public void Close()
    {
        if (open)
            Raise(new Closed(Guid.NewGuid(), DateTime.UtcNow));
    }

    public string Describe() => open ? "open" : "closed";

    private void Raise(DomainEvent e)
    {
        Apply(e);
        pending.Add(e);
    }

    private void Apply(DomainEvent e)
    {
        switch (e)
        {
            case Opened:
                open = true;
                break;
            case Renamed renamed:
                name = renamed.Name;
                break;
            case Closed:
                open = false;
                name = "";
                break;
        }
    }
}

class Recorder(EventFile file)
{
    public void Opened(Account account) => file.Append((DomainEvent)new Opened(Guid.NewGuid(), DateTime.UtcNow, account.Iban)); //~ PUR202 Account.Iban

    public void Renamed(Customer c)
    {
        var e = new Renamed(Guid.NewGuid(), DateTime.UtcNow, c.Name);
        file.Append((DomainEvent)e);
    }

    public void Closed() => file.Append((DomainEvent)new Closed(Guid.NewGuid(), DateTime.UtcNow));

    public void Gesture(FaceFrame frame) => file.Append(new Gesture(Guid.NewGuid()) { Shapes = frame.Shapes, Kind = "smile" });

    public void Snapshot(FaceFrame frame) => file.Append(new Snapshot { Jaw = frame.JawOpen, Version = 1 }); //~ PUR201

    public void SnapshotVersion(FaceFrame frame) => file.Append(new { Version = frame.Ticks });
}
