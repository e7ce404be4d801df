// langversion: 12
using System.Data;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

// Exports by strategy: formats chosen at run time, targets chosen at run time, whole graphs and parts of them.
interface IFormat
{
    byte[] Write<T>(IReadOnlyList<T> rows);
}

class JsonFormat : IFormat
{
    public byte[] Write<T>(IReadOnlyList<T> rows) => JsonSerializer.SerializeToUtf8Bytes(rows);
}

class CountFormat : IFormat
{
    public byte[] Write<T>(IReadOnlyList<T> rows) => Encoding.UTF8.GetBytes(rows.Count + " rows");
}

interface ITarget
{
    Task Put(string name, byte[] content);
}

class FileTarget(string folder) : ITarget
{
    public Task Put(string name, byte[] content) => File.WriteAllBytesAsync(Path.Combine(folder, name), content);
}

class MemoryTarget : ITarget
{
    public Dictionary<string, byte[]> Files { get; } = []; //~ PUR102 MemoryTarget.Files

    public Task Put(string name, byte[] content)
    {
        Files[name] = content;
        return Task.CompletedTask;
    }
}

class HttpTarget(HttpClient http) : ITarget
{
    public Task Put(string name, byte[] content) => http.PutAsync("https://backup.shop.example/" + name, new ByteArrayContent(content));
}

class Exporter(IFormat format, ITarget target)
{
    public Task Accounts(IReadOnlyList<Account> accounts) => target.Put("accounts", format.Write(accounts)); //~ PUR202 Account.Iban

    public Task Numbers(IReadOnlyList<Account> accounts) => target.Put("numbers", format.Write(accounts.Select(a => a.Number).ToList()));

    public Task Counted(IReadOnlyList<Account> accounts) => target.Put("count", new CountFormat().Write(accounts));

    public Task IntoMemory(MemoryTarget memory, IReadOnlyList<Account> accounts) => memory.Put("accounts", new JsonFormat().Write(accounts));

    public Task Faces(IReadOnlyList<FaceFrame> frames) => target.Put("faces", new JsonFormat().Write(frames)); //~ PUR201

    public Task Ticks(IReadOnlyList<FaceFrame> frames) => target.Put("ticks", new JsonFormat().Write(frames.Select(f => f.Ticks).ToArray()));
}

class Graph
{
    public void Whole(Order order) => Console.WriteLine(JsonSerializer.Serialize(order)); //~ PUR203 Order.ShipTo

    public void Part(Order order) => Console.WriteLine(JsonSerializer.Serialize(new { order.Number, order.Buyer.Points }));

    public void Nested(Order order) => Console.WriteLine(JsonSerializer.Serialize(new { order.Number, order.Buyer })); //~ PUR203 Customer.Name

    public void List(List<Order> orders) => Console.WriteLine(JsonSerializer.Serialize(orders.Select(o => o.Total)));

    public void Dictionary(List<Order> orders) => Console.WriteLine(JsonSerializer.Serialize(orders.ToDictionary(o => o.Number, o => o.ShipTo))); //~ PUR203 Order.ShipTo

    public void Text(Order order) => Console.WriteLine(order);

    public void Record(Contact contact) => Console.WriteLine($"contact: {contact}"); //~ PUR203 Contact.Mail

    public void Anonymous(Customer c) => Console.WriteLine(new { c.Id, Address = new { c.Email } }); //~ PUR203 Customer.Email

    public void Tuple(Customer c) => Console.WriteLine((c.Id, c.Points));
}
