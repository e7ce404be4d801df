using System.Net;
using System.Net.Sockets;
using System.Text;

// Single packets go to whom the client is connected, or to the end point given with them.
class Datagrams
{
    void UdpConnected(Customer c)
    {
        using var client = new UdpClient("tracker.example", 9);
        client.Send(Encoding.UTF8.GetBytes(c.Name)); //~ PUR301 Customer.Name
        client.Send(Encoding.UTF8.GetBytes(c.Theme));
    }

    void RawTo(Customer c)
    {
        using var socket = new Socket(SocketType.Dgram, ProtocolType.Udp);
        socket.SendTo(Encoding.UTF8.GetBytes(c.Email), new DnsEndPoint("tracker.example", 9)); //~ PUR301 Customer.Email
        socket.SendTo(Encoding.UTF8.GetBytes(c.Email), new DnsEndPoint("live.shop.example", 9));
    }

    // On older frameworks these are extension methods.
    async Task OlderRawTo(Socket socket, Customer c)
    {
        await SocketTaskExtensions.SendToAsync(socket, Encoding.UTF8.GetBytes(c.Theme), SocketFlags.None, new DnsEndPoint("tracker.example", 9));
        await SocketTaskExtensions.SendToAsync(socket, Encoding.UTF8.GetBytes(c.Email), SocketFlags.None, new DnsEndPoint("tracker.example", 9)); //~ PUR301 Customer.Email
    }
}
