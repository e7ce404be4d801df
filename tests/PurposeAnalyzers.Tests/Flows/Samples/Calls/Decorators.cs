// langversion: 12
using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;

// A service, and what is wrapped around it: cache, retry, log, metrics.
interface IAddressBook
{
    Task<string> AddressOf(int id);

    Task<int> PointsOf(int id);

    Task Save(int id, string address);
}

class AddressBook(ICustomers customers) : IAddressBook
{
    public async Task<string> AddressOf(int id) => (await customers.GetAsync(id)).Email;

    public async Task<int> PointsOf(int id) => (await customers.GetAsync(id)).Points;

    public async Task Save(int id, string address) => (await customers.GetAsync(id)).Email = address;
}

class CachedAddressBook(IAddressBook inner, IMemoryCache cache) : IAddressBook
{
    public async Task<string> AddressOf(int id) =>
        (await cache.GetOrCreateAsync("address:" + id, async entry =>
        {
            entry.SlidingExpiration = TimeSpan.FromMinutes(1);
            return await inner.AddressOf(id);
        }))!;

    public Task<int> PointsOf(int id) => cache.GetOrCreateAsync(("points", id), _ => inner.PointsOf(id));

    public Task Save(int id, string address)
    {
        cache.Remove("address:" + id);
        return inner.Save(id, address);
    }
}

class LoggedAddressBook(IAddressBook inner, ILogger<LoggedAddressBook> log) : IAddressBook
{
    public async Task<string> AddressOf(int id)
    {
        var address = await inner.AddressOf(id);
        log.LogTrace("{Id} -> {Address}", id, address); //~ PUR203 Customer.Email
        return address;
    }

    public async Task<int> PointsOf(int id)
    {
        var points = await inner.PointsOf(id);
        log.LogTrace("{Id} -> {Points}", id, points);
        return points;
    }

    public Task Save(int id, string address)
    {
        log.LogTrace("saving {Id}", id);
        return inner.Save(id, address);
    }
}

class RetriedAddressBook(IAddressBook inner) : IAddressBook
{
    private readonly ConcurrentDictionary<int, int> failures = new();

    public Task<string> AddressOf(int id) => Retry(id, () => inner.AddressOf(id));

    public Task<int> PointsOf(int id) => Retry(id, () => inner.PointsOf(id));

    public Task Save(int id, string address) => Retry(id, async () =>
    {
        await inner.Save(id, address);
        return true;
    });

    private async Task<T> Retry<T>(int id, Func<Task<T>> call)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (TimeoutException) when (attempt < 3)
            {
                failures.AddOrUpdate(id, 1, (_, n) => n + 1);
                Console.Error.WriteLine($"attempt {attempt} of {id} failed");
            }
        }
    }
}

class Clerk(RetriedAddressBook retried, IAddressBook any)
{
    public async Task Tell(int id) => Console.WriteLine(await retried.AddressOf(id)); //~ PUR203 Customer.Email

    public async Task TellPoints(int id) => Console.WriteLine(await retried.PointsOf(id));

    public async Task TellAny(int id)
    {
        var address = await any.AddressOf(id);
        Console.WriteLine(address); //~ PUR203 Customer.Email
        Console.WriteLine(address is null ? "none" : "some");
    }
}
