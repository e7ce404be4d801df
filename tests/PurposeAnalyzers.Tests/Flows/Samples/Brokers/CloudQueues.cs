using Amazon.SQS;
using Amazon.SQS.Model;
using Azure.Messaging.ServiceBus;

// Queues of clouds are stores like any other.
class SimpleQueue
{
    private readonly IAmazonSQS sqs;

    SimpleQueue(IAmazonSQS sqs) => this.sqs = sqs;

    Task Body(FaceFrame frame) => sqs.SendMessageAsync("queue", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen

    Task Harmless(FaceFrame frame) => sqs.SendMessageAsync("queue", frame.Ticks.ToString());

    Task Request(FaceFrame frame) => sqs.SendMessageAsync(new SendMessageRequest { QueueUrl = "queue", MessageBody = frame.JawOpen.ToString() }); //~ PUR201 FaceFrame.JawOpen

    Task Attribute(FaceFrame frame)
    {
        var request = new SendMessageRequest("queue", "scan");
        request.MessageAttributes["jaw"] = new MessageAttributeValue { DataType = "Number", StringValue = frame.JawOpen.ToString() };
        return sqs.SendMessageAsync(request); //~ PUR201 FaceFrame.JawOpen
    }

    Task HarmlessAttribute(FaceFrame frame)
    {
        var request = new SendMessageRequest("queue", "scan");
        request.MessageAttributes["ticks"] = new MessageAttributeValue { DataType = "Number", StringValue = frame.Ticks.ToString() };
        return sqs.SendMessageAsync(request);
    }

    Task Batch(FaceFrame frame)
    {
        var entries = new List<SendMessageBatchRequestEntry> { new("1", "scan"), new("2", frame.JawOpen.ToString()) };
        return sqs.SendMessageBatchAsync("queue", entries); //~ PUR201 FaceFrame.JawOpen
    }

    Task InTheClear(Account account) => sqs.SendMessageAsync("queue", account.Iban); //~ PUR202 Account.Iban

    async Task Received()
    {
        var received = await sqs.ReceiveMessageAsync("queue");
        foreach (var message in received.Messages)
            File.WriteAllText("last", message.Body);
    }
}

class ServiceBusQueue
{
    private readonly ServiceBusSender sender;

    ServiceBusQueue(ServiceBusSender sender) => this.sender = sender;

    Task AsJson(FaceFrame frame) => sender.SendMessageAsync(new ServiceBusMessage(BinaryData.FromObjectAsJson(frame))); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    Task AsMadeJson(FaceFrame frame) => sender.SendMessageAsync(new ServiceBusMessage(new BinaryData(jsonSerializable: frame))); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    Task HarmlessJson(FaceFrame frame) => sender.SendMessageAsync(new ServiceBusMessage(BinaryData.FromObjectAsJson(new { frame.Ticks })));

    Task Property(FaceFrame frame)
    {
        var message = new ServiceBusMessage("scan");
        message.ApplicationProperties["jaw"] = frame.JawOpen;
        return sender.SendMessageAsync(message); //~ PUR201 FaceFrame.JawOpen
    }

    Task PropertyInline(FaceFrame frame) =>
        sender.SendMessageAsync(new ServiceBusMessage("scan") { ApplicationProperties = { ["jaw"] = frame.JawOpen } }); //~ PUR201 FaceFrame.JawOpen

    Task HarmlessProperty(FaceFrame frame) =>
        sender.SendMessageAsync(new ServiceBusMessage("scan") { ApplicationProperties = { ["ticks"] = frame.Ticks }, SessionId = "faces" });

    Task Session(FaceFrame frame) => sender.SendMessageAsync(new ServiceBusMessage("scan") { SessionId = $"jaw-{frame.JawOpen}" }); //~ PUR201 FaceFrame.JawOpen

    Task Several(FaceFrame[] frames) => sender.SendMessagesAsync(frames.Select(frame => new ServiceBusMessage(frame.JawOpen.ToString()))); //~ PUR201 FaceFrame.JawOpen

    Task SeveralHarmless(FaceFrame[] frames) => sender.SendMessagesAsync(frames.Select(frame => new ServiceBusMessage(frame.Ticks.ToString())));

    async Task Batch(FaceFrame frame)
    {
        using var batch = await sender.CreateMessageBatchAsync();
        batch.TryAddMessage(new ServiceBusMessage(frame.Ticks.ToString()));
        batch.TryAddMessage(new ServiceBusMessage(frame.JawOpen.ToString())); //~ PUR201 FaceFrame.JawOpen
        await sender.SendMessagesAsync(batch);
    }

    async Task Received(ServiceBusReceiver receiver)
    {
        var message = await receiver.ReceiveMessageAsync();
        File.WriteAllText("last", message.Body.ToString());
        await receiver.CompleteMessageAsync(message);
    }
}
