using System.IO.Compression;
using System.Text;

class StreamsAndWriters
{
    void FileStreamWrite(FaceFrame frame)
    {
        using var stream = new FileStream("face.bin", FileMode.Create);
        stream.Write(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
        stream.Write(BitConverter.GetBytes(frame.Ticks));
    }

    void StreamOfTheBaseType(FaceFrame frame)
    {
        using Stream stream = File.OpenWrite("face.bin");
        stream.WriteByte((byte)frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void WriterOnAFile(FaceFrame frame)
    {
        using var writer = new StreamWriter("face.txt");
        writer.WriteLine(frame.Ticks);
        writer.WriteLine(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void WriterOnAStream(FaceFrame frame)
    {
        using var writer = new StreamWriter(File.Create("face.txt"), Encoding.UTF8);
        writer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void BinaryWriter(FaceFrame frame)
    {
        using var stream = File.Create("face.bin");
        using var writer = new BinaryWriter(stream);
        writer.Write(frame.Ticks);
        writer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void Compressed(FaceFrame frame)
    {
        using var file = File.Create("face.gz");
        using var zip = new GZipStream(file, CompressionMode.Compress);
        zip.Write(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
    }

    void InMemory(FaceFrame frame)
    {
        var memory = new MemoryStream();
        using var writer = new StreamWriter(memory);
        writer.Write(frame.JawOpen);
    }

    void MemoryThenFile(FaceFrame frame)
    {
        using var memory = new MemoryStream();
        memory.Write(BitConverter.GetBytes(frame.JawOpen));
        File.WriteAllBytes("face.bin", memory.ToArray()); //~ PUR201 FaceFrame.JawOpen
    }

    void MemoryCopiedToAFile(FaceFrame frame)
    {
        using var memory = new MemoryStream();
        memory.Write(BitConverter.GetBytes(frame.JawOpen));
        memory.Position = 0;
        using var file = File.Create("face.bin");
        memory.CopyTo(file); //~ PUR201 FaceFrame.JawOpen
    }

    void OtherMemoryCopied(FaceFrame frame)
    {
        using var face = new MemoryStream();
        using var ticks = new MemoryStream();
        face.Write(BitConverter.GetBytes(frame.JawOpen));
        ticks.Write(BitConverter.GetBytes(frame.Ticks));
        using var file = File.Create("ticks.bin");
        ticks.CopyTo(file);
    }

    void ChoiceOfAFile(FaceFrame frame)
    {
        using var writer = File.CreateText("face.txt");
        Emit(writer, frame);
    }

    void HelperOnAString(FaceFrame frame)
    {
        EmitToText(new StringWriter(), frame);
    }

    void EmailIsAllowed(Customer c)
    {
        using var writer = File.AppendText("mail.txt");
        writer.WriteLine(c.Email);
    }

    static void Emit(TextWriter writer, FaceFrame frame) => writer.WriteLine(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen

    static void EmitToText(TextWriter writer, FaceFrame frame) => writer.WriteLine(frame.JawOpen);
}
