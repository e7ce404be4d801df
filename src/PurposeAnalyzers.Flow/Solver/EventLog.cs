using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Solver;

/// <summary>Something that a rule may have to judge: a label of the body's own reached a purpose, a sink or a member.</summary>
/// <param name="Call">The call at whose argument it happened, for addresses that are looked up when all is solved; -1: none.</param>
internal sealed record FlowEvent(
    Body Body,
    TextRange Range,
    Label Label,
    SinkKind Kind,
    EquatableArray<string> Purposes,
    Sink? Sink,
    Ending? Ending,
    int Call,
    string? Member)
{
    /// <summary>The points at which a check may have been made: here, and on the way to the sink.</summary>
    public EquatableArray<Point> Points { get; init; }

    /// <summary>See <see cref="Origin.Guarded"/>.</summary>
    public string Guarded { get; init; } = "";
}

/// <summary>Collected while solving, judged after it: the first cause of each event is kept.</summary>
internal sealed class EventLog
{
    private readonly Dictionary<FlowEvent, (Cause? Cause, Cause? Inside)> causes = new();

    public List<FlowEvent> All { get; } = new();

    public (Cause? Cause, Cause? Inside) CauseOf(FlowEvent item) => causes[item];

    public void Use(Body body, TextRange range, Label label, EquatableArray<string> purposes, Cause? cause, EquatableArray<Point> points, string guarded) =>
        Add(new FlowEvent(body, range, label, SinkKind.Use, purposes, null, null, -1, null) { Points = points, Guarded = guarded }, cause, null);

    public void Assign(Body body, TextRange range, Label label, string member, Cause? cause) =>
        Add(new FlowEvent(body, range, label, SinkKind.Assign, default, null, null, -1, member), cause, null);

    public void End(Body body, TextRange range, Label label, Sink sink, Ending? ending, int call, Cause? cause, Cause? inside = null, EquatableArray<Point> points = default, string guarded = "") =>
        Add(new FlowEvent(body, range, label, sink.Kind, body.Outline.Purposes, sink, ending, call, null) { Points = points, Guarded = guarded }, cause, inside);

    private void Add(FlowEvent item, Cause? cause, Cause? inside)
    {
        if (causes.ContainsKey(item))
            return;
        causes.Add(item, (cause, inside));
        All.Add(item);
    }
}
