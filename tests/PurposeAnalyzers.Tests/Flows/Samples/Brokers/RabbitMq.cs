using System.Text;
using System.Text.Json;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

// A broker keeps what it is given until it is fetched: bodies, headers, routing keys.
class RabbitMq
{
    private readonly IChannel channel;

    RabbitMq(IChannel channel) => this.channel = channel;

    ValueTask Body(FaceFrame frame) => channel.BasicPublishAsync("faces", "jaw", Encoding.UTF8.GetBytes(frame.JawOpen.ToString())); //~ PUR201 FaceFrame.JawOpen

    ValueTask Harmless(FaceFrame frame) => channel.BasicPublishAsync("faces", "ticks", Encoding.UTF8.GetBytes(frame.Ticks.ToString()));

    ValueTask Json(FaceFrame frame) => channel.BasicPublishAsync("faces", "frame", JsonSerializer.SerializeToUtf8Bytes(frame)); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    ValueTask Allowed(Customer c) => channel.BasicPublishAsync("mail", "news", Encoding.UTF8.GetBytes(c.Email));

    ValueTask InTheClear(Account account) => channel.BasicPublishAsync("bank", "iban", Encoding.UTF8.GetBytes(account.Iban)); //~ PUR202 Account.Iban

    ValueTask RoutingKey(FaceFrame frame, byte[] scan) => channel.BasicPublishAsync("faces", $"jaw.{frame.JawOpen}", scan); //~ PUR201 FaceFrame.JawOpen

    ValueTask Header(FaceFrame frame, byte[] scan)
    {
        var properties = new BasicProperties { Headers = new Dictionary<string, object?> { ["jaw"] = frame.JawOpen } };
        return channel.BasicPublishAsync("faces", "scan", false, properties, scan); //~ PUR201 FaceFrame.JawOpen
    }

    ValueTask HeaderSetLater(FaceFrame frame, byte[] scan)
    {
        var properties = new BasicProperties { Headers = new Dictionary<string, object?>() };
        properties.Headers["jaw"] = frame.JawOpen;
        return channel.BasicPublishAsync("faces", "scan", false, properties, scan); //~ PUR201 FaceFrame.JawOpen
    }

    ValueTask Properties(FaceFrame frame, byte[] scan)
    {
        var properties = new BasicProperties { CorrelationId = frame.Ticks.ToString() };
        return channel.BasicPublishAsync("faces", "scan", false, properties, scan);
    }

    Task Wrapped(FaceFrame frame) => Publish("frame", frame); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    Task WrappedHarmless(FaceFrame frame) => Publish("ticks", new { frame.Ticks });

    private async Task Publish<T>(string key, T message) => await channel.BasicPublishAsync("faces", key, JsonSerializer.SerializeToUtf8Bytes(message));

    void Received(AsyncEventingBasicConsumer consumer) => consumer.ReceivedAsync += (_, delivered) =>
    {
        File.WriteAllText("last", Encoding.UTF8.GetString(delivered.Body.Span));
        return Task.CompletedTask;
    };
}
