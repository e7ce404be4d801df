using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;

[EventSource(Name = "Shop")]
class ShopEvents : EventSource
{
    public void Mailed(Customer c)
    {
        WriteEvent(1, c.Email); //~ PUR203 Customer.Email
        WriteEvent(2, c.Points);
    }
}

class OwnListener : TextWriterTraceListener
{
    public void Mailed(Customer c)
    {
        WriteLine(c.Email); //~ PUR203 Customer.Email
        WriteLine(c.Points);
    }
}

class EventsAndListeners
{
    void Logged(Customer c) => Debugger.Log(1, "mail", c.Email); //~ PUR203 Customer.Email

    void LoggedHarmless(Customer c) => Debugger.Log(1, "points", c.Theme);

    void Resolved(Customer c) => Dns.GetHostAddresses(c.Email); //~ PUR203 Customer.Email

    void Configured(IConfiguration configuration, Customer c)
    {
        Console.WriteLine(configuration.GetValue<string>(c.Email));
        Console.WriteLine(configuration.GetSection(c.Name).Value);
        Console.WriteLine(configuration.GetConnectionString(c.Name));
    }

    void Variable(Customer c) => Console.WriteLine(Environment.GetEnvironmentVariable(c.Name));

    void Read(Customer c)
    {
        Console.WriteLine(File.ReadAllText(c.Name));
        using var reader = new StreamReader(c.Name);
        Console.WriteLine(reader.ReadLine());
        Console.WriteLine(Directory.GetFiles(c.Name).Length);
    }

    void Replaced(Customer c) => Console.WriteLine("dear {name}".Replace("{name}", c.Name)); //~ PUR203 Customer.Name

    void ReplacedAway(Customer c, string text) => Console.WriteLine(text.Replace(c.Name, "***"));

    void Verified(IPasswordHasher<Customer> hasher, Customer c, string given)
    {
        Console.WriteLine(hasher.VerifyHashedPassword(c, c.Theme, given));
        Console.WriteLine(hasher.HashPassword(c, c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(hasher.HashPassword(c, given));
    }

    void Queued(Customer c)
    {
        var waiting = new Queue<string>();
        waiting.Enqueue(c.Email);
        Console.WriteLine(waiting.Peek()); //~ PUR203 Customer.Email
        waiting.Clear();
        waiting.Enqueue(c.Theme);
        Console.WriteLine(waiting.Peek());
    }
}
