// langversion: 12
using System.IO.Compression;
using System.Text;
using System.Text.Json;

// What ends in files by ways around: zip entries, temporary files, copies, streams given to helpers, async writers.
class FilesOfAllKinds
{
    public async Task Zipped(Account a)
    {
        await using var file = File.Create("a.zip");
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        await using (var entry = zip.CreateEntry("page.txt").Open())
            await entry.WriteAsync(Encoding.UTF8.GetBytes(a.LastPage));
        await using (var entry = zip.CreateEntry("iban.txt").Open())
            await entry.WriteAsync(Encoding.UTF8.GetBytes(a.Iban)); //~ PUR202 Account.Iban
    }

    public void Compressed(FaceFrame frame)
    {
        using var gzip = new GZipStream(File.OpenWrite("f.gz"), CompressionLevel.Fastest);
        using var writer = new StreamWriter(gzip);
        writer.WriteLine(frame.Ticks);
        writer.WriteLine(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    public byte[] CompressedInMemory(FaceFrame frame)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(frame.JawOpen.ToString()));
        return memory.ToArray();
    }

    public async Task Copied(FaceFrame frame)
    {
        var memory = new MemoryStream(CompressedInMemory(frame));
        await using var file = File.Create("copy.gz");
        await memory.CopyToAsync(file); //~ PUR201 FaceFrame.JawOpen
    }

    public void Temporary(FaceFrame frame)
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
        File.Move(path, "kept.bin");
    }

    public async Task Serialised(Account a)
    {
        await using var file = new FileStream("account.json", FileMode.Create);
        await JsonSerializer.SerializeAsync(file, a); //~ PUR202 Account.Iban
    }

    public async Task SerialisedPart(Account a)
    {
        await using var file = new FileStream("account.json", FileMode.Create);
        await JsonSerializer.SerializeAsync(file, new { a.Number, a.LastPage });
    }

    private static void Write(Stream stream, string text)
    {
        using var writer = new StreamWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(text);
    }

    public void ByHelper(Account a)
    {
        using var file = File.Create("a.txt");
        Write(file, a.Iban); //~ PUR202 Account.Iban
        Write(file, a.Number);
    }

    public string ByHelperInMemory(Account a)
    {
        using var memory = new MemoryStream();
        Write(memory, a.Iban);
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    public void Lines(IEnumerable<Account> accounts)
    {
        File.WriteAllLines("numbers.txt", accounts.Select(a => a.Number));
        File.WriteAllLines("ibans.txt", accounts.Select(a => a.Iban)); //~ PUR202 Account.Iban
        File.AppendAllLines("masked.txt", accounts.Select(_ => "****"));
    }

    public void NamedByData(Account a) => File.WriteAllText(a.Number + ".txt", "empty");

    public Stream Opened(string path) => File.OpenWrite(path);

    public void IntoOpened(Account a)
    {
        using var stream = Opened("a.bin");
        stream.Write(Encoding.ASCII.GetBytes(a.Number));
        stream.Write(Encoding.ASCII.GetBytes(a.Iban)); //~ PUR202 Account.Iban
    }

    public void Teed(Account a)
    {
        var writers = new List<TextWriter> { new StringWriter(), File.CreateText("tee.txt") };
        foreach (var writer in writers)
            writer.WriteLine(a.Iban); //~ PUR202 Account.Iban
        foreach (var writer in writers)
            writer.Flush();
    }
}
