using Microsoft.ApplicationInsights;
using Microsoft.ApplicationInsights.DataContracts;
using Sentry;

// Error trackers and telemetry services are third parties: what they are given leaves the house.
class ErrorTracker
{
    void Message(Customer c)
    {
        SentrySdk.CaptureMessage("points " + c.Points);
        SentrySdk.CaptureMessage("mail " + c.Email); //~ PUR301 Customer.Email
    }

    void Thrown(Customer c, Exception unknown)
    {
        SentrySdk.CaptureException(unknown);
        var told = new InvalidOperationException("mail " + c.Email); //~ PUR203 Customer.Email
        SentrySdk.CaptureException(told); //~ PUR301 Customer.Email
    }

    void Crumbs(Customer c)
    {
        SentrySdk.AddBreadcrumb("opened " + c.Theme);
        SentrySdk.AddBreadcrumb("opened", data: new Dictionary<string, string> { ["mail"] = c.Email }); //~ PUR301 Customer.Email
    }

    void Scoped(Customer c) => SentrySdk.ConfigureScope(scope =>
    {
        scope.SetTag("theme", c.Theme);
        scope.SetTag("mail", c.Email); //~ PUR301 Customer.Email
        scope.SetExtra("name", c.Name); //~ PUR301 Customer.Name
    });

    void WhoItWas(Customer c) => SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Email = c.Email }); //~ PUR301 Customer.Email

    void WhoItWasNot(Customer c) => SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Id = c.Theme });

    void Event(Customer c)
    {
        var seen = new SentryEvent();
        seen.SetTag("theme", c.Theme);
        SentrySdk.CaptureEvent(seen);
        var told = new SentryEvent();
        told.SetTag("name", c.Name);
        SentrySdk.CaptureEvent(told); //~ PUR301 Customer.Name
    }

    void ByClient(ISentryClient client, Customer c)
    {
        client.CaptureMessage("points " + c.Points);
        client.CaptureMessage("mail " + c.Email); //~ PUR301 Customer.Email
        client.CaptureEvent(new SentryEvent { ServerName = c.Theme });
        client.CaptureEvent(new SentryEvent { Logger = c.Name }); //~ PUR301 Customer.Name
    }

    void Feedback(IHub hub, Customer c)
    {
        hub.CaptureFeedback("well done", c.Theme);
        hub.CaptureFeedback("well done", c.Email); //~ PUR301 Customer.Email
    }
}

class UsageTracker
{
    void Event(TelemetryClient client, Customer c)
    {
        client.TrackEvent("bought", new Dictionary<string, string> { ["theme"] = c.Theme });
        client.TrackEvent("bought", new Dictionary<string, string> { ["mail"] = c.Email }); //~ PUR301 Customer.Email
    }

    void Trace(TelemetryClient client, Customer c)
    {
        client.TrackTrace("points " + c.Points);
        client.TrackTrace("mail " + c.Email); //~ PUR301 Customer.Email
    }

    void Metric(TelemetryClient client, Customer c) => client.TrackMetric("points", c.Points);

    void Filled(TelemetryClient client, Customer c)
    {
        var telemetry = new EventTelemetry("bought");
        telemetry.Properties["name"] = c.Name;
        client.TrackEvent(telemetry); //~ PUR301 Customer.Name
        var harmless = new EventTelemetry("bought");
        harmless.Properties["theme"] = c.Theme;
        client.TrackEvent(harmless);
    }

    void Dependency(TelemetryClient client, Customer c, DateTimeOffset start)
    {
        client.TrackDependency("sql", "customers", "select " + c.Id, start, TimeSpan.Zero, true);
        client.TrackDependency("sql", "customers", "select " + c.Email, start, TimeSpan.Zero, true); //~ PUR301 Customer.Email
    }
}
