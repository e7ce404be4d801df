using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;

// Every second code base has a typed cache around IDistributedCache, and a repository behind it.
interface ICache
{
    Task<T?> Get<T>(string key);

    Task Set<T>(string key, T value);
}

class JsonCache : ICache
{
    private readonly IDistributedCache inner;

    public JsonCache(IDistributedCache inner) => this.inner = inner;

    public async Task<T?> Get<T>(string key)
    {
        var json = await inner.GetStringAsync(key);
        return json is null ? default : JsonSerializer.Deserialize<T>(json);
    }

    public Task Set<T>(string key, T value) => inner.SetStringAsync(key, JsonSerializer.Serialize(value));
}

class CachedCustomers
{
    private readonly ICache cache;
    private readonly ICustomers customers;

    CachedCustomers(ICache cache, ICustomers customers) => (this.cache, this.customers) = (cache, customers);

    async Task<Customer> Get(int id)
    {
        var known = await cache.Get<Customer>("c" + id);
        if (known is not null)
            return known;
        var c = await customers.GetAsync(id);
        await cache.Set("c" + id, c); //~ PUR201 Customer.LastFace
        return c;
    }

    async Task<Slim> GetSlim(int id)
    {
        var known = await cache.Get<Slim>("s" + id);
        if (known is not null)
            return known;
        var c = await customers.GetAsync(id);
        var slim = new Slim { Mail = c.Email, Points = c.Points };
        await cache.Set("s" + id, slim);
        return slim;
    }

    Task SetPoints(int id) => cache.Set("p" + id, customers.Get(id).Points);

    Task SetFaceAsPairs(int id) => cache.Set("f" + id, customers.Get(id).LastFace.ToList()); //~ PUR201 Customer.LastFace

    Task SetAccount(Account account) => cache.Set("a", account); //~ PUR202 Account.Iban

    Task SetAccountNumber(Account account) => cache.Set("a", account.Number);

    async Task LogKnown(int id)
    {
        var known = await cache.Get<Customer>("c" + id);
        Console.WriteLine(known?.Points);
        Console.WriteLine(known?.Email); //~ PUR203 Customer.Email
    }
}

class Slim
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    public int Points { get; set; }
}
