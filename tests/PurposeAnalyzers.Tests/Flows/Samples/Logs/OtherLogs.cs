using System.Diagnostics;
using System.Diagnostics.Tracing;

// What is a log besides loggers: traces, activities' tags, event sources, processes' command lines, standard error.
class OtherLogs
{
    private static readonly TraceSource trace = new("shop");

    void Source(Customer c)
    {
        trace.TraceInformation("points {0}", c.Points);
        trace.TraceEvent(TraceEventType.Warning, 1, "mail {0}", c.Email); //~ PUR203 Customer.Email
    }

    void Indented(Customer c)
    {
        Trace.Indent();
        Trace.WriteLineIf(c.Points > 3, c.Theme);
        Trace.WriteLineIf(c.Points > 3, c.Name); //~ PUR203 Customer.Name
    }

    void Failed(Customer c)
    {
        Debug.Fail("customer", c.Phone); //~ PUR203 Customer.Phone
        Debug.Assert(c.Phone != null, "no phone");
    }

    void Started(Customer c)
    {
        Process.Start("notify", "--id " + c.Id);
        Process.Start("notify", "--mail " + c.Email); //~ PUR203 Customer.Email
    }

    void Written(Customer c) => ShopEvents.Log.Ordered(c.Points);

    void StandardError(Customer c)
    {
        using var writer = new StreamWriter(Console.OpenStandardError());
        writer.WriteLine(c.Points);
        writer.WriteLine(c.Name); //~ PUR203 Customer.Name
    }

    void Elapsed(Customer c)
    {
        var watch = Stopwatch.StartNew();
        _ = c.Email.Trim();
        Console.WriteLine(watch.ElapsedMilliseconds);
    }

    void Conditional(Customer c)
    {
#if DEBUG
        Console.WriteLine(c.Email);
#endif
        Console.WriteLine(c.Points);
    }
}

[EventSource(Name = "Shop")]
sealed class ShopEvents : EventSource
{
    public static readonly ShopEvents Log = new();

    [Event(1)]
    public void Ordered(int points) => WriteEvent(1, points);
}
