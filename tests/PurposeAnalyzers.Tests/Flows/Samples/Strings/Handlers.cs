using System.Runtime.CompilerServices;
using System.Text;

class Handlers
{
    void OwnHandler(Customer c)
    {
        Write($"mail {c.Email}"); //~ PUR203 Customer.Email
    }

    void OwnHandlerHarmless(Customer c)
    {
        Write($"points {c.Points}");
    }

    void OwnHandlerThatDropsHoles(Customer c)
    {
        Console.WriteLine(Mask($"mail {c.Email}"));
    }

    void AppendHandler(Customer c)
    {
        var text = new StringBuilder();
        text.Append($"mail {c.Email}");
        Console.WriteLine(text.ToString()); //~ PUR203 Customer.Email
    }

    void AppendHandlerHarmless(Customer c)
    {
        var text = new StringBuilder();
        text.Append($"points {c.Points}");
        Console.WriteLine(text.ToString());
    }

    void DefaultHandler(Customer c)
    {
        var handler = new DefaultInterpolatedStringHandler(5, 1);
        handler.AppendLiteral("mail ");
        handler.AppendFormatted(c.Email);
        Console.WriteLine(handler.ToStringAndClear()); //~ PUR203 Customer.Email
    }

    static void Write(Loud text) => text.Close();

    static string Mask(Masked text) => text.Finish();

    [InterpolatedStringHandler]
    private readonly ref struct Loud
    {
        public Loud(int literalLength, int formattedCount) { }

        public void AppendLiteral(string part) => Console.Write(part);

        public void AppendFormatted<T>(T part) => Console.Write(part);

        public void Close() => Console.WriteLine();
    }

    [InterpolatedStringHandler]
    private ref struct Masked
    {
        private string text;

        public Masked(int literalLength, int formattedCount) => text = "";

        public void AppendLiteral(string part) => text += part;

        public void AppendFormatted<T>(T part) => text += "***";

        public string Finish() => text;
    }
}
