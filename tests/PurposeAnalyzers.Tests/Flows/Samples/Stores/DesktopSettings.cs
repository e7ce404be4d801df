// langversion: 12
using System.Collections.Specialized;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

// Settings, drafts and histories that a desktop program keeps for itself.
class Settings
{
    private readonly string path;
    private Dictionary<string, string> values = [];

    public Settings(string path)
    {
        this.path = path;
        if (File.Exists(path))
            values = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) ?? [];
    }

    public string? this[string key]
    {
        get => values.GetValueOrDefault(key);
        set
        {
            if (value is null)
                values.Remove(key);
            else
                values[key] = value;
        }
    }

    public void Save() => File.WriteAllText(path, JsonSerializer.Serialize(values)); //~ PUR202 Account.Iban
}

class WindowSettings
{
    private readonly NameValueCollection values = new();

    public int Width { get; set; } = 800;

    public void Remember(string key, string value) => values[key] = value;

    public void Save()
    {
        using var writer = File.CreateText("window.ini");
        writer.WriteLine("width=" + Width);
        foreach (string? key in values)
            writer.WriteLine($"{key}={values[key]}");
    }
}

class Recorder : IDisposable
{
    private readonly BinaryWriter writer = new(File.Create("frames.bin"));
    private readonly List<long> ticks = [];
    private FaceFrame? previous;

    public void Record(FaceFrame frame)
    {
        ticks.Add(frame.Ticks);
        writer.Write(frame.Ticks);
        if (previous is not null)
            writer.Write(frame.JawOpen - previous.JawOpen); //~ PUR201 FaceFrame.JawOpen
        previous = frame;
    }

    public void Mark(string label) => writer.Write(label);

    public int Count => ticks.Count;

    public void Dispose() => writer.Dispose();
}

class Desktop(Settings settings, WindowSettings window, Recorder recorder)
{
    public void Open(Account a)
    {
        settings["account"] = a.Number;
        settings["iban"] = a.Iban;
        settings.Save();
    }

    public void Resize(Account a, int width)
    {
        window.Width = width;
        window.Remember("page", a.LastPage);
        window.Save();
    }

    public void Frame(FaceFrame frame)
    {
        recorder.Mark("frame " + frame.Ticks);
        recorder.Record(frame);
        Console.WriteLine(recorder.Count);
    }

    public void Labelled(FaceFrame frame) => recorder.Mark(frame.JawOpen > 0.5 ? "open" : "shut"); //~ PUR201 FaceFrame.JawOpen
}
