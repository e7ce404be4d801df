using System.Text.Json;
using Microsoft.Extensions.Logging;

// Clause 3: the face moves the character, in memory; it is neither stored nor logged nor given away, whatever was computed from it.
class FaceExpression
{
    private readonly ILogger log;
    private readonly HttpClient http = new();

    FaceExpression(ILogger log) => this.log = log;

    [ProcessesFor(Purpose.AvatarAnimation)]
    float Animate(FaceFrame frame) => Math.Clamp(frame.JawOpen * 1.5f, 0f, 1f);

    [ProcessesFor(Purpose.Statistics)]
    double Average(List<FaceFrame> frames) => frames.Average(frame => frame.JawOpen); //~ PUR101 FaceFrame.JawOpen

    [ProcessesFor(Purpose.Statistics)]
    double AverageGap(List<FaceFrame> frames) => frames.Average(frame => frame.Ticks);

    void StoreTheMood(FaceFrame frame)
    {
        var mood = frame.JawOpen > 0.7f ? "surprised" : "calm";
        File.AppendAllText("mood.txt", mood); //~ PUR201 FaceFrame.JawOpen
    }

    void StoreTheMoodBySwitch(FaceFrame frame)
    {
        var mood = frame.JawOpen switch { > 0.7f => 2, > 0.3f => 1, _ => 0 };
        File.AppendAllText("mood.txt", mood.ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    void StoreTheCount(Customer c)
    {
        File.WriteAllText("count.txt", c.LastFace.Count.ToString()); //~ PUR201 Customer.LastFace
    }

    void StoreTheTime(FaceFrame frame)
    {
        File.AppendAllText("times.txt", frame.Ticks.ToString());
    }

    void StoreWhetherThereIsOne(Customer c)
    {
        File.WriteAllText("has.txt", (c.LastFace != null).ToString());
    }

    void LogIt(FaceFrame frame)
    {
        log.LogDebug("jaw {Jaw}", frame.JawOpen); //~ PUR203 FaceFrame.JawOpen
        log.LogDebug("at {Ticks}", frame.Ticks);
    }

    Task SendIt(FaceFrame frame)
    {
        return http.PostAsync("https://lab.example/faces", new StringContent(JsonSerializer.Serialize(frame.Shapes))); //~ PUR302 FaceFrame.Shapes
    }

    Task SendToAStranger(FaceFrame frame)
    {
        return http.PostAsync("https://stranger.example/faces", new StringContent($"{frame.JawOpen}")); //~ PUR301 FaceFrame.JawOpen
    }

    Task SendTheTime(FaceFrame frame)
    {
        return http.PostAsync("https://stranger.example/times", new StringContent($"{frame.Ticks}"));
    }
}

class Rig
{
    private readonly Dictionary<string, float> weights = new();

    public void Apply(Customer c)
    {
        foreach (var (shape, weight) in c.LastFace)
            weights[shape] = weight * 0.9f + weights.GetValueOrDefault(shape) * 0.1f;
    }

    public float Weight(string shape) => weights[shape];

    public void Dump(string path) => File.WriteAllText(path, JsonSerializer.Serialize(weights)); //~ PUR201 Customer.LastFace

    public void DumpEmpty(string path) => File.WriteAllText(path, JsonSerializer.Serialize(new Dictionary<string, float>()));
}

static class BlendShapeFiles
{
    public static void Export(Dictionary<string, float> shapes, string path) => Wrapper.Write(path, JsonSerializer.Serialize(shapes));

    public static void ExportFace(Customer c) => Export(new Dictionary<string, float>(c.LastFace), "f.json"); //~ PUR201 Customer.LastFace

    public static void ExportRanks(List<Customer> all) => Export(all.ToDictionary(c => c.Theme, c => (float)c.Points), "r.json");
}

static class Wrapper
{
    public static void Write(string path, string text)
    {
        using var writer = new StreamWriter(path);
        writer.Write(text);
    }
}
