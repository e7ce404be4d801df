using System.Text;

class Files
{
    void WriteAllText(FaceFrame frame)
    {
        File.WriteAllText("face.txt", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    void AllowedCategory(Customer c)
    {
        File.WriteAllText("mail.txt", c.Email);
        File.AppendAllText("mail.txt", c.Name);
    }

    void Append(FaceFrame frame)
    {
        File.AppendAllText("face.txt", $"{frame.JawOpen};"); //~ PUR201 FaceFrame.JawOpen
        File.AppendAllText("ticks.txt", $"{frame.Ticks};");
    }

    async Task Lines(FaceFrame frame)
    {
        var lines = frame.Shapes.Select(shape => shape.ToString());
        await File.WriteAllLinesAsync("face.txt", lines); //~ PUR201 FaceFrame.Shapes
    }

    void Bytes(FaceFrame frame)
    {
        var bytes = new byte[frame.Shapes.Length * 4];
        Buffer.BlockCopy(frame.Shapes, 0, bytes, 0, bytes.Length);
        File.WriteAllBytes("face.bin", bytes); //~ PUR201 FaceFrame.Shapes
    }

    void EmptyBytesOfTheSameSize(FaceFrame frame)
    {
        var bytes = new byte[16];
        Array.Fill(bytes, (byte)1);
        File.WriteAllBytes("face.bin", bytes);
        Console.WriteLine(frame.Ticks);
    }

    void BitConverted(FaceFrame frame)
    {
        File.WriteAllBytes("jaw.bin", BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
    }

    void DerivedComparison(FaceFrame frame)
    {
        File.WriteAllText("open.txt", frame.JawOpen > 0.5f ? "open" : "shut"); //~ PUR201 FaceFrame.JawOpen
    }

    void Copied(Customer c)
    {
        var copy = new Dictionary<string, float>(c.LastFace);
        File.WriteAllText("face.txt", string.Join(";", copy.Values)); //~ PUR201 Customer.LastFace
    }

    void NullTest(Customer c)
    {
        File.WriteAllText("has.txt", c.LastFace == null ? "no" : "yes");
    }

    void ThroughAWrapper(FaceFrame frame)
    {
        Disk.Write("jaw", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        Disk.Write("ticks", frame.Ticks);
    }

    void ReadingIsNotStoring(Customer c)
    {
        var text = File.ReadAllText("theme.txt");
        Console.WriteLine(text + c.Theme);
    }
}

static class Disk
{
    public static void Write(string name, object value) => File.WriteAllText(name + ".txt", value.ToString(), Encoding.UTF8);
}
