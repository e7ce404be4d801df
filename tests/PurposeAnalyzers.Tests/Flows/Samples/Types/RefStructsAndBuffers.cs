// langversion: 13
using System.Runtime.InteropServices;
using System.Text;

// Ref structs with span and ref fields, UTF-8 literals, fixed buffers, function pointers, spans of collections.
ref struct Reader<T>(ReadOnlySpan<T> items)
{
    private readonly ReadOnlySpan<T> items = items;
    private int at;

    public T Next() => items[at++];

    public ReadOnlySpan<T> Rest => items[at..];

    public readonly int Left => items.Length - at;
}

ref struct Slot<T>(ref T place)
{
    private readonly ref T place = ref place;

    public void Set(T value) => place = value;

    public readonly T Get() => place;
}

unsafe struct Packed
{
    public fixed float Shapes[4]; //~ PUR102 FaceFrame.JawOpen
    public long Ticks;
}

class RefStructsAndBuffers
{
    void SpanField(Customer c)
    {
        var reader = new Reader<char>(c.Email);
        Console.WriteLine(reader.Left);
        Console.WriteLine(reader.Next()); //~ PUR203 Customer.Email
        Console.WriteLine(reader.Rest.ToString()); //~ PUR203 Customer.Email
    }

    void SpanFieldHarmless(Customer c)
    {
        var reader = new Reader<char>(c.Theme);
        Console.WriteLine(reader.Next());
        Console.WriteLine(reader.Rest.ToString());
    }

    void RefField(Customer c)
    {
        var text = "";
        var slot = new Slot<string>(ref text);
        slot.Set(c.Email);
        Console.WriteLine(slot.Get()); //~ PUR203 Customer.Email
    }

    void RefFieldHarmless(Customer c)
    {
        var text = "";
        var slot = new Slot<string>(ref text);
        slot.Set(c.Theme);
        Console.WriteLine(slot.Get());
        Console.WriteLine(text);
    }

    void Utf8(Customer c)
    {
        ReadOnlySpan<byte> prefix = "mail: "u8;
        Span<byte> line = stackalloc byte[80];
        prefix.CopyTo(line);
        Console.WriteLine(Encoding.UTF8.GetString(line));
        var written = Encoding.UTF8.GetBytes(c.Email, line[prefix.Length..]);
        Console.WriteLine(written);
        Console.WriteLine(Encoding.UTF8.GetString(line)); //~ PUR203 Customer.Email
    }

    void Utf8Compared(Customer c)
    {
        var bytes = Encoding.UTF8.GetBytes(c.Email);
        Console.WriteLine(bytes.AsSpan().StartsWith("admin"u8));
        Console.WriteLine(bytes.AsSpan().SequenceEqual("x"u8));
    }

    unsafe void FixedBuffer(FaceFrame frame)
    {
        var packed = new Packed { Ticks = frame.Ticks };
        Console.WriteLine(packed.Ticks);
        packed.Shapes[1] = frame.JawOpen;
        Console.WriteLine(packed.Shapes[1]); //~ PUR203 FaceFrame.JawOpen
    }

    unsafe void FunctionPointer(Customer c)
    {
        delegate*<Customer, string> mail = &MailOf;
        delegate*<Customer, string> theme = &ThemeOf;
        Console.WriteLine(theme(c));
        Console.WriteLine(mail(c)); //~ PUR203 Customer.Email
    }

    void SpanOfAList(List<Customer> all)
    {
        var mails = all.Select(c => c.Email).ToList();
        Span<string> view = CollectionsMarshal.AsSpan(mails);
        Console.WriteLine(view.Length);
        Console.WriteLine(view[0]); //~ PUR203 Customer.Email
    }

    void RefOfADictionary(Customer c)
    {
        var texts = new Dictionary<int, string>();
        ref var text = ref CollectionsMarshal.GetValueRefOrAddDefault(texts, c.Id, out var existed);
        text = c.Email;
        Console.WriteLine(existed);
        Console.WriteLine(texts[c.Id]); //~ PUR203 Customer.Email
    }

    void Reinterpreted(FaceFrame frame)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.Cast<float, byte>(frame.Shapes);
        Console.WriteLine(Convert.ToHexString(bytes)); //~ PUR203 FaceFrame.Shapes
    }

    void Written(Customer c)
    {
        Span<char> buffer = stackalloc char[64];
        c.Email.AsSpan().ToUpperInvariant(buffer);
        Console.WriteLine(buffer[0]); //~ PUR203 Customer.Email
        buffer.Clear();
        c.Points.TryFormat(buffer, out var written);
        Console.WriteLine(written);
    }

    void Ranges(Customer c)
    {
        string[] all = [c.Theme, c.Theme, c.Email];
        var (start, end) = (1, ^0);
        var part = all[start..end];
        Console.WriteLine(part.Length);
        Console.WriteLine(part[^1]); //~ PUR203 Customer.Email
        Range whole = ..;
        Console.WriteLine(c.Name[whole]); //~ PUR203 Customer.Name
        Console.WriteLine(whole);
    }

    static string MailOf(Customer c) => c.Email;

    static string ThemeOf(Customer c) => c.Theme;
}
