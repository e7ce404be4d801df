using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Solver;

/// <summary>What arrives at From comes out at To.</summary>
internal sealed record Passage(Place From, Place To, Carry Carry, Treatments Treatments)
{
    /// <summary>The members below From that were overwritten on the way.</summary>
    public EquatableArray<string> Without { get; init; }

    /// <summary>A wrapper is a channel to where the wrapped one leads; what the wrapped one holds is not in the wrapper.</summary>
    public bool ChannelsOnly { get; init; }

    public DispatchCondition? When { get; init; }

    /// <summary>See <see cref="Origin.On"/>.</summary>
    public Root? On { get; init; }

    /// <summary>Null: always. Else only where this is told.</summary>
    public Told? If { get; init; }

    /// <summary>See <see cref="Edge.IsPart"/>.</summary>
    public bool IsPart { get; init; }

    /// <summary>See <see cref="Edge.IsApart"/>.</summary>
    public bool IsApart { get; init; }
}

/// <summary>What arrives at From reaches a sink.</summary>
/// <param name="Address">The text that the sink's qualifier holds, if it is known: a URL, an SQL statement.</param>
/// <param name="Open">The place that holds it, if callers decide: an input as a whole, or a private member of it.</param>
internal sealed record Ending(Place From, Carry Carry, Treatments Treatments, Sink Sink, string? Address, Place? Open)
{
    /// <summary>The members below From that were overwritten on the way.</summary>
    public EquatableArray<string> Without { get; init; }

    /// <summary>The body that answers for the address, if nobody on the way here knows it; null: whoever is asked last.</summary>
    public Body? Client { get; init; }

    /// <summary>The call whose address nobody seems to know; looked at again when all is solved.</summary>
    public OpenAddress? Unaddressed { get; init; }

    /// <summary>The points on the way to the sink at which something was checked.</summary>
    public EquatableArray<Point> Points { get; init; }

    public DispatchCondition? When { get; init; }

    /// <summary>See <see cref="Origin.On"/>.</summary>
    public Root? On { get; init; }

    /// <summary>Assign: the input whose member it is, if it is private; null: some object's.</summary>
    public Root? Owner { get; init; }

    /// <summary>Kept: holds only of objects of which no more is known. Assign, Echo: nobody else has the object.</summary>
    public Held Held { get; init; }

    /// <summary>Where the object's own type hands on what lies in its private member: it is told there.</summary>
    public Site? At { get; init; }

    /// <summary>What becomes of what callers put at a place.</summary>
    public static Ending Of(Origin origin, Sink sink) =>
        new(origin.Place, origin.Carry, origin.Treatments, sink, null, null) { When = origin.When, Without = origin.Without, On = origin.On, Held = origin.Held };
}

/// <summary>A stretch of a body's text.</summary>
internal sealed record Site(string Body, TextRange Range);

/// <summary>A call that sends data to whatever address is at a place.</summary>
internal sealed record OpenAddress(Body Body, int Call, Place Place);

/// <summary>Something of the body's own that comes out at To.</summary>
internal sealed record Emission(Origin Origin, AccessPath Path, Root To);

/// <summary>
/// A summary in the form in which calls apply it: by the root at which something arrives. Grows until the solver is done;
/// what was added first stays first.
/// </summary>
internal sealed class Closure
{
    private readonly Dictionary<Root, List<(Passage Passage, Cause? Cause)>> passages = new();
    private readonly Dictionary<Root, List<(Ending Ending, Cause? Cause)>> endings = new();
    private readonly HashSet<object> seen = new();

    public List<(Emission Emission, Cause? Cause)> Emissions { get; } = new();

    /// <summary>The passages that write into a channel: what they do depends on what is known of it.</summary>
    public List<(Passage Passage, Cause? Cause)> Writing { get; } = new();

    /// <summary>What of the body's own it writes into a channel of its callers.</summary>
    public List<(Emission Emission, Cause? Cause)> WritingOwn { get; } = new();

    /// <summary>The passages that depend on what is told of a value.</summary>
    public List<(Passage Passage, Cause? Cause)> Told { get; } = new();

    /// <summary>The endings that depend on an address.</summary>
    public List<(Ending Ending, Cause? Cause)> Addressed { get; } = new();

    public bool Add(Passage passage, Cause? cause)
    {
        if (!seen.Add(passage))
            return false;
        if (Paths.IsWritten(passage.To.Path))
            Writing.Add((passage, cause));
        if (passage.If is not null)
            Told.Add((passage, cause));
        return Append(passages, passage.From.Root, (passage, cause));
    }

    public bool Add(Ending ending, Cause? cause)
    {
        if (!seen.Add(ending))
            return false;
        if (ending.Open is not null)
            Addressed.Add((ending, cause));
        return Append(endings, ending.From.Root, (ending, cause));
    }

    public bool Add(Emission emission, Cause? cause)
    {
        if (!seen.Add(emission))
            return false;
        Emissions.Add((emission, cause));
        if (Paths.IsWritten(emission.Path))
            WritingOwn.Add((emission, cause));
        return true;
    }

    public IReadOnlyList<(Passage Passage, Cause? Cause)> Passages(Root root) =>
        passages.TryGetValue(root, out var list) ? list : Array.Empty<(Passage, Cause?)>();

    public IReadOnlyList<(Ending Ending, Cause? Cause)> Endings(Root root) =>
        endings.TryGetValue(root, out var list) ? list : Array.Empty<(Ending, Cause?)>();

    public IEnumerable<Ending> AllEndings => endings.Values.SelectMany(list => list).Select(item => item.Ending);

    public static Closure Of(Summary summary)
    {
        var closure = new Closure();
        foreach (var edge in summary.Edges)
            closure.Add(new Passage(edge.From, edge.To, edge.Carry, edge.Treatments) { If = edge.If, IsPart = edge.IsPart, IsApart = edge.IsApart }, null);
        foreach (var wrapping in summary.Wrappings)
            closure.Add(new Passage(wrapping.Inner, wrapping.Outer, Carry.Copy, wrapping.Treatments) { ChannelsOnly = true, If = wrapping.If }, null);
        foreach (var sink in summary.Sinks.Where(sink => sink.Sink.Kind is not (SinkKind.Erase or SinkKind.Fill or SinkKind.Write)))
            closure.Add(new Ending(sink.From, sink.Carry, sink.Treatments, sink.Sink, null, sink.Sink.Qualifier is { } qualifier ? new Place(qualifier.Root) : null), null);
        foreach (var source in summary.Sources)
            closure.Add(new Emission(Origin.Of(source.Label), source.To.Path, source.To.Root), null);
        foreach (var opening in summary.Openings)
            closure.Add(new Emission(Origin.OfChannel(opening.Kind, opening.Name), opening.To.Path, opening.To.Root), null);
        return closure;
    }

    /// <summary>The summary in the form in which it is printed.</summary>
    public Summary ToSummary() => Summary.Nothing with
    {
        Edges = EquatableArray.From(passages.Values.SelectMany(list => list).Select(item => new Edge(item.Passage.From, item.Passage.To, item.Passage.Carry) { Treatments = item.Passage.Treatments })),
        Sinks = EquatableArray.From(endings.Values.SelectMany(list => list).Select(item => new SinkEdge(item.Ending.From, item.Ending.Carry, item.Ending.Sink) { Treatments = item.Ending.Treatments })),
        Sources = EquatableArray.From(Emissions.Where(item => item.Emission.Origin.Kind == OriginKind.Label)
            .Select(item => new Source(item.Emission.Origin.Label!, new Place(item.Emission.To, item.Emission.Path)))),
    };

    private static bool Append<T>(Dictionary<Root, List<T>> lists, Root root, T item)
    {
        if (!lists.TryGetValue(root, out var list))
            lists[root] = list = new List<T>();
        list.Add(item);
        return true;
    }
}
