using System.IO.Compression;
using System.IO.IsolatedStorage;
using System.IO.MemoryMappedFiles;
using System.Text.Json;
using System.Xml;

// Archives, handles, views and writers over writers: what is written ends in what they stand on; what is read is fresh.
class Archives
{
    void Entry(FaceFrame frame)
    {
        using var zip = ZipFile.Open("faces.zip", ZipArchiveMode.Update);
        using var writer = new StreamWriter(zip.GetEntry("jaw")!.Open());
        writer.Write(frame.Ticks);
        writer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void Comment(FaceFrame frame)
    {
        using var zip = ZipFile.Open("faces.zip", ZipArchiveMode.Create);
        var entry = zip.CreateEntry("scan");
        entry.Comment = $"ticks {frame.Ticks}";
        entry.Comment = $"jaw {frame.JawOpen}"; //~ PUR201 FaceFrame.JawOpen
    }

    void FromFile(FaceFrame frame)
    {
        using var zip = ZipFile.Open("faces.zip", ZipArchiveMode.Create);
        zip.CreateEntryFromFile("scan.bin", $"ticks-{frame.Ticks}");
        zip.CreateEntryFromFile("scan.bin", $"jaw-{frame.JawOpen}"); //~ PUR201 FaceFrame.JawOpen
    }

    void Folder(FaceFrame frame) => ZipFile.CreateFromDirectory("scans", $"faces-{frame.Ticks}.zip");
}

class Handles
{
    void Written(FaceFrame frame)
    {
        using var handle = File.OpenHandle("jaw", FileMode.Create, FileAccess.ReadWrite);
        RandomAccess.Write(handle, BitConverter.GetBytes(frame.Ticks), 0);
        RandomAccess.Write(handle, BitConverter.GetBytes(frame.JawOpen), 0); //~ PUR201 FaceFrame.JawOpen
    }

    void Read(FaceFrame frame)
    {
        using var handle = File.OpenHandle($"scan-{frame.Ticks}");
        var buffer = new byte[4];
        RandomAccess.Read(handle, buffer, frame.Ticks);
        File.WriteAllBytes("copy", buffer);
    }

    void Viewed(FaceFrame frame)
    {
        using var file = MemoryMappedFile.CreateFromFile("faces");
        using var view = file.CreateViewAccessor();
        view.Write(0, frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        File.WriteAllText("copy", view.ReadSingle(0).ToString());
    }

    void Moved(FileInfo file, FaceFrame frame)
    {
        file.CopyTo($"scan-{frame.Ticks}");
        file.MoveTo($"scan-{frame.JawOpen}"); //~ PUR201 FaceFrame.JawOpen
        using var reader = file.OpenText();
        File.WriteAllText("copy", reader.ReadToEnd());
    }

    void Temporary(FaceFrame frame)
    {
        Directory.CreateTempSubdirectory($"scan-{frame.Ticks}");
        Directory.CreateTempSubdirectory($"scan-{frame.JawOpen}"); //~ PUR201 FaceFrame.JawOpen
    }

    void Isolated(IsolatedStorageFile store, FaceFrame frame)
    {
        store.CreateDirectory($"scan-{frame.Ticks}");
        store.CreateDirectory($"scan-{frame.JawOpen}"); //~ PUR201 FaceFrame.JawOpen
        using var stream = new IsolatedStorageFileStream("jaw", FileMode.Create, store);
        stream.Write(BitConverter.GetBytes(frame.Ticks));
        stream.Write(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
    }

    void Synchronized(FaceFrame frame)
    {
        using var stream = Stream.Synchronized(File.Create("jaw"));
        stream.Write(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
        using var memory = Stream.Synchronized(new MemoryStream());
        memory.Write(BitConverter.GetBytes(frame.JawOpen));
    }
}

class WritersOverWriters
{
    void Xml(FaceFrame frame)
    {
        using var writer = XmlDictionaryWriter.CreateTextWriter(File.Create("jaw.xml"));
        writer.WriteString(frame.Ticks.ToString());
        writer.WriteString(frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    void XmlInMemory(FaceFrame frame)
    {
        using var writer = XmlDictionaryWriter.CreateBinaryWriter(new MemoryStream());
        writer.WriteString(frame.JawOpen.ToString());
    }

    void Json(FaceFrame frame)
    {
        using var document = JsonDocument.Parse($"{{ \"jaw\": {frame.JawOpen} }}");
        using var writer = new Utf8JsonWriter(new MemoryStream());
        document.WriteTo(writer);
        writer.Reset(File.Create("jaw.json"));
        document.WriteTo(writer); //~ PUR201 FaceFrame.JawOpen
    }
}
