using System.Diagnostics.Tracing;

namespace PurposeAnalyzers.Benchmarks.Measuring;

/// <summary>One evaluation of the flows: what its thread spent, how many bodies it bound, and whether an earlier answer served.</summary>
internal readonly record struct Evaluation(double Milliseconds, double AllocatedKilobytes, int Bodies, bool IsReused);

/// <summary>Listens to what the analysis says of itself. Events arrive on the thread that evaluates, so its own clocks can be read there.</summary>
internal sealed class OwnTime : EventListener
{
    private const int Evaluated = 1;
    private const int Evaluating = 2;

    [ThreadStatic]
    private static (double Milliseconds, long Allocated) started;

    public List<Evaluation> Evaluations { get; } = new();

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "PurposeAnalyzers")
            EnableEvents(eventSource, EventLevel.LogAlways);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventId == Evaluating)
        {
            started = (ProcessorClock.Thread, GC.GetAllocatedBytesForCurrentThread());
        }
        else if (eventData is { EventId: Evaluated, Payload: { Count: 5 } payload })
        {
            var (before, allocated) = started;
            var spent = new Evaluation(ProcessorClock.Thread - before, (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1e3, (int)payload[2]!, (bool)payload[4]!);
            lock (Evaluations)
                Evaluations.Add(spent);
        }
    }
}
