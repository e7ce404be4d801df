// langversion: 12
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;

// A cache of one's own around a distributed one; keys, prefixes, serializers behind an interface.
interface ISerializer
{
    byte[] Write<T>(T value);

    T? Read<T>(byte[] bytes);
}

class JsonBytes : ISerializer
{
    public byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value);

    public T? Read<T>(byte[] bytes) => JsonSerializer.Deserialize<T>(bytes);
}

class Cache(IDistributedCache inner, ISerializer serializer)
{
    public async Task Set<T>(string key, T value, TimeSpan? time = null)
    {
        var options = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = time ?? TimeSpan.FromMinutes(5) };
        await inner.SetAsync(Key<T>(key), serializer.Write(value), options);
    }

    public async Task<T?> Get<T>(string key)
    {
        var bytes = await inner.GetAsync(Key<T>(key));
        return bytes is null ? default : serializer.Read<T>(bytes);
    }

    public async Task<T> GetOrAdd<T>(string key, Func<Task<T>> load)
    {
        if (await Get<T>(key) is { } found)
            return found;
        var value = await load();
        await Set(key, value);
        return value;
    }

    private static string Key<T>(string key) => typeof(T).Name + ":" + key;
}

record Brief(int Id, string Theme);

class Cached(Cache cache, ICustomers customers)
{
    public Task Whole(Account a) => cache.Set("a", a); //~ PUR202 Account.Iban

    public Task Part(Account a) => cache.Set("a", a.LastPage);

    public Task Face(Customer c) => cache.Set("face", c.LastFace); //~ PUR201 Customer.LastFace

    public Task Short(Customer c) => cache.Set("brief", new Brief(c.Id, c.Theme));

    public async Task<Brief> Loaded(int id) => await cache.GetOrAdd("brief", async () =>
    {
        var c = await customers.GetAsync(id);
        return new Brief(c.Id, c.Theme);
    });

    public async Task<Dictionary<string, float>> LoadedFace(int id) => await cache.GetOrAdd("face", async () => //~ PUR201 Customer.LastFace
    {
        var c = await customers.GetAsync(id);
        return c.LastFace;
    });

    public async Task<int> Points(int id)
    {
        var brief = await cache.Get<Brief>("brief");
        return brief?.Id ?? id;
    }

    public async Task Again(int id)
    {
        var face = await cache.Get<Dictionary<string, float>>("face");
        await cache.Set("size", face?.Count ?? 0);
    }
}
