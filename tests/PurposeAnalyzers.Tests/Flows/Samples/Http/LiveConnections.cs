using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.SignalR.Client;

// Connections that stay open: web sockets and hubs.
class WebSockets
{
    async Task Unknown(Customer c)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("wss://tracker.example/live"), default);
        await socket.SendAsync(Encoding.UTF8.GetBytes(c.Theme), WebSocketMessageType.Text, true, default);
        await socket.SendAsync(Encoding.UTF8.GetBytes(c.Email), WebSocketMessageType.Text, true, default); //~ PUR301 Customer.Email
    }

    async Task House(Customer c)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("wss://live.shop.example"), default);
        await socket.SendAsync(Encoding.UTF8.GetBytes(c.Email), WebSocketMessageType.Text, true, default);
    }
}

class Hubs
{
    private readonly HubConnection hub = new HubConnectionBuilder().WithUrl("https://tracker.example/hub").Build();
    private readonly HubConnection house = new HubConnectionBuilder().WithUrl("https://live.shop.example/hub").Build();

    Task Sent(Customer c) => hub.SendAsync("Seen", c.Email); //~ PUR301 Customer.Email

    Task Harmless(Customer c) => hub.SendAsync("Seen", c.Theme);

    Task<int> Invoked(Customer c) => hub.InvokeAsync<int>("Seen", c.Id, c.Name); //~ PUR301 Customer.Name

    Task Core(Customer c) => hub.SendCoreAsync("Seen", new object[] { c.Email }); //~ PUR301 Customer.Email

    Task House(Customer c) => house.InvokeAsync("Seen", c.Email);
}
