using System.Text.Json;

class PrivateMembers
{
    private string last = "";
    private string theme = "";
    private readonly List<string> mails = new();
    private static string shared = "";
    private string Remembered { get; set; } = "";

    void Keep(Customer c)
    {
        last = c.Email;
        theme = c.Theme;
        mails.Add(c.Email);
        shared = c.Name;
        Remembered = c.Phone ?? "";
    }

    void LogField() => Console.WriteLine(last); //~ PUR203 Customer.Email

    void LogOtherField() => Console.WriteLine(theme);

    void LogList()
    {
        Console.WriteLine(mails.Count);
        Console.WriteLine(string.Join(",", mails)); //~ PUR203 Customer.Email
    }

    void LogStatic() => Console.WriteLine(shared); //~ PUR203 Customer.Name

    void LogProperty() => Console.WriteLine(Remembered); //~ PUR203 Customer.Phone

    string Read() => last;

    void LogWhatReadReturns() => Console.WriteLine(Read()); //~ PUR203 Customer.Email

    void TestField() => Console.WriteLine(last == "" ? "none" : "some");
}

class Recorder
{
    private readonly List<Dictionary<string, float>> frames = new();
    private readonly List<long> ticks = new();

    public void Add(Customer c, long tick)
    {
        frames.Add(c.LastFace);
        ticks.Add(tick);
    }

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(frames)); //~ PUR201 Customer.LastFace

    public void SaveTicks(string path) => File.WriteAllText(path, JsonSerializer.Serialize(ticks));

    public int Count => frames.Count;
}

class Nested
{
    private readonly Slip slip = new();

    void Fill(Customer c)
    {
        slip.Text = c.Email;
        slip.Label = c.Theme;
    }

    void Log() => Console.WriteLine(slip.Text); //~ PUR203 Customer.Email

    void LogLabel() => Console.WriteLine(slip.Label);

    private sealed class Slip
    {
        public string Text { get; set; } = "";

        public string Label { get; set; } = "";
    }
}
