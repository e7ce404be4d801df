using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;

class Caching
{
    private readonly IMemoryCache memory;
    private readonly IDistributedCache distributed;

    Caching(IMemoryCache memory, IDistributedCache distributed) => (this.memory, this.distributed) = (memory, distributed);

    void Set(string key, Customer c) => memory.Set(key, c); //~ PUR201 Customer.LastFace

    void SetMember(string key, Customer c) => memory.Set(key, c.Email);

    async Task SetSerialized(string key, Customer c) => await distributed.SetStringAsync(key, JsonSerializer.Serialize(c)); //~ PUR201 Customer.LastFace

    async Task SetWithoutTheFace(string key, Viewer v) => await distributed.SetStringAsync(key, JsonSerializer.Serialize(v));

    void Get(string key)
    {
        var again = memory.Get<Customer>(key);
        Console.WriteLine(again?.Points);
    }

    async Task GetSerialized(string key)
    {
        var text = await distributed.GetStringAsync(key);
        var again = JsonSerializer.Deserialize<Customer>(text!);
        Console.WriteLine(again?.Theme);
    }

    async Task<Customer?> GetOrSet(string key, ICustomers customers)
    {
        return await memory.GetOrCreateAsync(key, _ => customers.GetAsync(1)); //~ PUR201 Customer.LastFace
    }

    async Task<int> GetOrSetPoints(string key, ICustomers customers)
    {
        return await memory.GetOrCreateAsync(key, async _ => (await customers.GetAsync(1)).Points);
    }
}

class Viewer
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [FaceData, JsonIgnore]
    public Dictionary<string, float> LastFace { get; set; } = new();
}
