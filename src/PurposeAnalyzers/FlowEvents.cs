using System.Diagnostics.Tracing;

namespace PurposeAnalyzers;

/// <summary>What the analysis of a compilation cost, for whoever listens (dotnet-trace, PerfView, our benchmarks): nothing where nobody does.</summary>
[EventSource(Name = "PurposeAnalyzers")]
internal sealed class FlowEvents : EventSource
{
    public static readonly FlowEvents Log = new();

    /// <summary>The thread that says so evaluates from here on, until it says <see cref="Evaluated"/>: whoever listens can read its processor time.</summary>
    [Event(2)]
    public void Evaluating(string assembly)
    {
        if (IsEnabled())
            WriteEvent(2, assembly);
    }

    /// <param name="milliseconds">Of the thread that evaluated.</param>
    /// <param name="boundBodies">How many bodies were bound for it.</param>
    [Event(1)]
    public void Evaluated(string assembly, double milliseconds, int boundBodies, int flows, bool reused)
    {
        if (IsEnabled())
            WriteEvent(1, assembly, milliseconds, boundBodies, flows, reused);
    }
}
