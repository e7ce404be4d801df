using System.Diagnostics;
using System.Diagnostics.Metrics;
using Serilog.Context;
using Serilog.Core.Enrichers;

class MoreTelemetry
{
    void Linked(Activity activity, Customer c)
    {
        activity.AddLink(new ActivityLink(default, new ActivityTagsCollection { ["mail"] = c.Email })); //~ PUR203 Customer.Email
        activity.AddLink(new ActivityLink(default, new ActivityTagsCollection { ["points"] = c.Points }));
        activity.SetCustomProperty("mail", c.Email); //~ PUR203 Customer.Email
        activity.SetCustomProperty("points", c.Points);
    }

    void Observed(Meter meter, FaceFrame frame)
    {
        meter.CreateObservableGauge("jaw", () => frame.JawOpen); //~ PUR203 FaceFrame.JawOpen
        meter.CreateObservableGauge("ticks", () => frame.Ticks);
    }

    void Enriched(Customer c)
    {
        using var mail = LogContext.Push(new PropertyEnricher("mail", c.Email)); //~ PUR203 Customer.Email
        using var theme = LogContext.Push(new PropertyEnricher("theme", c.Theme));
    }
}
