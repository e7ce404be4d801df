using Azure.Messaging.EventHubs;
using Azure.Messaging.EventHubs.Producer;
using Azure.Storage.Queues;
using MQTTnet;
using NATS.Client.Core;
using NATS.Client.JetStream;

class MoreBrokers
{
    async Task Queue(QueueClient queue, FaceFrame frame)
    {
        await queue.SendMessageAsync(frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
        await queue.SendMessageAsync(frame.Ticks.ToString());
        queue.SendMessage(new BinaryData(frame.JawOpen.ToString())); //~ PUR201 FaceFrame.JawOpen
        File.WriteAllText("peeked", queue.PeekMessage().Value.MessageId);
    }

    async Task Nats(INatsConnection nats, FaceFrame frame)
    {
        await nats.PublishAsync("faces", frame); //~ PUR201 FaceFrame.JawOpen
        await nats.PublishAsync("ticks", frame.Ticks);
        await nats.RequestAsync<float, string>("faces", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    async Task NatsStream(INatsJSContext stream, FaceFrame frame)
    {
        await stream.PublishAsync("faces", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        await stream.PublishAsync("ticks", frame.Ticks);
    }

    async Task Mqtt(IMqttClient client, FaceFrame frame)
    {
        await client.PublishAsync(new MqttApplicationMessageBuilder().WithTopic("faces").WithPayload(frame.JawOpen.ToString()).Build()); //~ PUR201 FaceFrame.JawOpen
        await client.PublishAsync(new MqttApplicationMessageBuilder().WithTopic("ticks").WithPayload(frame.Ticks.ToString()).Build());
        await client.PublishStringAsync("faces", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
        await client.PublishStringAsync("ticks", frame.Ticks.ToString());
    }

    async Task Events(EventHubProducerClient hub, EventHubBufferedProducerClient buffered, FaceFrame frame)
    {
        await hub.SendAsync(new[] { new EventData(frame.JawOpen.ToString()) }); //~ PUR201 FaceFrame.JawOpen
        await hub.SendAsync(new[] { new EventData(frame.Ticks.ToString()) });
        await buffered.EnqueueEventAsync(new EventData(frame.JawOpen.ToString())); //~ PUR201 FaceFrame.JawOpen
        using var batch = await hub.CreateBatchAsync();
        batch.TryAdd(new EventData(frame.JawOpen.ToString())); //~ PUR201 FaceFrame.JawOpen
    }
}
