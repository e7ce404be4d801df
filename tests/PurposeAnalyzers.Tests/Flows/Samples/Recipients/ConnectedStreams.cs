using System.Net.Quic;
using System.Net.Security;
using System.Net.Sockets;

// What is written into a connection goes to whoever is at the other end: nobody knows who.
class Tunnel //~ PUR303 Tunnel
{
    void Secured(SslStream stream, Customer c) => stream.Write(System.Text.Encoding.UTF8.GetBytes(c.Email));

    void Ticks(SslStream stream, FaceFrame frame) => stream.Write(BitConverter.GetBytes(frame.Ticks));
}

class Datagrams //~ PUR303 Datagrams
{
#pragma warning disable CA1416
    async Task Quick(QuicStream stream, Customer c) => await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(c.Email));

    async Task Opened(QuicConnection connection, Customer c)
    {
        await using var writer = new StreamWriter(await connection.OpenOutboundStreamAsync(QuicStreamType.Unidirectional));
        await writer.WriteAsync(c.Email);
    }
#pragma warning restore CA1416
}

[DisclosesTo(Recipient.Mailer)]
class Declared
{
    [ProcessesFor(Purpose.Newsletter)]
    void Secured(SslStream stream, Customer c)
    {
        if (c.AcceptsNews)
            stream.Write(System.Text.Encoding.UTF8.GetBytes(c.Email));
    }
}
