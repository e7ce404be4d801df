#pragma warning disable SYSLIB0014
using System.Net;
using System.Net.Sockets;
using System.Text;

// What is written into a connection's stream goes to whoever is at the other end.
class RequestStreams
{
    void Tcp(Customer c)
    {
        using var client = new TcpClient("tracker.example", 80);
        using var stream = client.GetStream();
        stream.Write(Encoding.UTF8.GetBytes(c.Theme));
        stream.Write(Encoding.UTF8.GetBytes(c.Email)); //~ PUR301 Customer.Email
    }

    void TcpWriter(Customer c)
    {
        using var client = new TcpClient("tracker.example", 80);
        using var writer = new StreamWriter(client.GetStream());
        writer.WriteLine(c.Theme);
        writer.WriteLine(c.Email); //~ PUR301 Customer.Email
    }

    void TcpHouse(Customer c)
    {
        using var client = new TcpClient("live.shop.example", 80);
        using var stream = client.GetStream();
        stream.Write(Encoding.UTF8.GetBytes(c.Email));
    }

    async Task OlderRaw(Customer c)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect("tracker.example", 80);
        await SocketTaskExtensions.SendAsync(socket, Encoding.UTF8.GetBytes(c.Theme), SocketFlags.None);
        await SocketTaskExtensions.SendAsync(socket, Encoding.UTF8.GetBytes(c.Email), SocketFlags.None); //~ PUR301 Customer.Email
    }

    void Raw(Customer c)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect("tracker.example", 80);
        socket.Send(Encoding.UTF8.GetBytes(c.Theme));
        socket.Send(Encoding.UTF8.GetBytes(c.Email)); //~ PUR301 Customer.Email
    }

    void Body(Customer c)
    {
        var request = WebRequest.CreateHttp("https://tracker.example/hits");
        request.Method = "POST";
        using var writer = new StreamWriter(request.GetRequestStream());
        writer.Write(c.Theme);
        writer.Write(c.Email); //~ PUR301 Customer.Email
    }

    void HouseBody(Customer c)
    {
        var request = WebRequest.Create("https://api.shop.example/mails");
        using var writer = new StreamWriter(request.GetRequestStream());
        writer.Write(c.Email);
    }
}
