class Channels
{
    async Task Channel(Customer c)
    {
        var channel = System.Threading.Channels.Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(c.Email);
        Console.WriteLine(await channel.Reader.ReadAsync()); //~ PUR203 Customer.Email
    }
}
