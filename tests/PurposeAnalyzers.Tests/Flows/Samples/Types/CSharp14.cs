// langversion: 14
class CSharp14
{
    void CompoundAssignment(Customer c)
    {
        var sum = new Total();
        sum += c.Email;
        Console.WriteLine(sum.Count);
    }

    void LambdaModifiers(Customer c)
    {
        TryRead read = (customer, out text) =>
        {
            text = customer.Email;
            return true;
        };
        if (read(c, out var mail))
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void ImplicitSpans(FaceFrame frame)
    {
        Show(frame.Shapes); //~ PUR203 FaceFrame.Shapes
    }

    void UnboundName()
    {
        Console.WriteLine(nameof(List<>));
    }

    void PartialConstructor(Customer c)
    {
        _ = new Split(c.Email); //~ PUR203 Customer.Email
    }

    static void Show(ReadOnlySpan<float> shapes) => Console.WriteLine(shapes[0]);

    delegate bool TryRead(Customer customer, out string text);
}

class Total
{
    public int Count { get; private set; }

    public void operator +=(string text) => Count += text.Length;
}

partial class Split
{
    public partial Split(string text);
}

partial class Split
{
    public partial Split(string text) => Console.WriteLine(text);
}
