using System.Diagnostics;

class ConsoleAndTrace
{
    void StandardOutput(Customer c)
    {
        Console.Write(c.Email); //~ PUR203 Customer.Email
        Console.Write(c.Theme);
    }

    void StandardError(Customer c)
    {
        Console.Error.WriteLine(c.Email); //~ PUR203 Customer.Email
        Console.Error.WriteLine(c.Points);
    }

    async Task Out(Customer c)
    {
        await Console.Out.WriteLineAsync(c.Email); //~ PUR203 Customer.Email
    }

    void OutKeptInALocal(Customer c)
    {
        var writer = Console.Out;
        writer.WriteLine(c.Email); //~ PUR203 Customer.Email
        writer.WriteLine(c.Theme);
    }

    void Tracing(Customer c)
    {
        Trace.WriteLine(c.Email); //~ PUR203 Customer.Email
        Trace.TraceInformation("points {0}", c.Points);
        Trace.TraceError("mail {0}", c.Email); //~ PUR203 Customer.Email
    }

    void Debugging(Customer c)
    {
        Debug.WriteLine(c.Email); //~ PUR203 Customer.Email
        Debug.Assert(c.Email.Length > 3);
    }

    void WriterInMemory(Customer c)
    {
        var writer = new StringWriter();
        writer.WriteLine(c.Email);
        Console.WriteLine(writer.GetStringBuilder().Length);
    }

    void WriterGivenByTheCaller(Customer c, TextWriter writer)
    {
        writer.WriteLine(c.Theme);
    }

    void HelperThatWritesTo(Customer c)
    {
        Print(Console.Out, c);
        Print(new StringWriter(), c);
    }

    static void Print(TextWriter writer, Customer c) => writer.WriteLine(c.Points);

    void Face(FaceFrame frame)
    {
        Console.WriteLine(frame.Ticks);
        Console.WriteLine(frame.JawOpen > 0.5f); //~ PUR203 FaceFrame.JawOpen
    }
}
