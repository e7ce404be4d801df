using System.IO.Compression;
using System.Text;
using System.Text.Json;

class MoreFiles
{
    async Task Async(FaceFrame frame, CancellationToken stop)
    {
        await using var stream = new FileStream("f.bin", FileMode.Append);
        await stream.WriteAsync(BitConverter.GetBytes(frame.Ticks), stop);
        await stream.WriteAsync(BitConverter.GetBytes(frame.JawOpen), stop); //~ PUR201 FaceFrame.JawOpen
        await stream.FlushAsync(stop);
    }

    void OfAFileInfo(FaceFrame frame)
    {
        var file = new FileInfo("f.txt");
        using var writer = file.CreateText();
        writer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void Zip(FaceFrame frame)
    {
        using var file = File.Create("f.zip");
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        using var writer = new StreamWriter(archive.CreateEntry("jaw").Open());
        writer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void ReadOnlyStream(FaceFrame frame)
    {
        using var stream = File.OpenRead("f.bin");
        Console.WriteLine(stream.ReadByte() + frame.Ticks);
    }

    void Base64(FaceFrame frame)
    {
        var bytes = new byte[8];
        BitConverter.TryWriteBytes(bytes, frame.JawOpen);
        File.WriteAllText("f.txt", Convert.ToBase64String(bytes)); //~ PUR201 FaceFrame.JawOpen
    }

    void Spans(FaceFrame frame)
    {
        Span<byte> bytes = stackalloc byte[4];
        System.Buffers.Binary.BinaryPrimitives.WriteSingleLittleEndian(bytes, frame.JawOpen);
        using var stream = File.Create("f.bin");
        stream.Write(bytes); //~ PUR201 FaceFrame.JawOpen
    }

    void Selected(List<FaceFrame> frames)
    {
        var rows = frames.Where(f => f.Ticks > 0).Select(f => new { f.Ticks, Jaw = Math.Round(f.JawOpen, 2) });
        File.WriteAllText("f.json", JsonSerializer.Serialize(rows)); //~ PUR201 FaceFrame.JawOpen
    }

    void SelectedHarmless(List<FaceFrame> frames)
    {
        var rows = frames.Where(f => f.Ticks > 0).Select(f => new { f.Ticks });
        File.WriteAllText("f.json", JsonSerializer.Serialize(rows));
    }

    void Builder(List<FaceFrame> frames)
    {
        var text = new StringBuilder();
        frames.ForEach(f => text.AppendLine($"{f.Ticks};{f.JawOpen:F2}"));
        File.WriteAllText("f.csv", text.ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    void BuilderHarmless(List<FaceFrame> frames)
    {
        var text = new StringBuilder();
        frames.ForEach(f => text.AppendLine($"{f.Ticks}"));
        File.WriteAllText("f.csv", text.ToString());
    }

    void NormalizedThenStored(FaceFrame frame)
    {
        var max = frame.Shapes.Max();
        var normalized = frame.Shapes.Select(s => s / max).ToArray();
        Store(normalized); //~ PUR201 FaceFrame.Shapes
    }

    void ZerosStored(FaceFrame frame) => Store(new float[3]);

    static void Store(float[] values) => File.WriteAllLines("f.txt", Array.ConvertAll(values, v => v.ToString()));
}
