using System.Diagnostics.Tracing;

namespace PurposeAnalyzers.Benchmarks.Measuring;

/// <summary>Listens to what the analysis says of its own cost.</summary>
internal sealed class OwnTime : EventListener
{
    /// <summary>Of the evaluations so far: milliseconds, bodies bound, and whether an earlier answer served.</summary>
    public List<(double Milliseconds, int Bodies, bool IsReused)> Evaluations { get; } = new();

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "PurposeAnalyzers")
            EnableEvents(eventSource, EventLevel.LogAlways);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventId == 1 && eventData.Payload is { Count: 5 } payload)
            Evaluations.Add(((double)payload[1]!, (int)payload[2]!, (bool)payload[4]!));
    }
}
