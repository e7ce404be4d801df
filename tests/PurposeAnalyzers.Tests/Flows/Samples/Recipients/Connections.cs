using System.IO.Pipes;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

// A connection leads to whoever is at the other end: to a recipient that its address tells, or to nobody knows whom.
class Unknown //~ PUR303 Unknown
{
    void ToSomebody(TcpClient client, Customer c)
    {
        using var writer = new StreamWriter(client.GetStream());
        writer.WriteLine(c.Email);
    }
}

class ByAddress
{
    [ProcessesFor(Purpose.Shipping)]
    void ToTheCarrier(Customer c)
    {
        using var client = new TcpClient("carrier.example", 443);
        using var writer = new StreamWriter(client.GetStream());
        writer.WriteLine(c.Name);
        writer.WriteLine(c.Email); //~ PUR302 Customer.Email
    }

    [ProcessesFor(Purpose.Shipping)]
    async Task ToTheCarrierLater(Customer c)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("carrier.example", 443);
        using var secure = new SslStream(client.GetStream());
        await using var writer = new StreamWriter(secure);
        await writer.WriteLineAsync(c.Name);
        await writer.WriteLineAsync(c.Email); //~ PUR302 Customer.Email
    }

    [ProcessesFor(Purpose.Shipping)]
    void NamedByTheHandshake(Stream raw, Customer c)
    {
        using var secure = new SslStream(raw);
        secure.AuthenticateAsClient("carrier.example");
        secure.Write(Encoding.UTF8.GetBytes(c.Name));
        secure.Write(Encoding.UTF8.GetBytes(c.Email)); //~ PUR302 Customer.Email
    }

    void ToAStranger(Customer c)
    {
        using var client = new TcpClient("collector.tracking.example", 443);
        client.GetStream().Write(Encoding.UTF8.GetBytes(c.Email)); //~ PUR301 Customer.Email
        client.GetStream().Write(BitConverter.GetBytes(c.Points));
    }

    void ToAStrangersWriter(Customer c)
    {
        using var client = new TcpClient("collector.tracking.example", 443);
        Tell(client.GetStream(), c);
    }

    static void Tell(Stream stream, Customer c)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(c.Points);
        writer.Write(c.Email); //~ PUR301 Customer.Email
    }

    void ToOurselves(Customer c)
    {
        using var client = new TcpClient("log.shop.example", 443);
        using var writer = new StreamWriter(client.GetStream());
        writer.WriteLine(c.Email);
    }

    void FaceToAStranger(FaceFrame frame)
    {
        using var client = new TcpClient("collector.tracking.example", 443);
        using var writer = new BinaryWriter(client.GetStream());
        writer.Write(frame.JawOpen); //~ PUR301 FaceFrame.JawOpen
        writer.Write(frame.Ticks);
    }

    void Written(Customer c)
    {
        using var memory = new MemoryStream();
        using var writer = new StreamWriter(memory);
        writer.WriteLine(c.Email);
    }

    void OfASocket(Customer c)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect("collector.tracking.example", 443);
        socket.Send(Encoding.UTF8.GetBytes(c.Email)); //~ PUR301 Customer.Email
        using var stream = new NetworkStream(socket);
        using var writer = new StreamWriter(stream);
        writer.Write(c.Email); //~ PUR301 Customer.Email
        writer.Write(c.Points);
    }

    async Task OfAWebSocket(Customer c)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("wss://collector.tracking.example/"), default);
        await socket.SendAsync(Encoding.UTF8.GetBytes(c.Email), WebSocketMessageType.Text, true, default); //~ PUR301 Customer.Email
    }
}

class Requests
{
#pragma warning disable SYSLIB0014
    void OfAnOldKind(Customer c)
    {
        var request = WebRequest.Create("https://collector.tracking.example/");
        using var writer = new StreamWriter(request.GetRequestStream());
        writer.Write(c.Email); //~ PUR301 Customer.Email
        writer.Write(c.Points);
    }

    void OfAnOldClient(Customer c)
    {
        using var client = new WebClient();
        using var writer = new StreamWriter(client.OpenWrite("https://collector.tracking.example/"));
        writer.Write(c.Email); //~ PUR301 Customer.Email
    }
#pragma warning restore SYSLIB0014
}

class Pipes
{
    void ToAnotherMachine(Customer c)
    {
        using var pipe = new NamedPipeClientStream("collector.tracking.example", "mails");
        using var writer = new StreamWriter(pipe);
        writer.Write(c.Email); //~ PUR301 Customer.Email
        writer.Write(c.Points);
    }

    void OnThisMachine(Customer c)
    {
        using var pipe = new NamedPipeClientStream(".", "mails");
        using var writer = new StreamWriter(pipe);
        writer.Write(c.Email);
        using var other = new NamedPipeServerStream("mails");
        other.Write(Encoding.UTF8.GetBytes(c.Email));
    }
}

class Kept //~ PUR303 Kept
{
    private readonly StreamWriter writer;

    public Kept(TcpClient client) => writer = new StreamWriter(client.GetStream());

    public void Tell(Customer c) => writer.WriteLine(c.Email);

    public void Count(Customer c) => writer.WriteLine(c.Points);
}
