using System.Net.Sockets;
using System.Text;

// A connection that another method has opened leads where that method says.
class OpenedElsewhere
{
    void ByAHelper(Customer c)
    {
        using var writer = new StreamWriter(Open());
        writer.Write(c.Email); //~ PUR301 Customer.Email
        writer.Write(c.Points);
    }

    static Stream Open() => new TcpClient("collector.tracking.example", 443).GetStream();

    void ToOurselves(Customer c)
    {
        using var stream = OpenOurs();
        stream.Write(Encoding.UTF8.GetBytes(c.Email));
    }

    static Stream OpenOurs() => new TcpClient("log.shop.example", 443).GetStream();
}

class KeptConnection
{
    private readonly StreamWriter writer = new(new TcpClient("collector.tracking.example", 443).GetStream());

    void Tell(Customer c) => writer.Write(c.Email); //~ PUR301 Customer.Email

    void Count(Customer c) => writer.Write(c.Points);
}
