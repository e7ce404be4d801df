// langversion: 12
using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

// Bytes, spans, pools and pipes on the way to a file.
class Bytes
{
    public void Encoded(Account account)
    {
        var bytes = Encoding.UTF8.GetBytes(account.Iban);
        File.WriteAllBytes("a.bin", bytes); //~ PUR202 Account.Iban
    }

    public void Stack(Account account)
    {
        Span<byte> buffer = stackalloc byte[64];
        var written = Encoding.ASCII.GetBytes(account.Iban, buffer);
        using var file = File.OpenWrite("a.bin");
        file.Write(buffer[..written]); //~ PUR202 Account.Iban
        file.WriteByte((byte)written);
    }

    public void Pooled(FaceFrame frame)
    {
        var pool = ArrayPool<float>.Shared;
        var rented = pool.Rent(frame.Shapes.Length);
        try
        {
            frame.Shapes.CopyTo(rented, 0);
            using var file = new BinaryWriter(File.Create("shapes.bin"));
            file.Write(frame.Ticks);
            foreach (var shape in rented.AsSpan(0, 3))
                file.Write(shape); //~ PUR201 FaceFrame.Shapes
        }
        finally
        {
            pool.Return(rented);
        }
    }

    public void Casted(FaceFrame frame)
    {
        ReadOnlySpan<byte> raw = MemoryMarshal.AsBytes(frame.Shapes.AsSpan());
        using var file = File.Create("raw.bin");
        file.Write(raw); //~ PUR201 FaceFrame.Shapes
    }

    public void TicksOnly(FaceFrame frame)
    {
        Span<byte> raw = stackalloc byte[8];
        BitConverter.TryWriteBytes(raw, frame.Ticks);
        using var file = File.Create("ticks.bin");
        file.Write(raw);
    }

    public void Copied(FaceFrame frame)
    {
        var copy = new float[3];
        Array.Copy(frame.Shapes, copy, 3);
        var doubled = copy.Select(x => x * 2).ToArray();
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            foreach (var x in doubled)
                writer.Write(x);
        }

        File.WriteAllBytes("doubled.bin", memory.ToArray()); //~ PUR201 FaceFrame.Shapes
    }

    public void Zeroed(FaceFrame frame)
    {
        var copy = new float[3];
        using var file = File.CreateText("zeros.txt");
        foreach (var x in copy)
            file.WriteLine(x);
    }

    public string Sliced(Customer c)
    {
        ReadOnlySpan<char> name = c.Name;
        var space = name.IndexOf(' ');
        var first = space < 0 ? name : name[..space];
        Console.WriteLine(space);
        Console.WriteLine(first.ToString()); //~ PUR203 Customer.Name
        return string.Create(3, 'x', static (span, ch) => span.Fill(ch));
    }
}
