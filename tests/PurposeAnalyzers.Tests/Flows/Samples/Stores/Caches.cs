using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;

class Caches
{
    private readonly IMemoryCache memory;
    private readonly IDistributedCache distributed;

    Caches(IMemoryCache memory, IDistributedCache distributed) => (this.memory, this.distributed) = (memory, distributed);

    void Memory(Customer c)
    {
        memory.Set("c", c); //~ PUR201 Customer.LastFace
        memory.Set("mail", c.Email);
        memory.Set("points", c.Points);
    }

    async Task Distributed(Customer c)
    {
        await distributed.SetStringAsync("c", JsonSerializer.Serialize(c)); //~ PUR201 Customer.LastFace
        await distributed.SetStringAsync("mail", c.Email);
    }

    async Task DistributedBytes(FaceFrame frame)
    {
        await distributed.SetAsync("jaw", BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
        await distributed.SetAsync("ticks", BitConverter.GetBytes(frame.Ticks));
    }

    void ReadBack()
    {
        var again = memory.Get<Customer>("c");
        Console.WriteLine(again == null);
    }

    void LoggedWhenReadBack()
    {
        var again = memory.Get<Customer>("c");
        Console.WriteLine(again!.Email); //~ PUR203 Customer.Email
    }

    void GetOrCreate(FaceFrame frame)
    {
        memory.GetOrCreate("jaw", _ => frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        memory.GetOrCreate("ticks", _ => frame.Ticks);
    }

    void Session(ISession session, FaceFrame frame)
    {
        session.SetString("jaw", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
        session.SetString("ticks", frame.Ticks.ToString());
    }

    void Cookie(HttpResponse response, FaceFrame frame)
    {
        response.Cookies.Append("jaw", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
        response.Cookies.Append("ticks", frame.Ticks.ToString());
    }
}
