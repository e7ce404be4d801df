// langversion: 12
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.ApplicationInsights;
using Microsoft.ApplicationInsights.DataContracts;
using Microsoft.Extensions.Logging;
using Sentry;
using Serilog.Context;

// Logs reached through what applications build around them.
static class LogExtensions
{
    private static readonly Action<ILogger, string, Exception?> greeted = LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "greeted {Who}");

    public static void Greeted(this ILogger log, string who) => greeted(log, who, null);

    public static void Event(this ILogger log, string name, params (string Key, object? Value)[] details)
    {
        using (log.BeginScope(details.ToDictionary(detail => detail.Key, detail => detail.Value)))
            log.LogInformation("{Event}", name);
    }

    public static T Traced<T>(this ILogger log, string what, Func<T> work)
    {
        var result = work();
        log.LogDebug("{What} gave {Result}", what, result);
        return result;
    }
}

class Facades(ILogger<Facades> log, Serilog.ILogger serilog, TelemetryClient telemetry, ILoggerFactory factory)
{
    private static readonly ActivitySource source = new("shop");
    private static readonly Meter meter = new("shop");
    private readonly Counter<int> visits = meter.CreateCounter<int>("visits");

    void Defined(Customer c)
    {
        log.Greeted("somebody with " + c.Points);
        log.Greeted(c.Name); //~ PUR203 Customer.Name
    }

    void Details(Customer c)
    {
        log.Event("seen", ("points", c.Points), ("theme", c.Theme));
        log.Event("seen", ("points", c.Points), ("mail", c.Email)); //~ PUR203 Customer.Email
    }

    void Traced(Customer c)
    {
        log.Traced("points", () => c.Points);
        log.Traced("mail", () => c.Email); //~ PUR203 Customer.Email
    }

    void Created(Customer c)
    {
        var own = factory.CreateLogger("shop");
        own.Log(LogLevel.Information, new EventId(2, "seen"), c.Theme, null, (theme, _) => "theme " + theme);
        own.Log(LogLevel.Information, new EventId(3, "seen"), c.Email, null, (mail, _) => "mail " + mail); //~ PUR203 Customer.Email
    }

    void Conditional(Customer c)
    {
        if (log.IsEnabled(LogLevel.Debug))
            log.LogDebug("{Points}: {Details}", c.Points, JsonPart(c)); //~ PUR203 Customer.Phone
    }

    private static string JsonPart(Customer c) => System.Text.Json.JsonSerializer.Serialize(new { c.Theme, c.Phone });

    void Context(Customer c)
    {
        using (LogContext.PushProperty("theme", c.Theme))
        using (LogContext.PushProperty("customer", c, destructureObjects: true)) //~ PUR203 Customer.Email
            serilog.Information("in context");
    }

    void ForContext(Customer c)
    {
        serilog.ForContext("points", c.Points).ForContext<Facades>().Information("seen");
        serilog.ForContext("name", c.Name).Warning("seen"); //~ PUR203 Customer.Name
        serilog.ForContext("customer", c).Warning("seen");
    }

    void Written(Customer c, Exception problem)
    {
        serilog.Write(Serilog.Events.LogEventLevel.Error, problem, "failed for {Id}", c.Id);
        serilog.Write(Serilog.Events.LogEventLevel.Error, problem, "failed for {Name}", c.Name); //~ PUR203 Customer.Name
    }

    void Activities(Customer c)
    {
        using var activity = source.StartActivity("pay");
        activity?.SetTag("points", c.Points).SetTag("theme", c.Theme);
        activity?.SetTag("mail", c.Email); //~ PUR203 Customer.Email
        activity?.AddEvent(new ActivityEvent("told", tags: new ActivityTagsCollection { ["phone"] = c.Phone })); //~ PUR203 Customer.Phone
        activity?.SetStatus(ActivityStatusCode.Error, "no mail for " + c.Name); //~ PUR203 Customer.Name
    }

    void Metrics(Customer c)
    {
        visits.Add(1, new KeyValuePair<string, object?>("theme", c.Theme));
        visits.Add(1, new KeyValuePair<string, object?>("mail", c.Email)); //~ PUR203 Customer.Email
        visits.Add(1, new TagList { { "name", c.Name } }); //~ PUR203 Customer.Name
    }

    void Insights(Customer c, Exception problem)
    {
        telemetry.TrackEvent("seen", new Dictionary<string, string> { ["theme"] = c.Theme });
        telemetry.TrackException(problem, new Dictionary<string, string> { ["mail"] = c.Email }); //~ PUR301 Customer.Email
    }

    void Sentries(Customer c, Exception problem)
    {
        SentrySdk.CaptureException(problem, scope => scope.SetTag("theme", c.Theme));
        SentrySdk.ConfigureScope(scope => scope.SetExtra("points", c.Points));
    }

    void Thrown(Customer c)
    {
        if (c.Points < 0)
            throw new ArgumentOutOfRangeException(nameof(c), c.Points, "too few for " + c.Id);
        throw new ArgumentException("bad mail " + c.Email, nameof(c)); //~ PUR203 Customer.Email
    }

    void Asserted(Customer c)
    {
        Debug.Assert(c.Points >= 0, "points of " + c.Id);
        Debug.Assert(c.Points >= 0, "points of " + c.Email); //~ PUR203 Customer.Email
        Trace.TraceWarning("seen {0}", c.Name); //~ PUR203 Customer.Name
    }
}
