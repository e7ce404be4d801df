// langversion: 12
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;

// Repositories behind caching, logging and retrying decorators.
class CachingCustomers(ICustomers inner, IMemoryCache cache) : ICustomers
{
    public Customer Get(int id) => cache.GetOrCreate(id, entry => //~ PUR201 Customer.LastFace
    {
        entry.SlidingExpiration = TimeSpan.FromMinutes(3);
        return inner.Get(id);
    })!;

    public async Task<Customer> GetAsync(int id)
    {
        if (cache.TryGetValue(id, out Customer? known) && known is not null)
            return known;
        var found = await inner.GetAsync(id);
        cache.Set(id, found); //~ PUR201 Customer.LastFace
        return found;
    }

    public IEnumerable<Customer> All() => inner.All();

    public IAsyncEnumerable<Customer> Stream() => inner.Stream();
}

class CustomerLine
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    public int Points { get; set; }
}

class LineCache(ICustomers inner, IMemoryCache cache, IDistributedCache shared)
{
    public CustomerLine Line(int id)
    {
        if (cache.TryGetValue<CustomerLine>(id, out var line))
            return line!;
        var customer = inner.Get(id);
        line = new CustomerLine { Id = id, Name = customer.Name, Points = customer.Points };
        cache.Set(id, line);
        return line;
    }

    public async Task Share(int id, CancellationToken token)
    {
        var text = JsonSerializer.Serialize(Line(id));
        await shared.SetStringAsync("line:" + id, text, token);
    }

    public async Task ShareAll(int id, CancellationToken token)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(inner.Get(id));
        await shared.SetAsync("customer:" + id, bytes, token); //~ PUR201 Customer.LastFace
    }

    public async Task ShareAccount(Account account, CancellationToken token)
    {
        await shared.SetStringAsync("page", account.LastPage, token);
        await shared.SetStringAsync("account", account.Iban, token); //~ PUR202 Account.Iban
    }

    public async Task<string?> Shared(int id, CancellationToken token)
    {
        var text = await shared.GetStringAsync("line:" + id, token);
        var line = text is null ? null : JsonSerializer.Deserialize<CustomerLine>(text);
        Console.WriteLine(line?.Points);
        Console.WriteLine(line?.Name); //~ PUR203 CustomerLine.Name
        return text;
    }
}

class FaceSnapshot
{
    public long Ticks { get; set; }

    [FaceData]
    [JsonIgnore]
    public float[] Shapes { get; set; } = [];
}

class SnapshotCache(IDistributedCache shared, IMemoryCache local)
{
    public Task Share(FaceSnapshot snapshot) => shared.SetStringAsync("snapshot", JsonSerializer.Serialize(snapshot));

    public void Keep(FaceSnapshot snapshot) => local.Set("snapshot", snapshot);

    public void KeepTicks(FaceSnapshot snapshot) => local.Set("ticks", snapshot.Ticks);
}

class LoggingCustomers(ICustomers inner, ILogger log) : ICustomers
{
    public Customer Get(int id)
    {
        log.LogDebug("get {Id}", id);
        var customer = inner.Get(id);
        log.LogDebug("got {Customer} with {Points}", customer, customer.Points);
        return customer;
    }

    public async Task<Customer> GetAsync(int id)
    {
        var customer = await inner.GetAsync(id);
        log.LogDebug("got {Name}", customer.Name); //~ PUR203 Customer.Name
        return customer;
    }

    public IEnumerable<Customer> All() => inner.All().Select(customer =>
    {
        log.LogTrace("passing {Id}", customer.Id);
        return customer;
    });

    public async IAsyncEnumerable<Customer> Stream()
    {
        var count = 0;
        await foreach (var customer in inner.Stream())
        {
            count++;
            yield return customer;
        }

        log.LogDebug("streamed {Count}", count);
    }
}

class RetryingCustomers(ICustomers inner) : ICustomers
{
    public Customer Get(int id) => Retry(() => inner.Get(id));

    public Task<Customer> GetAsync(int id) => Retry(() => inner.GetAsync(id));

    public IEnumerable<Customer> All() => Retry(inner.All);

    public IAsyncEnumerable<Customer> Stream() => inner.Stream();

    private static T Retry<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (TimeoutException e)
        {
            Console.WriteLine(e.Message);
            return action();
        }
    }
}
