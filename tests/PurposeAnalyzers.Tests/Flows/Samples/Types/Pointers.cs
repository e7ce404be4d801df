unsafe class Pointers
{
    void Dereferenced(FaceFrame frame)
    {
        var jaw = frame.JawOpen;
        var at = &jaw;
        Console.WriteLine(*at); //~ PUR203 FaceFrame.JawOpen
    }

    void DereferencedHarmless(FaceFrame frame)
    {
        var ticks = frame.Ticks;
        var at = &ticks;
        Console.WriteLine(*at);
    }

    void WrittenThrough(FaceFrame frame)
    {
        float copy = 0;
        var at = &copy;
        *at = frame.JawOpen;
        Console.WriteLine(copy); //~ PUR203 FaceFrame.JawOpen
    }

    void Fixed(FaceFrame frame)
    {
        fixed (float* first = frame.Shapes)
            Console.WriteLine(first[0]); //~ PUR203 FaceFrame.Shapes
    }

    void StackAllocated(FaceFrame frame)
    {
        var buffer = stackalloc float[2];
        buffer[1] = frame.JawOpen;
        Console.WriteLine(buffer[1]); //~ PUR203 FaceFrame.JawOpen
    }

    void SizeOnly(FaceFrame frame)
    {
        Console.WriteLine(sizeof(float) + frame.Ticks);
    }
}
