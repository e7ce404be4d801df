using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.Extensions.Logging;

class LogShapes
{
    private readonly ILogger log;
    private static readonly ActivitySource source = new("shop");
    private static readonly Meter meter = new("shop");
    private static readonly Counter<int> mails = meter.CreateCounter<int>("mails");

    LogShapes(ILogger<LogShapes> log) => this.log = log;

    void Concatenated(Customer c) => log.LogInformation("Mail to " + c.Email); //~ PUR203 Customer.Email

    void Formatted(Customer c) => log.LogInformation(string.Format("Mail to {0}", c.Email)); //~ PUR203 Customer.Email

    void Built(Customer c)
    {
        var text = new StringBuilder();
        text.Append("Mail to ").AppendFormat("<{0}>", c.Email).AppendLine();
        log.LogInformation(text.ToString()); //~ PUR203 Customer.Email
    }

    void BuiltAndCleared(Customer c)
    {
        var text = new StringBuilder(c.Email);
        text.Clear();
        text.Append(c.Points);
        log.LogInformation(text.ToString());
    }

    void Joined(List<Customer> all) => log.LogInformation(string.Join(";", all.Select(c => c.Email))); //~ PUR203 Customer.Email

    void JoinedHarmless(List<Customer> all) => log.LogInformation(string.Join(";", all.Select(c => c.Points)));

    void Masked(Customer c) => log.LogInformation("{Start}", c.Email.Substring(0, 2)); //~ PUR203 Customer.Email

    void Length(Customer c) => log.LogInformation("{Length}", c.Email.Length);

    void Tested(Customer c) => log.LogInformation("{Empty}", string.IsNullOrEmpty(c.Email));

    void Record(Contact contact) => log.LogInformation("{Contact}", contact); //~ PUR203 Contact.Mail

    void Class(Customer c) => log.LogInformation("{Customer}", c);

    void Tuple(Customer c) => log.LogInformation("{Pair}", (c.Id, c.Email)); //~ PUR203 Customer.Email

    void Caught(Action<string> send, Customer c)
    {
        try
        {
            send(c.Email);
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Could not mail customer {Id}", c.Id);
        }
    }

    void State(Customer c) =>
        log.Log(LogLevel.Information, new EventId(1), c.Email, null, (state, failure) => state); //~ PUR203 Customer.Email

    void StateHarmless(Customer c) =>
        log.Log(LogLevel.Information, new EventId(1), c.Points, null, (state, failure) => state.ToString());

    void ScopeOfPairs(Customer c)
    {
        using (log.BeginScope(new[] { new KeyValuePair<string, object>("mail", c.Email) })) //~ PUR203 Customer.Email
            log.LogInformation("inside");
    }

    void ScopeText(Customer c)
    {
        using (log.BeginScope("for {Mail}", c.Email)) //~ PUR203 Customer.Email
            log.LogInformation("inside");
    }

    void ScopeOfId(Customer c)
    {
        using (log.BeginScope("for {Id}", c.Id))
            log.LogInformation("inside");
    }

    void Tagged(Customer c)
    {
        using var activity = source.StartActivity("mail");
        activity?.SetTag("mail", c.Email); //~ PUR203 Customer.Email
        activity?.SetTag("points", c.Points);
        activity?.AddTag("points", c.Points);
    }

    void Baggage(Customer c, Activity activity)
    {
        activity.AddBaggage("mail", c.Email); //~ PUR203 Customer.Email
        activity.SetBaggage("theme", c.Theme);
    }

    void Event(Customer c, Activity activity)
    {
        activity.AddEvent(new ActivityEvent("mailed", tags: new ActivityTagsCollection { ["mail"] = c.Email })); //~ PUR203 Customer.Email
        activity.AddEvent(new ActivityEvent("mailed"));
    }

    void Status(Customer c, Activity activity) => activity.SetStatus(ActivityStatusCode.Error, "no " + c.Email); //~ PUR203 Customer.Email

    void Named(Customer c, Activity activity)
    {
        activity.DisplayName = "mail " + c.Email; //~ PUR203 Customer.Email
    }

    void Counted(Customer c)
    {
        mails.Add(1, new KeyValuePair<string, object?>("mail", c.Email)); //~ PUR203 Customer.Email
        mails.Add(1, new KeyValuePair<string, object?>("theme", c.Theme));
    }

    void Console1(Customer c)
    {
        Console.Error.WriteLine(c.Email); //~ PUR203 Customer.Email
        Console.Out.Write("{0}", c.Name); //~ PUR203 Customer.Name
        Console.Write(c.Points);
    }

    void Title(Customer c)
    {
        Console.Title = c.Name; //~ PUR203 Customer.Name
        Console.Title = c.Theme;
    }

    void Redirected(Customer c)
    {
        using var writer = new StreamWriter(Console.OpenStandardOutput());
        writer.WriteLine(c.Email); //~ PUR203 Customer.Email
        writer.WriteLine(c.Points);
    }

    void Traced(Customer c)
    {
        Trace.TraceWarning("mail {0}", c.Email); //~ PUR203 Customer.Email
        Trace.WriteLine(c.Name, "customers"); //~ PUR203 Customer.Name
        Trace.TraceInformation("points {0}", c.Points);
    }

    void Asserted(Customer c)
    {
        Debug.Assert(c.Email != null, "no mail");
        Debug.Assert(c.Points > 0, "no points: " + c.Email); //~ PUR203 Customer.Email
    }

    void Sourced(TraceSource trace, Customer c)
    {
        trace.TraceEvent(TraceEventType.Error, 1, "mail {0}", c.Email); //~ PUR203 Customer.Email
        trace.TraceEvent(TraceEventType.Error, 1, "points {0}", c.Points);
    }

    void Started(Customer c)
    {
        Process.Start("mail", c.Email); //~ PUR203 Customer.Email
        Process.Start("mail", c.Theme);
    }

    void StartedWithInfo(Customer c)
    {
        Process.Start(new ProcessStartInfo("mail") { Arguments = "--to " + c.Email }); //~ PUR203 Customer.Email
    }

    void RangeChecked(Customer c)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(c.Points);
        ArgumentNullException.ThrowIfNull(c.Email);
        ArgumentException.ThrowIfNullOrEmpty(c.Email);
    }

    void Refused(Customer c) => throw new RpcException(new Status(StatusCode.NotFound, "no " + c.Email)); //~ PUR203 Customer.Email

    void RefusedHarmless(Customer c) => throw new RpcException(new Status(StatusCode.NotFound, "no " + c.Id));

    void Thrown(Customer c) => throw new KeyNotFoundException($"no {c.Name}"); //~ PUR203 Customer.Name

    void ThrownHarmless(Customer c) => throw new KeyNotFoundException($"no {c.Id}");

    void Protobuf(Customer c)
    {
        var value = new StringValue { Value = c.Email };
        log.LogInformation("{Value}", value.Value); //~ PUR203 Customer.Email
    }

    void Ended(Customer c) => Environment.FailFast("no " + c.Email); //~ PUR203 Customer.Email
}
