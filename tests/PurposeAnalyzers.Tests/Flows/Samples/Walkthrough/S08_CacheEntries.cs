using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;

// Caches in their other forms: entries, get-or-create, bytes, a cache of one's own.
class Session
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [FaceData, JsonIgnore]
    public float[] Shapes { get; set; } = Array.Empty<float>();

    [PersonalData(Category = DataCategory.BankAccount), JsonIgnore]
    public string Iban { get; set; } = "";
}

class Entries
{
    private readonly IMemoryCache memory;
    private readonly IDistributedCache distributed;

    Entries(IMemoryCache memory, IDistributedCache distributed) => (this.memory, this.distributed) = (memory, distributed);

    void Entry(string key, FaceFrame frame)
    {
        using var entry = memory.CreateEntry(key);
        entry.SlidingExpiration = TimeSpan.FromMinutes(1);
        entry.Value = frame.Shapes; //~ PUR201 FaceFrame.Shapes
    }

    void EntryOfTicks(string key, FaceFrame frame)
    {
        using var entry = memory.CreateEntry(key);
        entry.Value = frame.Ticks;
    }

    void WithOptions(string key, Customer c)
    {
        memory.Set(key, c.Points, new MemoryCacheEntryOptions { Size = 1 });
        memory.Set(key, c.LastFace, TimeSpan.FromMinutes(1)); //~ PUR201 Customer.LastFace
    }

    void IgnoredBySerializers(string key, Session session)
    {
        var json = JsonSerializer.Serialize(session);
        distributed.Set(key, Encoding.UTF8.GetBytes(json), new DistributedCacheEntryOptions());
    }

    void IgnoredMembersStayOut(string key, Session session) => memory.Set(key, session);

    void IgnoredMemberByItself(string key, Session session) => memory.Set(key, session.Iban); //~ PUR202 Session.Iban

    async Task Created(string key, FaceFrame frame)
    {
        _ = await memory.GetOrCreateAsync(key, entry => //~ PUR201 FaceFrame.JawOpen
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(1);
            return Task.FromResult(frame.JawOpen * 2);
        });
    }

    async Task CreatedAllowed(string key, ICustomers customers)
    {
        var mail = await memory.GetOrCreateAsync(key, async entry => (await customers.GetAsync(1)).Email);
        Console.WriteLine(mail == null);
    }

    async Task ReadBack(string key)
    {
        var bytes = await distributed.GetAsync(key);
        var session = JsonSerializer.Deserialize<Session>(bytes)!;
        Console.WriteLine(session.Id);
        Console.WriteLine(session.Mail); //~ PUR203 Session.Mail
    }

    void Removed(string key, Session session)
    {
        memory.Remove(key);
        distributed.Remove(session.Id.ToString());
    }
}

class OwnCache
{
    private readonly Dictionary<int, FaceFrame> frames = new();

    void Remember(int id, FaceFrame frame) => frames[id] = frame;

    FaceFrame? Find(int id) => frames.TryGetValue(id, out var frame) ? frame : null;

    void Persist(int id) => File.WriteAllText("f.json", JsonSerializer.Serialize(frames[id])); //~ PUR201 FaceFrame.JawOpen

    void PersistTicks(int id) => File.WriteAllText("t.json", JsonSerializer.Serialize(frames[id].Ticks));
}
