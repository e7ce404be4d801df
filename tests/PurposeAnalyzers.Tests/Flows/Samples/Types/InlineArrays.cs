// langversion: 13
class InlineArrays
{
    void InlineArray(FaceFrame frame)
    {
        var buffer = new Four();
        buffer[0] = frame.JawOpen;
        Console.WriteLine(buffer[0]); //~ PUR203 FaceFrame.JawOpen
    }
}

[System.Runtime.CompilerServices.InlineArray(4)]
struct Four
{
    private float first;
}
