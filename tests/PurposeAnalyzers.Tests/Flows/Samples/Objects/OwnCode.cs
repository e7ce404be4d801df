// The class itself reads what it keeps: every object of it may hold that, one that is made here as well.
class Report
{
    private readonly List<string> parts = new();
    private string title = "";

    public void Add(Customer c) => parts.Add(c.Email);

    public void Title(Customer c) => title = c.Theme;

    public string Text() => string.Join(";", parts);

    public string Head() => title;
}

class Card
{
    private readonly string mail;

    public Card(Customer c) => mail = c.Email;

    public string Mail() => mail;
}

class Journal
{
    private readonly TextWriter output;

    public Journal(string path) => output = File.CreateText(path);

    public void Note(string text) => output.WriteLine(text);
}

class OwnCode
{
    void Reported(Customer c)
    {
        var report = new Report();
        report.Title(c);
        report.Add(c);
        Console.WriteLine(report.Head());
        Console.WriteLine(report.Text()); //~ PUR203 Customer.Email
    }

    void Made(Customer c) => Console.WriteLine(new Card(c).Mail()); //~ PUR203 Customer.Email

    void Written(FaceFrame frame)
    {
        var journal = new Journal("face.txt");
        journal.Note(frame.Ticks.ToString());
        journal.Note(frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    void Helped(Customer c)
    {
        var journal = new Journal("face.txt");
        Fill(journal, c);
    }

    private static void Fill(Journal journal, Customer c)
    {
        foreach (var shape in c.LastFace)
            journal.Note(shape.Key + shape.Value); //~ PUR201 Customer.LastFace
    }
}
