using OpenTelemetry;
using OpenTelemetry.Trace;
using Prometheus;

class TelemetryLibraries
{
    void Span(TelemetrySpan span, Customer c)
    {
        span.SetAttribute("mail", c.Email); //~ PUR203 Customer.Email
        span.SetAttribute("points", c.Points).AddEvent("bought by " + c.Name); //~ PUR203 Customer.Name
        var attributes = new SpanAttributes();
        attributes.Add("mail", c.Email);
        span.AddEvent("bought", attributes); //~ PUR203 Customer.Email
    }

    void Started(Tracer tracer, Customer c)
    {
        using var span = tracer.StartSpan("mail of " + c.Email); //~ PUR203 Customer.Email
        using var other = tracer.StartActiveSpan("mail");
    }

    void Carried(Customer c)
    {
        Baggage.SetBaggage("mail", c.Email); //~ PUR203 Customer.Email
        Baggage.SetBaggage("theme", c.Theme);
    }

    void Counted(Counter mails, Gauge jaw, Histogram jaws, Customer c, FaceFrame frame)
    {
        mails.WithLabels(c.Email).Inc(); //~ PUR203 Customer.Email
        mails.WithLabels(c.Theme).Inc(c.Points);
        jaw.Set(frame.JawOpen); //~ PUR203 FaceFrame.JawOpen
        jaws.Observe(frame.JawOpen); //~ PUR203 FaceFrame.JawOpen
        jaws.Observe(frame.Ticks);
    }
}
