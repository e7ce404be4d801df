// langversion: 12
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

// What goes out by other ways than HttpClient's helpers, and by serializers of all kinds.
[DataContract]
class Wire
{
    [DataMember]
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    [DataMember]
    public string Mail { get; set; } = "";

    [PersonalData(Category = DataCategory.BankAccount)]
    [IgnoreDataMember, JsonIgnore, XmlIgnore]
    public string Iban { get; set; } = "";
}

class JawConverter : JsonConverter<FaceFrame>
{
    public override FaceFrame Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new();

    public override void Write(Utf8JsonWriter writer, FaceFrame value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("ticks", value.Ticks);
        writer.WriteEndObject();
    }
}

class WireFormats
{
    public void Xml(Wire wire)
    {
        using var file = File.Create("wire.xml");
        new XmlSerializer(typeof(Wire)).Serialize(file, wire);
    }

    public void XmlOfAccount(Account account)
    {
        using var file = File.Create("account.xml");
        new XmlSerializer(typeof(Account)).Serialize(file, account); //~ PUR202 Account.Iban
    }

    public void Contract(Account account)
    {
        using var memory = new MemoryStream();
        new DataContractSerializer(typeof(Account)).WriteObject(memory, account);
        File.WriteAllBytes("account.bin", memory.ToArray()); //~ PUR202 Account.Iban
    }

    public string Json(Wire wire) => JsonSerializer.Serialize(wire);

    public void LogJson(Wire wire) => Console.WriteLine(Json(wire)); //~ PUR203 Wire.Mail

    public void LogId(Wire wire) => Console.WriteLine(JsonSerializer.Serialize(new { wire.Id }));

    public async Task Socket(Account account)
    {
        using var client = new TcpClient("telemetry.example", 9000);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(account.LastPage)); //~ PUR301 Account.LastPage
    }

    public async Task WebSocket(Account account)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("wss://telemetry.example/in"), default);
        await socket.SendAsync(Encoding.UTF8.GetBytes("ping"), WebSocketMessageType.Text, true, default);
        await socket.SendAsync(Encoding.UTF8.GetBytes(account.LastPage), WebSocketMessageType.Text, true, default); //~ PUR301 Account.LastPage
    }

    public string Uploaded(Account account)
    {
#pragma warning disable SYSLIB0014
        using var web = new WebClient();
        return web.UploadString("https://telemetry.example/in", account.LastPage); //~ PUR301 Account.LastPage
    }

    public string UploadedCount(int count)
    {
        using var web = new WebClient();
        return web.UploadString("https://telemetry.example/in", count.ToString());
    }

    public void Process(Customer c)
    {
        System.Diagnostics.Process.Start("notify-send", "hello");
        Environment.SetEnvironmentVariable("THEME", c.Theme);
    }
}
