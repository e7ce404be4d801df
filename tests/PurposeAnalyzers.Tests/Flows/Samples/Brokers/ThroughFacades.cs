// langversion: 12
using System.Text;
using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Confluent.Kafka;
using Hangfire;
using MassTransit;
using Quartz;
using RabbitMQ.Client;

// Messages through what applications build around brokers. A broker keeps what it is given; the mesh of a face may not be kept.
class Envelope<T>
{
    public string Kind { get; set; } = "";

    public T? Body { get; set; }
}

interface IOutbox
{
    Task Put<T>(string kind, T body);
}

class KafkaOutbox(IProducer<string, string> producer) : IOutbox
{
    public Task Put<T>(string kind, T body) =>
        producer.ProduceAsync("events", new Message<string, string> { Key = kind, Value = JsonSerializer.Serialize(new Envelope<T> { Kind = kind, Body = body }) });
}

class Publishing(IOutbox outbox, IPublishEndpoint bus, ISendEndpointProvider endpoints, IBackgroundJobClient jobs)
{
    async Task Out(FaceFrame frame)
    {
        await outbox.Put("ticks", frame.Ticks);
        await outbox.Put("jaw", new { frame.JawOpen }); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Bus(FaceFrame frame, CancellationToken stop)
    {
        await bus.Publish(new { frame.Ticks }, stop);
        await bus.Publish(new { frame.JawOpen }, context => context.Headers.Set("kind", "jaw"), stop); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Sent(FaceFrame frame)
    {
        var endpoint = await endpoints.GetSendEndpoint(new Uri("queue:faces"));
        await endpoint.Send(new Envelope<long> { Body = frame.Ticks });
        await endpoint.Send(new Envelope<float> { Body = frame.JawOpen }); //~ PUR201 FaceFrame.JawOpen
    }

    async Task InHeaders(FaceFrame frame) =>
        await bus.Publish(new { frame.Ticks }, context => context.Headers.Set("jaw", frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen

    void Jobs(FaceFrame frame)
    {
        jobs.Schedule(() => Render(frame.Ticks), TimeSpan.FromMinutes(1));
        jobs.Schedule(() => Render(frame.JawOpen), TimeSpan.FromMinutes(1)); //~ PUR201 FaceFrame.JawOpen
    }

    void Recurring(FaceFrame frame) =>
        RecurringJob.AddOrUpdate("render", () => Render(frame.JawOpen), Cron.Daily()); //~ PUR201 FaceFrame.JawOpen

    void Continued(FaceFrame frame)
    {
        var first = jobs.Enqueue(() => Render(frame.Ticks));
        jobs.ContinueJobWith(first, () => Render(frame.Shapes[0])); //~ PUR201 FaceFrame.Shapes
    }

    public void Render(double value) => Math.Sqrt(value);
}

class Scheduling(IScheduler scheduler)
{
    async Task Job(FaceFrame frame)
    {
        var trigger = TriggerBuilder.Create().StartNow().Build();
        await scheduler.ScheduleJob(JobBuilder.Create<RenderJob>().UsingJobData("ticks", frame.Ticks).Build(), trigger);
        await scheduler.ScheduleJob(JobBuilder.Create<RenderJob>().UsingJobData("jaw", frame.JawOpen).Build(), trigger); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Data(FaceFrame frame)
    {
        var data = new JobDataMap { { "jaw", frame.JawOpen } };
        await scheduler.TriggerJob(new JobKey("render"), data); //~ PUR201 FaceFrame.JawOpen
    }
}

class RenderJob : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => default;
}

class Rabbits(IConnection connection)
{
    async Task Published(FaceFrame frame)
    {
        await using var channel = await connection.CreateChannelAsync();
        var properties = new BasicProperties { ContentType = "text/plain" };
        await channel.BasicPublishAsync("faces", "ticks", false, properties, Encoding.UTF8.GetBytes(frame.Ticks.ToString()));
        await channel.BasicPublishAsync("faces", "jaw", false, properties, Encoding.UTF8.GetBytes(frame.JawOpen.ToString())); //~ PUR201 FaceFrame.JawOpen
    }

    async Task InHeaders(FaceFrame frame)
    {
        await using var channel = await connection.CreateChannelAsync();
        var properties = new BasicProperties { Headers = new Dictionary<string, object?> { ["jaw"] = frame.JawOpen } };
        await channel.BasicPublishAsync("faces", "jaw", false, properties, new byte[] { 1 }); //~ PUR201 FaceFrame.JawOpen
    }
}

class ServiceBuses(ServiceBusClient client)
{
    async Task Batch(FaceFrame frame)
    {
        await using var sender = client.CreateSender("faces");
        using var batch = await sender.CreateMessageBatchAsync();
        batch.TryAddMessage(new ServiceBusMessage(BinaryData.FromObjectAsJson(new { frame.Ticks })));
        await sender.SendMessagesAsync(batch);
        batch.TryAddMessage(new ServiceBusMessage(BinaryData.FromObjectAsJson(new { frame.JawOpen }))); //~ PUR201 FaceFrame.JawOpen
        await sender.SendMessagesAsync(batch);
    }

    async Task Properties(FaceFrame frame)
    {
        var message = new ServiceBusMessage("seen") { Subject = "face", ApplicationProperties = { ["ticks"] = frame.Ticks } };
        await client.CreateSender("faces").SendMessageAsync(message);
        message.ApplicationProperties["jaw"] = frame.JawOpen;
        await client.CreateSender("faces").ScheduleMessageAsync(message, DateTimeOffset.UtcNow.AddMinutes(1)); //~ PUR201 FaceFrame.JawOpen
    }
}
