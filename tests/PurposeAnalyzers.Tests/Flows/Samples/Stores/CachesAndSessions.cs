// langversion: 12
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;

// What is kept between two requests: sessions, cookies, items, caches of both kinds.
class Kept(IHttpContextAccessor accessor, IDistributedCache cache, IMemoryCache memory)
{
    private HttpContext Context => accessor.HttpContext!;

    public void Session(Customer c)
    {
        Context.Session.SetString("theme", c.Theme);
        Context.Session.SetString("face", JsonSerializer.Serialize(c.LastFace)); //~ PUR201 Customer.LastFace
    }

    public void Cookie(Account a)
    {
        Context.Response.Cookies.Append("page", a.LastPage);
        Context.Response.Cookies.Append("iban", a.Iban, new CookieOptions { Secure = true }); //~ PUR202 Account.Iban
    }

    public void Items(Customer c)
    {
        Context.Items["customer"] = c;
        Context.Items["id"] = c.Id;
    }

    public async Task Distributed(Customer c)
    {
        await cache.SetStringAsync("points", c.Points.ToString());
        await cache.SetAsync("face", JsonSerializer.SerializeToUtf8Bytes(c.LastFace.Values), new DistributedCacheEntryOptions()); //~ PUR201 Customer.LastFace
    }

    public async Task<Account?> Cached(string key, Func<Task<Account>> load)
    {
        var bytes = await cache.GetAsync(key);
        if (bytes != null)
            return JsonSerializer.Deserialize<Account>(bytes);
        var account = await load();
        await cache.SetAsync(key, JsonSerializer.SerializeToUtf8Bytes(account)); //~ PUR202 Account.Iban
        return account;
    }

    public async Task<int> CachedCount(string key, Func<Task<int>> load)
    {
        if (await cache.GetStringAsync(key) is { } text)
            return int.Parse(text);
        var count = await load();
        await cache.SetStringAsync(key, count.ToString());
        return count;
    }

    public void Memory(FaceFrame frame)
    {
        using var entry = memory.CreateEntry("frame");
        entry.Value = frame.Ticks;
        memory.Set("jaw", frame.JawOpen, TimeSpan.FromSeconds(3)); //~ PUR201 FaceFrame.JawOpen
    }

    public Customer? FromMemory(int id) => memory.TryGetValue(id, out Customer? c) ? c : null;

    public T Through<T>(string key, Func<T> load) => memory.GetOrCreate(key, entry => load())!;

    public int Points(Customer c) => Through("points", () => c.Points);

    public float Jaw(FaceFrame frame) => Through("jaw", () => frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
}
