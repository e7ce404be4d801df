// Virtual calls, base calls, interfaces with defaults, explicit implementations: the body that can run counts.
abstract class Exporter
{
    public void Run(Customer c) => Write(Line(c));

    protected abstract string Line(Customer c);

    protected virtual void Write(string line) => File.AppendAllText("export.txt", line);
}

class IdExporter : Exporter
{
    protected override string Line(Customer c) => c.Id.ToString();

    protected override void Write(string line) => Console.WriteLine(line);
}

class FaceExporter : Exporter
{
    protected override string Line(Customer c)
    {
        base.Write("face");
        return "";
    }

    void Extra(FaceFrame frame) => base.Write(frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen

    void ExtraTicks(FaceFrame frame) => base.Write(frame.Ticks.ToString());
}

interface IDescribed
{
    string Text { get; }

    void Print() => Console.WriteLine(Text);
}

class Plain : IDescribed
{
    public string Text => "plain";
}

class Titled : IDescribed
{
    string IDescribed.Text => "title";

    public string Text => new Customer().Name;

    void IDescribed.Print() => File.WriteAllText("t.txt", "x");
}

interface ISink
{
    void Take(string text);
}

class FileSink : ISink
{
    public void Take(string text) => File.WriteAllText("sink.txt", text);
}

class NullSink : ISink
{
    public void Take(string text) { }
}

class Callers
{
    void ByInterface(ISink sink, FaceFrame frame)
    {
        sink.Take(frame.Ticks.ToString());
        sink.Take(frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    void ByTheOtherType(NullSink sink, FaceFrame frame) => sink.Take(frame.JawOpen.ToString());

    void ByANewObject(FaceFrame frame)
    {
        ISink sink = new NullSink();
        sink.Take(frame.Ticks.ToString());
    }

    void Constrained<T>(T sink, FaceFrame frame) where T : ISink => sink.Take(frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen

    void Properties(Titled titled, IDescribed described)
    {
        Console.WriteLine(titled.Text); //~ PUR203 Customer.Name
        Console.WriteLine(described.Text);
    }

    void Downcast(object thing)
    {
        if (thing is Customer c)
            Console.WriteLine(c.Theme);
        Console.WriteLine(((Customer)thing).Email); //~ PUR203 Customer.Email
    }
}
