using System.Buffers;

class Spans
{
    void AsSpan(Customer c)
    {
        ReadOnlySpan<char> letters = c.Email.AsSpan();
        Console.WriteLine(letters.Length);
        Console.WriteLine(letters.Slice(1).ToString()); //~ PUR203 Customer.Email
    }

    void CopyTo(Customer c)
    {
        Span<char> buffer = new char[64];
        c.Email.AsSpan().CopyTo(buffer);
        Console.WriteLine(buffer.ToString()); //~ PUR203 Customer.Email
    }

    void StackAlloc(Customer c)
    {
        Span<char> buffer = stackalloc char[64];
        c.Email.CopyTo(buffer);
        Console.WriteLine(new string(buffer)); //~ PUR203 Customer.Email
    }

    void StackAllocHarmless(Customer c)
    {
        Span<char> buffer = stackalloc char[64];
        c.Theme.CopyTo(buffer);
        Console.WriteLine(new string(buffer));
        Console.WriteLine(c.Email.Length);
    }

    void ElementBySpan(FaceFrame frame)
    {
        Span<float> shapes = frame.Shapes;
        shapes[0] = 0;
        Console.WriteLine(shapes[1]); //~ PUR203 FaceFrame.Shapes
    }

    void WriteThroughASpan(FaceFrame frame)
    {
        var copy = new float[2];
        Span<float> view = copy;
        view[0] = frame.JawOpen;
        Console.WriteLine(copy[0]); //~ PUR203 FaceFrame.JawOpen
    }

    void Memory(Customer c)
    {
        ReadOnlyMemory<char> memory = c.Email.AsMemory();
        Console.WriteLine(memory.Span.ToString()); //~ PUR203 Customer.Email
    }

    void Rented(Customer c)
    {
        var buffer = ArrayPool<char>.Shared.Rent(64);
        c.Email.CopyTo(0, buffer, 0, 3);
        Console.WriteLine(new string(buffer, 0, 3)); //~ PUR203 Customer.Email
        ArrayPool<char>.Shared.Return(buffer);
    }

    void RentedHarmless(Customer c)
    {
        var buffer = ArrayPool<char>.Shared.Rent(64);
        c.Theme.CopyTo(0, buffer, 0, 3);
        Console.WriteLine(new string(buffer, 0, 3));
        ArrayPool<char>.Shared.Return(buffer);
    }

    void Filled(FaceFrame frame)
    {
        Span<float> shapes = stackalloc float[4];
        shapes.Fill(frame.Ticks);
        Console.WriteLine(shapes[0]);
    }
}
