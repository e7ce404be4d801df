using MassTransit;

// Message buses put what they are given into a broker, whether it is published, sent, asked for, scheduled or answered.
public record FaceMoved([FaceData] float Jaw, long Ticks);

public record TimePassed(long Ticks);

public interface IMoved
{
    long Ticks { get; }
}

class Publishing
{
    private readonly IPublishEndpoint bus;

    Publishing(IPublishEndpoint bus) => this.bus = bus;

    Task Labelled(FaceFrame frame) => bus.Publish(new FaceMoved(frame.JawOpen, frame.Ticks)); //~ PUR201 FaceFrame.JawOpen

    Task Harmless(FaceFrame frame) => bus.Publish(new TimePassed(frame.Ticks));

    Task Anonymous(FaceFrame frame) => bus.Publish<IMoved>(new { frame.Ticks, Jaw = frame.JawOpen }); //~ PUR201 FaceFrame.JawOpen

    Task HarmlessAnonymous(FaceFrame frame) => bus.Publish<IMoved>(new { frame.Ticks });

    Task Received(FaceMoved message) => bus.Publish(message); //~ PUR201 FaceMoved.Jaw
}

class Sending
{
    async Task ToAnEndpoint(ISendEndpointProvider provider, FaceFrame frame)
    {
        var endpoint = await provider.GetSendEndpoint(new Uri("queue:faces"));
        await endpoint.Send(new TimePassed(frame.Ticks));
        await endpoint.Send(new FaceMoved(frame.JawOpen, 0)); //~ PUR201 FaceFrame.JawOpen
    }

    Task InTheClear(IBus bus, Account account) => bus.Publish<IMoved>(new { account.Iban }); //~ PUR202 Account.Iban

    Task Scheduled(IMessageScheduler scheduler, FaceFrame frame, DateTime at) => scheduler.SchedulePublish(at, new FaceMoved(frame.JawOpen, 0)); //~ PUR201 FaceFrame.JawOpen

    Task ScheduledHarmless(IMessageScheduler scheduler, FaceFrame frame, DateTime at) => scheduler.ScheduleSend(new Uri("queue:faces"), at, new TimePassed(frame.Ticks));
}

class Asking
{
    async Task<long> Request(IRequestClient<FaceMoved> client, FaceFrame frame)
    {
        var answer = await client.GetResponse<TimePassed>(new FaceMoved(frame.JawOpen, 0)); //~ PUR201 FaceFrame.JawOpen
        return answer.Message.Ticks;
    }

    Task HarmlessRequest(IRequestClient<TimePassed> client, FaceFrame frame) => client.GetResponse<TimePassed>(new TimePassed(frame.Ticks));

    void Handle(IRequestClient<FaceMoved> client, FaceFrame frame) => client.Create(new FaceMoved(frame.JawOpen, 0)); //~ PUR201 FaceFrame.JawOpen
}

class Consuming : IConsumer<TimePassed>
{
    public Task Consume(ConsumeContext<TimePassed> context) => context.RespondAsync(new TimePassed(context.Message.Ticks));
}

class Answering : IConsumer<FaceMoved>
{
    public Task Consume(ConsumeContext<FaceMoved> context) => context.RespondAsync(new FaceMoved(context.Message.Jaw, 0)); //~ PUR201 FaceMoved.Jaw
}

class Republishing : IConsumer<FaceMoved>
{
    public async Task Consume(ConsumeContext<FaceMoved> context)
    {
        await context.Publish(new TimePassed(context.Message.Ticks));
        await context.Publish(context.Message); //~ PUR201 FaceMoved.Jaw
    }
}
