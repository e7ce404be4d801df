using System.Text.Json;

// A private member carries silently, in whatever form it is filled and read; a member others can reach is the boundary.
class Recorder
{
    private readonly List<float[]> takes = new();
    private readonly Dictionary<long, float> byTick = new();
    private float[] buffer = new float[16];
    private int count;
    private (long At, float Jaw) last;
    private Action<string>? listener;

    public int Count => count;

    public long LastTick => last.At;

    void Take(FaceFrame frame)
    {
        takes.Add(frame.Shapes.ToArray());
        byTick[frame.Ticks] = frame.JawOpen;
        frame.Shapes.CopyTo(buffer, 0);
        last = (frame.Ticks, frame.JawOpen);
        count++;
    }

    void SaveTakes() => File.WriteAllText("t.json", JsonSerializer.Serialize(takes)); //~ PUR201 FaceFrame.Shapes

    void SaveByTick() => File.WriteAllText("b.json", JsonSerializer.Serialize(byTick)); //~ PUR201 FaceFrame.JawOpen

    void SaveBuffer() => File.WriteAllText("f.json", JsonSerializer.Serialize(buffer)); //~ PUR201 FaceFrame.Shapes

    void SaveLast() => File.WriteAllText("l.txt", last.Jaw.ToString()); //~ PUR201 FaceFrame.JawOpen

    void SaveLastTick() => File.WriteAllText("l.txt", last.At.ToString());

    void SaveCount() => File.WriteAllText("n.txt", Count.ToString());

    void Reset()
    {
        takes.Clear();
        buffer = new float[16];
        count = 0;
    }

    void Listen(Action<string> action) => listener = action;

    void Tell() => listener?.Invoke(LastTick.ToString());
}

class Shared
{
    public float Jaw; //~ PUR102 FaceFrame.JawOpen

    public long Ticks;

    internal readonly List<float> Shapes = new(); //~ PUR102 FaceFrame.Shapes

    void Take(FaceFrame frame)
    {
        Jaw = frame.JawOpen;
        Ticks = frame.Ticks;
        Shapes.AddRange(frame.Shapes);
    }
}

class Elsewhere
{
    void Save(Shared shared)
    {
        File.WriteAllText("j.txt", shared.Jaw.ToString());
        File.WriteAllText("t.txt", shared.Ticks.ToString());
    }
}
