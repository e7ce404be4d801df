using NATS.Client.Core;

// NATS: what is published or asked is in the broker's hands.
class NatsCalls
{
    private readonly INatsConnection nats;

    NatsCalls(INatsConnection nats) => this.nats = nats;

    ValueTask Published(FaceFrame frame) => nats.PublishAsync("faces.jaw", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen

    ValueTask Harmless(FaceFrame frame) => nats.PublishAsync("faces.ticks", frame.Ticks);

    ValueTask Whole(FaceFrame frame) => nats.PublishAsync("faces", frame); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    ValueTask Header(FaceFrame frame, byte[] scan)
    {
        var headers = new NatsHeaders();
        headers["jaw"] = frame.JawOpen.ToString();
        return nats.PublishAsync("faces", scan, headers); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Asked(FaceFrame frame)
    {
        var answer = await nats.RequestAsync<float, long>("faces.age", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        File.WriteAllText("age", answer.Data.ToString());
    }

    async Task HarmlesslyAsked(FaceFrame frame) => await nats.RequestAsync<long, long>("faces.age", frame.Ticks);
}
