using System.Collections.Concurrent;
using System.Threading.Channels;

// What stays in the process is no broker: channels, queues, mediators, timers hand data on to whoever reads it.
class InProcess
{
    private readonly Channel<float> jaws = Channel.CreateUnbounded<float>();
    private readonly Channel<long> times = Channel.CreateUnbounded<long>();
    private readonly ConcurrentQueue<float> waiting = new();

    async Task Written(FaceFrame frame)
    {
        await jaws.Writer.WriteAsync(frame.JawOpen);
        await times.Writer.WriteAsync(frame.Ticks);
    }

    async Task Read()
    {
        File.WriteAllText("ticks", (await times.Reader.ReadAsync()).ToString());
        File.WriteAllText("jaw", (await jaws.Reader.ReadAsync()).ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    void Queued(FaceFrame frame) => waiting.Enqueue(frame.JawOpen);

    void Dequeued()
    {
        if (waiting.TryDequeue(out var jaw))
            File.WriteAllText("jaw", jaw.ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    void Delayed(FaceFrame frame)
    {
        using var quiet = new Timer(state => Console.WriteLine(((FaceFrame)state!).Ticks), frame, 100, 0);
        using var loud = new Timer(state => File.WriteAllText("jaw", ((FaceFrame)state!).JawOpen.ToString()), frame, 100, 0); //~ PUR201 FaceFrame.JawOpen
    }

    void InTheBackground(FaceFrame frame)
    {
        _ = Task.Run(() => frame.JawOpen + 1);
        _ = Task.Run(() => File.WriteAllText("jaw", frame.JawOpen.ToString())); //~ PUR201 FaceFrame.JawOpen
    }
}
