// langversion: 12
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

// A hub, its connections, groups and a presence list; a bridge to a bot.
record Message(string Room, [PersonalData(Category = DataCategory.Name)] string From, string Text);

record Presence(int Count, DateTime At);

interface IChatClient
{
    Task Receive(Message message);

    Task Present(Presence presence);
}

class ChatHub(Rooms rooms, ILogger<ChatHub> log) : Hub<IChatClient>
{
    public override async Task OnConnectedAsync()
    {
        log.LogInformation("{Id} connected", Context.ConnectionId);
        await Clients.All.Present(new Presence(rooms.Count, DateTime.Now));
    }

    public async Task Send(Message message)
    {
        rooms.Keep(message);
        log.LogDebug("{Length} letters to {Room}", message.Text.Length, message.Room);
        await Clients.Group(message.Room).Receive(message);
    }

    public async Task Loud(Message message)
    {
        log.LogDebug("{From} shouts", message.From); //~ PUR203 Message.From
        await Clients.Group(message.Room).Receive(message with { Text = message.Text.ToUpper() });
    }

    public async Task Whisper(Message message)
    {
        log.LogDebug("whispered {Message}", message); //~ PUR203 Message.From
        await Clients.Caller.Receive(message);
    }
}

class Rooms
{
    private readonly Dictionary<string, List<Message>> messages = [];

    public int Count => messages.Count;

    public void Keep(Message message)
    {
        if (!messages.TryGetValue(message.Room, out var list))
            messages.Add(message.Room, list = []);
        list.Add(message);
        if (list.Count > 100)
            list.RemoveRange(0, 10);
    }

    public IReadOnlyDictionary<string, int> Sizes() => messages.ToDictionary(room => room.Key, room => room.Value.Count);

    public ILookup<string, string> Senders() => messages.SelectMany(room => room.Value, (room, message) => (room.Key, message.From)).ToLookup(pair => pair.Key, pair => pair.From);
}

class Moderators(Rooms rooms)
{
    public void Print()
    {
        foreach (var (room, size) in rooms.Sizes())
            Console.WriteLine($"{room}: {size}");
    }

    public void PrintSenders()
    {
        foreach (var room in rooms.Senders())
        {
            Console.WriteLine(room.Key + ": " + room.Distinct().Count());
            Console.WriteLine(string.Join(", ", room)); //~ PUR203 Message.From
        }
    }
}

class Bot(HttpClient http)
{
    [ProcessesFor(Purpose.CustomerSupport)]
    public async Task<string> Ask(Message message)
    {
        var reply = await http.PostAsync("https://bots.example/ask", new StringContent(message.Text));
        return await reply.Content.ReadAsStringAsync();
    }

    [ProcessesFor(Purpose.CustomerSupport)]
    public async Task<string> AskFor(Message message)
    {
        var question = $"{message.From} asks: {message.Text}";
        var reply = await http.PostAsync("https://bots.example/ask", new StringContent(question)); //~ PUR301 Message.From
        return await reply.Content.ReadAsStringAsync();
    }
}
