using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Solver;

// The points of a flow at which a check may have been made: noted while solving, looked into after it.

internal sealed partial class FlowSolver
{
    private readonly Dictionary<string, Body?> peeked = new(StringComparer.Ordinal);

    /// <summary>A body as it stands: read, but not made part of the solution if it is not already.</summary>
    public Body? Peek(string key)
    {
        if (bodies.TryGetValue(key, out var body) && body is not null)
            return body;
        if (!peeked.TryGetValue(key, out body))
            peeked[key] = body = outlineOf(key) is { } outline ? new Body(outline) : null;
        return body;
    }

    private static EquatableArray<Point> AtNode(Body body, int node) => At(body, body.Outline.NodeGuards, node);

    private static EquatableArray<Point> AtCall(Body body, int call) => At(body, body.Outline.CallGuards, call);

    private static EquatableArray<Point> AtInput(Body body, Root root)
    {
        for (var index = 0; index < body.Outline.InputGuards.Length; index++)
        {
            if (body.Outline.Inputs[index].Root == root)
                return At(body, body.Outline.InputGuards, index);
        }

        return default;
    }

    private static EquatableArray<Point> At(Body body, EquatableArray<int> sets, int index) =>
        index >= 0 && index < sets.Length && sets[index] != 0 ? EquatableArray.Of(new Point(body.Key, sets[index])) : default;

    // What a callee with a body of its own checks wherever it names what it was given counts as well.
    private EquatableArray<Point> Points(Body body, int call, Ending ending, Root? given = null)
    {
        var points = AtCall(body, call).Items.AddRange(ending.Points.Items);
        if (given is { } root && body.Targets[call].Count == 1 && ending.Points.Length == 0 && Peek(body.Targets[call][0]) is { } callee)
            points = points.AddRange(AtInput(callee, root).Items);
        return new(points);
    }

    // Points at which only calls came back are told apart by nothing: an ending for each of them would be too many.
    private EquatableArray<Point> Telling(Body body, EquatableArray<Point> points) => EquatableArray.From(points.Where(point =>
        point.Guards < 0 || Peek(point.Body) is { } at && Telling(at, point.Guards).Any()).Take(4));

    private static IEnumerable<int> Telling(Body body, int set) =>
        set < 0 || set >= body.Outline.GuardSets.Length ? Enumerable.Empty<int>() : body.Outline.GuardSets[set].Where(number => body.Outline.Guards[number].Kind != GuardKind.Returned);

    private static string GuardedAt(Body body, int node)
    {
        var set = node < body.Outline.NodeGuards.Length ? body.Outline.NodeGuards[node] : 0;
        var telling = string.Join(",", Telling(body, set));
        return set < 0 ? "never" : telling.Length == 0 ? "" : body.Key + "#" + telling;
    }
}
