using Transfer;

class Services
{
    private FtpClient? kept;

    void Fetched(Customer c)
    {
        var client = new FtpClient("files.shop.example", c.Email);
        Console.WriteLine(client.Download("prices.csv"));
        foreach (var file in client.List())
            Console.WriteLine(file.Path + " " + file.Size);
    }

    async Task FetchedLater(Customer c)
    {
        var client = new FtpClient("files.shop.example", c.Email);
        Console.WriteLine(await client.DownloadAsync("prices.csv"));
        using var session = client.Open();
        Console.WriteLine(session.Banner);
    }

    void Kept(Customer c) => kept = new FtpClient("files.shop.example", c.Email);

    void FetchedFromKept() => Console.WriteLine(kept!.Download("prices.csv"));

    FtpClient Made(string user) => new("files.shop.example", user);

    void FetchedFromMade(Customer c) => Console.WriteLine(Made(c.Email).Download("prices.csv"));

    void AskedForAPerson(Customer c, FtpClient client)
    {
        Console.WriteLine(client.Download(c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(client.Download("prices.csv"));
    }

    void SetAndReadBack(Customer c, FtpClient client)
    {
        client.User = c.Email;
        Console.WriteLine(client.Download("prices.csv"));
        Console.WriteLine(client.User); //~ PUR203 Customer.Email
    }

    void Data(Customer c)
    {
        var ticket = new Ticket(c.Email);
        Console.WriteLine(ticket.Text); //~ PUR203 Customer.Email
        Console.WriteLine(ticket.Format("short")); //~ PUR203 Customer.Email
    }

    void DataFromDifferentOne(Customer c)
    {
        var ticket = new Ticket(c.Email);
        var other = new Ticket(c.Theme);
        Console.WriteLine(other.Text);
        Console.WriteLine(ticket == other);
    }
}
// assembly: Transfer
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Transfer
{
    public class FtpClient
    {
        public FtpClient(string host, string user) => (Host, User) = (host, user);

        public string Host { get; }

        public string User { get; set; }

        public string Download(string path) => path;

        public Task<string> DownloadAsync(string path) => Task.FromResult(path);

        public IEnumerable<FtpFile> List() => Array.Empty<FtpFile>();

        public FtpSession Open() => new FtpSession();
    }

    public class FtpFile
    {
        public string Path { get; set; } = "";

        public long Size { get; set; }
    }

    public sealed class FtpSession : IDisposable
    {
        public string Banner => "";

        public void Dispose() { }
    }

    public class Ticket
    {
        public Ticket(string text) => Text = text;

        public string Text { get; }

        public string Format(string style) => style + Text;
    }
}
