// langversion: 12
using System.Numerics;
using System.Text.Json;

// Face data through arithmetic, structs, operators, averages, classifiers and caches.
readonly record struct Weight(string Name, float Value) //~ PUR102 Weight.Value
{
    public static Weight operator *(Weight weight, float factor) => weight with { Value = weight.Value * factor };

    public static implicit operator float(Weight weight) => weight.Value;
}

class Smoother(int window)
{
    private readonly Queue<float> last = new();
    private float sum;

    public int Window { get; } = window;

    public float Push(float value)
    {
        last.Enqueue(value);
        sum += value;
        if (last.Count > Window)
            sum -= last.Dequeue();
        return sum / last.Count;
    }
}

class Moods
{
    private readonly Smoother smoother = new(5);
    private readonly Dictionary<string, int> histogram = [];

    [ProcessesFor(Purpose.AvatarAnimation)]
    public float Animate(FaceFrame frame) => smoother.Push(frame.JawOpen) * 2;

    [ProcessesFor(Purpose.Statistics)]
    public void Count(FaceFrame frame)
    {
        var open = frame.JawOpen > 0.5f; //~ PUR101 FaceFrame.JawOpen
        histogram["frames"] = open ? 1 : 0;
    }

    [ProcessesFor(Purpose.Statistics)]
    public long CountTicks(FaceFrame frame) => frame.Ticks / 1000;

    public void SaveMood(FaceFrame frame)
    {
        var mood = frame.JawOpen switch
        {
            > 0.8f => "surprised",
            > 0.3f => "talking",
            _ => "calm",
        };
        File.AppendAllText("moods.txt", mood); //~ PUR201 FaceFrame.JawOpen
    }

    public void SaveTicks(FaceFrame frame)
    {
        var part = frame.Ticks switch { > 1000 => "late", _ => "early" };
        File.AppendAllText("moods.txt", part);
    }

    public void SaveWeight(FaceFrame frame)
    {
        var weight = new Weight("jaw", frame.JawOpen) * 0.5f;
        File.WriteAllText("weight.txt", weight.Name);
        File.WriteAllText("weight.txt", $"{(float)weight:F3}"); //~ PUR201 FaceFrame.JawOpen
    }

    public void SaveVector(FaceFrame frame)
    {
        var vector = new Vector3(frame.JawOpen, 0, 1);
        vector = Vector3.Normalize(vector * 3);
        File.WriteAllText("vector.txt", vector.X.ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    public void SaveIfPresent(FaceFrame? frame)
    {
        var present = frame != null && frame.Shapes != null;
        File.WriteAllText("present.txt", present.ToString());
    }

    public void SaveHistogram() => File.WriteAllText("histogram.json", JsonSerializer.Serialize(new { histogram.Count })); //~ PUR201

    public void SaveAverage(IEnumerable<FaceFrame> frames)
    {
        var average = frames.Average(f => f.JawOpen);
        var max = frames.Select(f => f.Shapes.Max()).DefaultIfEmpty().Max();
        var number = frames.Count();
        File.WriteAllText("frames.txt", number.ToString());
        File.WriteAllText("average.txt", $"{average}"); //~ PUR201 FaceFrame.JawOpen
        File.WriteAllText("max.txt", $"{max}"); //~ PUR201 FaceFrame.Shapes
    }

    public void LogSmooth(FaceFrame frame) => Console.WriteLine(smoother.Push(frame.JawOpen)); //~ PUR203 FaceFrame.JawOpen

    public void LogWindow() => Console.WriteLine(smoother.Window);
}
