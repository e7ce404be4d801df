using System.IO.Compression;
using System.IO.IsolatedStorage;
using System.IO.MemoryMappedFiles;
using System.IO.Pipelines;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;

class FileShapes
{
    void StreamWriterOverFileStream(FaceFrame frame)
    {
        using var file = new FileStream("jaw", FileMode.Create);
        using var writer = new StreamWriter(file, Encoding.UTF8);
        writer.WriteLine(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        writer.WriteLine(frame.Ticks);
    }

    void BinaryWriterOverGzip(FaceFrame frame)
    {
        using var zip = new GZipStream(File.Create("jaw.gz"), CompressionMode.Compress);
        using var writer = new BinaryWriter(zip);
        writer.Write(frame.Ticks);
        writer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void BufferedWriter(FaceFrame frame)
    {
        using var buffered = new BufferedStream(File.OpenWrite("jaw"));
        buffered.Write(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
        buffered.Write(BitConverter.GetBytes(frame.Ticks));
    }

    void ZipEntry(FaceFrame frame)
    {
        using var archive = ZipFile.Open("faces.zip", ZipArchiveMode.Create);
        using var writer = new StreamWriter(archive.CreateEntry("jaw.txt").Open());
        writer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void MemoryOnly(FaceFrame frame)
    {
        using var memory = new MemoryStream();
        using var writer = new StreamWriter(memory);
        writer.Write(frame.JawOpen);
        Console.WriteLine(frame.Ticks);
    }

    void MemoryThenFile(FaceFrame frame)
    {
        var memory = new MemoryStream();
        memory.Write(BitConverter.GetBytes(frame.JawOpen));
        File.WriteAllBytes("jaw", memory.ToArray()); //~ PUR201 FaceFrame.JawOpen
    }

    void MemoryCopiedToFile(FaceFrame frame)
    {
        var memory = new MemoryStream(BitConverter.GetBytes(frame.JawOpen));
        using var file = File.Create("jaw");
        memory.CopyTo(file); //~ PUR201 FaceFrame.JawOpen
    }

    async Task JsonToFile(Customer c, FaceFrame frame)
    {
        await using var file = File.Create("c.json");
        await JsonSerializer.SerializeAsync(file, c); //~ PUR201 Customer.LastFace
        await JsonSerializer.SerializeAsync(file, new { frame.Ticks, c.Email });
    }

    void JsonWriter(FaceFrame frame)
    {
        using var json = new Utf8JsonWriter(File.Create("jaw.json"));
        json.WriteStartObject();
        json.WriteNumber("jaw", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        json.WriteNumber("ticks", frame.Ticks);
        json.WriteEndObject();
    }

    void JsonNodes(FaceFrame frame)
    {
        var node = new JsonObject { ["jaw"] = frame.JawOpen };
        File.WriteAllText("jaw.json", node.ToJsonString()); //~ PUR201 FaceFrame.JawOpen
        var other = new JsonObject { ["ticks"] = frame.Ticks };
        File.WriteAllText("ticks.json", other.ToJsonString());
    }

    void XmlSerialized(Customer c)
    {
        using var writer = new StreamWriter("c.xml");
        new XmlSerializer(typeof(Customer)).Serialize(writer, c); //~ PUR201 Customer.LastFace
    }

    void DataContract(Customer c)
    {
        using var file = File.Create("c.xml");
        new DataContractSerializer(typeof(Customer)).WriteObject(file, c); //~ PUR201 Customer.LastFace
    }

    void DataContractJson(Order order)
    {
        using var file = File.Create("c.json");
        new DataContractJsonSerializer(typeof(Order)).WriteObject(file, order); //~ PUR201 Customer.LastFace
    }

    void XmlWritten(FaceFrame frame)
    {
        using var xml = XmlWriter.Create("jaw.xml");
        xml.WriteElementString("jaw", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
        xml.WriteElementString("ticks", frame.Ticks.ToString());
    }

    void XDocumentSaved(FaceFrame frame)
    {
        var document = new XDocument(new XElement("face", new XAttribute("jaw", frame.JawOpen)));
        document.Save("jaw.xml"); //~ PUR201 FaceFrame.JawOpen
        new XDocument(new XElement("face", new XAttribute("ticks", frame.Ticks))).Save("ticks.xml");
    }

    void Isolated(FaceFrame frame)
    {
        using var storage = IsolatedStorageFile.GetUserStoreForApplication();
        using var file = storage.CreateFile("jaw");
        file.Write(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
    }

    void Mapped(FaceFrame frame)
    {
        using var mapped = MemoryMappedFile.CreateFromFile("jaw");
        using var view = mapped.CreateViewAccessor();
        view.Write(0, frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        view.Write(8, frame.Ticks);
    }

    void AppendedLines(FaceFrame frame)
    {
        File.AppendAllLines("jaw", new[] { frame.JawOpen.ToString() }); //~ PUR201 FaceFrame.JawOpen
        File.AppendAllLines("ticks", new[] { frame.Ticks.ToString() });
    }

    void NamedForIt(FaceFrame frame)
    {
        File.Create($"jaw-{frame.JawOpen}.txt").Dispose(); //~ PUR201 FaceFrame.JawOpen
        Directory.CreateDirectory($"faces/{frame.JawOpen}"); //~ PUR201 FaceFrame.JawOpen
        File.Create($"ticks-{frame.Ticks}.txt").Dispose();
    }

    void AppendText(FaceFrame frame)
    {
        using var writer = File.AppendText("jaw");
        writer.Write("jaw {0}", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        writer.Write("ticks {0}", frame.Ticks);
    }

    void ByFileInfo(FaceFrame frame)
    {
        using var writer = new FileInfo("jaw").CreateText();
        writer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void RandomAccessWrite(FaceFrame frame)
    {
        using var handle = File.OpenHandle("jaw", FileMode.Create, FileAccess.Write);
        RandomAccess.Write(handle, BitConverter.GetBytes(frame.JawOpen), 0); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Pipe(FaceFrame frame)
    {
        var pipe = PipeWriter.Create(File.Create("jaw"));
        await pipe.WriteAsync(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
        await pipe.WriteAsync(BitConverter.GetBytes(frame.Ticks));
    }

    void SynchronizedWriter(FaceFrame frame)
    {
        var writer = TextWriter.Synchronized(new StreamWriter("jaw"));
        writer.WriteLine(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void ReadAndCompared(FaceFrame frame)
    {
        var text = File.ReadAllText("limits");
        File.WriteAllText("limits2", text + frame.Ticks);
    }

    void Variable(FaceFrame frame)
    {
        Environment.SetEnvironmentVariable("JAW", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
        Environment.SetEnvironmentVariable("TICKS", frame.Ticks.ToString());
    }
}
