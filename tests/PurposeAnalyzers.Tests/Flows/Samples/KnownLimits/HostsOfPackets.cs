using System.Net.Sockets;
using System.Text;

// A host that is written beside the data, as a bare name, is not looked up: "tracker.example" may be any text. That data leaves is told all the same.
class HostsOfPackets //~ PUR303
{
    void Udp(Customer c)
    {
        using var client = new UdpClient();
        client.Send(Encoding.UTF8.GetBytes(c.Theme), "tracker.example", 9);
        client.Send(Encoding.UTF8.GetBytes(c.Email), "tracker.example", 9);
        client.Send(Encoding.UTF8.GetBytes(c.Email), "live.shop.example", 9);
    }

    void Pinged(Customer c)
    {
        using var ping = new System.Net.NetworkInformation.Ping();
        ping.Send("tracker.example", 100, Encoding.UTF8.GetBytes(c.Theme));
        ping.Send("tracker.example", 100, Encoding.UTF8.GetBytes(c.Email));
    }
}
