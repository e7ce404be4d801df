using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

// Files of every format: writers on a file store what they are given, writers in memory do not.
class Formats
{
    void JsonWriter(FaceFrame frame)
    {
        using var stream = File.Create("f.json");
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteNumber("ticks", frame.Ticks);
        json.WriteNumber("jaw", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        json.WriteEndObject();
    }

    void JsonWriterInMemory(FaceFrame frame)
    {
        using var stream = new MemoryStream();
        using var json = new Utf8JsonWriter(stream);
        json.WriteNumberValue(frame.JawOpen);
    }

    void XmlWriterOnAFile(FaceFrame frame)
    {
        using var xml = XmlWriter.Create("f.xml");
        xml.WriteElementString("ticks", frame.Ticks.ToString());
        xml.WriteElementString("jaw", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    void XmlTree(FaceFrame frame)
    {
        var tree = new XElement("frame", new XElement("jaw", frame.JawOpen));
        tree.Save("f.xml"); //~ PUR201 FaceFrame.JawOpen
    }

    void XmlTreeHarmless(FaceFrame frame)
    {
        var tree = new XElement("frame", new XAttribute("ticks", frame.Ticks));
        tree.Save("f.xml");
    }

    void Csv(List<FaceFrame> frames)
    {
        var lines = frames.Select(f => string.Join(';', f.Ticks, f.JawOpen));
        File.WriteAllLines("f.csv", lines.Prepend("ticks;jaw")); //~ PUR201 FaceFrame.JawOpen
    }

    void CsvHarmless(List<FaceFrame> frames) => File.WriteAllLines("f.csv", frames.Select(f => f.Ticks.ToString()));

    void Binary(FaceFrame frame)
    {
        using var writer = new BinaryWriter(File.OpenWrite("f.bin"), Encoding.UTF8);
        writer.Write(frame.Ticks);
        foreach (var shape in frame.Shapes)
            writer.Write(shape); //~ PUR201 FaceFrame.Shapes
    }

    void Appended(FaceFrame frame)
    {
        using var writer = File.AppendText("f.txt");
        writer.WriteLine("{0}", frame.Ticks);
        writer.WriteLine("{0}", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void TempFile(FaceFrame frame)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
        File.Delete(path);
    }

    void NamedByAFace(FaceFrame frame) => File.WriteAllText(Path.Combine("faces", frame.Ticks + ".txt"), "x");

    void JsonLines(List<Customer> all)
    {
        using var writer = new StreamWriter("c.jsonl");
        foreach (var c in all)
            writer.WriteLine(JsonSerializer.Serialize(new { c.Id, c.Email }));
        foreach (var c in all)
            writer.WriteLine(JsonSerializer.Serialize(c)); //~ PUR201 Customer.LastFace
    }

    void Environment(FaceFrame frame) => System.Environment.SetEnvironmentVariable("TICKS", frame.Ticks.ToString());
}
