// langversion: 12
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

// Exporters as chains of steps: writers over streams over streams, encryption, compression, partial exports.
interface IStep
{
    Stream Wrap(Stream inner);
}

class GzipStep : IStep
{
    public Stream Wrap(Stream inner) => new GZipStream(inner, CompressionLevel.Fastest);
}

class CryptStep(Aes aes) : IStep
{
    public Stream Wrap(Stream inner) => new CryptoStream(inner, aes.CreateEncryptor(), CryptoStreamMode.Write);
}

class Exporter(params IStep[] steps)
{
    public void Export(IEnumerable<string> lines, Stream target)
    {
        var stream = steps.Aggregate(target, (inner, step) => step.Wrap(inner));
        using var writer = new StreamWriter(stream);
        foreach (var line in lines)
            writer.WriteLine(line);
    }
}

class Exports
{
    private static readonly Aes key = Aes.Create();

    public void Numbers(IEnumerable<Account> accounts)
    {
        using var file = File.Create("numbers.gz");
        new Exporter(new GzipStep()).Export(accounts.Select(a => a.Number), file);
    }

    public void Ibans(IEnumerable<Account> accounts)
    {
        using var file = File.Create("ibans.gz");
        new Exporter(new GzipStep()).Export(accounts.Select(a => a.Iban), file); //~ PUR202 Account.Iban
    }

    public void Direct(Account account)
    {
        using var file = File.Create("iban.bin");
        using var crypt = new CryptoStream(file, key.CreateEncryptor(), CryptoStreamMode.Write);
        using var writer = new StreamWriter(crypt);
        writer.WriteLine(account.Iban);
    }

    public void Zipped(Account account)
    {
        using var zip = ZipFile.Open("accounts.zip", ZipArchiveMode.Create);
        using (var writer = new StreamWriter(zip.CreateEntry("page.txt").Open()))
            writer.Write(account.LastPage);
        using (var writer = new StreamWriter(zip.CreateEntry("iban.txt").Open()))
            writer.Write(account.Iban); //~ PUR202 Account.Iban
    }

    public void Hashed(Account account)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(account.LastPage));
        File.WriteAllText("hash.txt", Convert.ToHexString(hash));
    }

    public void FaceDigest(FaceFrame frame)
    {
        var bytes = new byte[frame.Shapes.Length * 4];
        Buffer.BlockCopy(frame.Shapes, 0, bytes, 0, bytes.Length);
        var hash = Convert.ToHexString(SHA256.HashData(bytes));
        File.WriteAllText("face.txt", hash); //~ PUR201 FaceFrame.Shapes
    }

    public void InMemoryFirst(Account account)
    {
        using var memory = new MemoryStream();
        using (var writer = new StreamWriter(memory, leaveOpen: true))
            writer.WriteLine(account.Iban);
        memory.Position = 0;
        using var file = File.Create("iban.txt");
        memory.CopyTo(file); //~ PUR202 Account.Iban
    }

    public void OnlyMeasured(Account account)
    {
        using var memory = new MemoryStream();
        using (var writer = new StreamWriter(memory, leaveOpen: true))
            writer.WriteLine(account.Iban);
        File.WriteAllText("size.txt", memory.Length.ToString());
    }

    public async Task Lines(IAsyncEnumerable<Account> accounts, string path)
    {
        await using var writer = new StreamWriter(path);
        await foreach (var account in accounts)
        {
            await writer.WriteAsync(account.Number);
            await writer.WriteAsync(';');
            await writer.WriteLineAsync(account.Iban); //~ PUR202 Account.Iban
        }
    }

    public string Buffered(Account account)
    {
        var text = new StringWriter();
        text.Write(account.Iban);
        return text.ToString();
    }
}
