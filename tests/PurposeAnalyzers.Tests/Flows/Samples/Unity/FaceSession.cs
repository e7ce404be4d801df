// langversion: 12
using System.Text.Json;

// A face mirroring session: smoothing, recording, calibration, what is shown and what must not stay.
class Smoother
{
    private readonly Queue<float> window = new();

    public float Next(float value)
    {
        window.Enqueue(value);
        if (window.Count > 5)
            window.Dequeue();
        return window.Average();
    }
}

class Avatar
{
    private float mouth;

    [ProcessesFor(Purpose.AvatarAnimation)]
    public void Open(float jaw) => mouth = Math.Clamp(jaw, 0, 1);

    public void Reset() => mouth = 0;
}

[ProcessesFor(Purpose.AvatarAnimation)]
class FaceSession(Avatar avatar, Smoother smoother)
{
    private int frames;
    private long last;

    public void OnFrame(FaceFrame frame)
    {
        frames++;
        last = frame.Ticks;
        avatar.Open(smoother.Next(frame.JawOpen));
    }

    public string Status() => $"{frames} frames, last at {last}";

    public void SaveStatus(string path) => File.WriteAllText(path, Status());
}

[ProcessesFor(Purpose.AvatarAnimation)]
class Calibration
{
    private readonly Dictionary<string, (float Min, float Max)> ranges = [];

    public void Learn(IReadOnlyDictionary<string, float> face)
    {
        foreach (var (shape, value) in face)
        {
            var range = ranges.TryGetValue(shape, out var known) ? known : (Min: value, Max: value);
            ranges[shape] = (Math.Min(range.Min, value), Math.Max(range.Max, value));
        }
    }

    public void Learn(Customer customer) => Learn(customer.LastFace);

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(ranges.ToDictionary(r => r.Key, r => new[] { r.Value.Min, r.Value.Max }))); //~ PUR201 Customer.LastFace

    public void Forget() => ranges.Clear();
}

class Recorder
{
    private readonly List<(long Ticks, float Jaw)> takes = [];

    public bool IsOn { get; private set; }

    [ProcessesFor(Purpose.AvatarAnimation)]
    public void Add(FaceFrame frame)
    {
        if (IsOn)
            takes.Add((frame.Ticks, frame.JawOpen));
    }

    public void Toggle() => IsOn = !IsOn;

    public void Export(Stream output)
    {
        using var writer = new BinaryWriter(output);
        foreach (var (ticks, jaw) in takes)
        {
            writer.Write(ticks);
            writer.Write(jaw); //~ PUR201 FaceFrame.JawOpen
        }
    }

    public void ExportToFile(string path) => Export(File.Create(path));

    public void ExportToMemory()
    {
        using var memory = new MemoryStream();
        Export(memory);
    }
}

class Analytics
{
    [ProcessesFor(Purpose.Statistics)]
    public void Smiles(IEnumerable<FaceFrame> frames)
    {
        var smiling = frames.Count(frame => frame.JawOpen > 0.5f); //~ PUR101 FaceFrame.JawOpen
        Console.WriteLine(smiling); //~ PUR203 FaceFrame.JawOpen
    }

    [ProcessesFor(Purpose.Statistics)]
    public void Length(IReadOnlyList<FaceFrame> frames)
    {
        var span = TimeSpan.FromTicks(frames[^1].Ticks - frames[0].Ticks);
        Console.WriteLine(span);
    }

    [ProcessesFor(Purpose.AvatarAnimation)]
    public async Task Stream(FaceFrame frame, HttpClient http)
    {
        await http.PostAsync("https://stats.shop.example/ticks", new StringContent(frame.Ticks.ToString()));
        await http.PostAsync("https://faces.other.example/jaw", new StringContent(frame.JawOpen.ToString())); //~ PUR301 FaceFrame.JawOpen
    }
}
