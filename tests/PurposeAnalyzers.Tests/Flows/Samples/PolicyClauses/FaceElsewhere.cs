using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;

// Clause 3 in the places where it slips: caches, crash files, undo buffers, screenshots of numbers, replays.
class Take
{
    public int Number { get; set; }

    [FaceData]
    public List<float> Jaw { get; set; } = new();
}

class FaceElsewhere
{
    private readonly List<Take> takes = new();
    private readonly Stack<string> undo = new();
    private readonly IMemoryCache cache;

    FaceElsewhere(IMemoryCache cache) => this.cache = cache;

    void Keep(Take take)
    {
        takes.Add(take);
        undo.Push(JsonSerializer.Serialize(take));
    }

    void Play() => Console.WriteLine(takes.Last().Number);

    void SaveUndo() => File.WriteAllLines("undo.txt", undo); //~ PUR201 Take.Jaw

    void SaveNumbers() => File.WriteAllLines("takes.txt", takes.Select(t => t.Number.ToString()));

    void Cached(Take take) => cache.Set(take.Number, take.Jaw); //~ PUR201 Take.Jaw

    void CachedNumber(Take take) => cache.Set("last", take.Number);

    void Crashed(Take take, Exception failure)
    {
        var report = new { failure.Message, take.Number };
        File.WriteAllText("crash.json", JsonSerializer.Serialize(report));
    }

    void CrashedWithMore(Take take, Exception failure)
    {
        var report = new Dictionary<string, object> { ["message"] = failure.Message, ["take"] = take };
        File.WriteAllText("crash.json", JsonSerializer.Serialize(report)); //~ PUR201 Take.Jaw
    }

    void Exported(Take take)
    {
        var text = new System.Text.StringBuilder();
        foreach (var value in take.Jaw)
            text.Append(value.ToString("F1")).Append(' ');
        File.WriteAllText("jaw.txt", text.ToString()); //~ PUR201 Take.Jaw
    }

    [ProcessesFor(Purpose.AvatarAnimation)]
    float Smoothed(Take take) => take.Jaw.TakeLast(5).Average();

    [ProcessesFor(Purpose.Personalization)]
    bool Tired(Take take) => take.Jaw.Average() > 0.4f; //~ PUR101 Take.Jaw

    [ProcessesFor(Purpose.Personalization)]
    bool Long(Take take) => take.Number > 4;
}
