using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models.Notation;

/// <summary>Collects what rows say about one member.</summary>
internal sealed class BoundRow
{
    public List<Edge> Edges { get; } = new();
    public List<(Place From, Place To)> Suppressed { get; } = new();
    public List<SinkEdge> Sinks { get; } = new();
    public List<Source> Sources { get; } = new();
    public List<Opening> Openings { get; } = new();
    public List<Clearing> Clearings { get; } = new();
    public List<Wrapping> Wrappings { get; } = new();
    public List<Wiring> Wirings { get; } = new();
    public List<Filtering> Filterings { get; } = new();
    public bool RunsExpressions { get; set; }

    public bool IsEmpty => !RunsExpressions
        && Edges.Count + Suppressed.Count + Sinks.Count + Sources.Count + Openings.Count + Clearings.Count + Wrappings.Count + Wirings.Count + Filterings.Count == 0;

    public void Add(BoundRow other)
    {
        Edges.AddRange(other.Edges);
        Suppressed.AddRange(other.Suppressed);
        Sinks.AddRange(other.Sinks);
        Sources.AddRange(other.Sources);
        Openings.AddRange(other.Openings);
        Clearings.AddRange(other.Clearings);
        Wrappings.AddRange(other.Wrappings);
        Wirings.AddRange(other.Wirings);
        Filterings.AddRange(other.Filterings);
        RunsExpressions |= other.RunsExpressions;
    }

    /// <summary>These rows added to what <paramref name="below"/> says, less what they take back.</summary>
    public Summary Over(Summary below) => new(
        Distinct(below.Edges.Where(edge => !IsSuppressed(edge)).Where(edge => !IsSharpened(edge)).Select(Treated).Concat(Edges)),
        Distinct(below.Sinks.Concat(Sinks)),
        Distinct(below.Sources.Concat(Sources)),
        Distinct(below.Openings.Concat(Openings)),
        Distinct(below.Clearings.Concat(Clearings)),
        Distinct(below.Wrappings.Concat(Wrappings)))
    {
        Wirings = Distinct(below.Wirings.Concat(Wirings)),
        Filterings = Distinct(below.Filterings.Concat(Filterings)),
    };

    public Summary ToSummary() => Over(Summary.Nothing);

    /// <summary>"value -/> return" takes back every edge that starts at or under the one and ends at or under the other.</summary>
    private bool IsSuppressed(Edge edge) => Suppressed.Any(pair => IsWithin(edge.From, pair.From) && IsWithin(edge.To, pair.To));

    /// <summary>A row that carries more along the same way stands instead of the default's edge.</summary>
    private bool IsSharpened(Edge edge) => edge.Carry is Carry.Derive or Carry.Observe && Edges.Any(own => own.If is null && own.From == edge.From && own.To == edge.To);

    /// <summary>"source ~encrypted~> return" speaks of everything that goes along this way, of the source's elements too.</summary>
    private Edge Treated(Edge edge)
    {
        var treatments = Edges.Where(own => own.If is null && own.Treatments != Treatments.None && IsWithin(edge.From, own.From) && IsWithin(edge.To, own.To))
            .Aggregate(Treatments.None, (all, own) => all | own.Treatments);
        return treatments == Treatments.None ? edge : edge with { Treatments = edge.Treatments | treatments };
    }

    private static bool IsWithin(Place place, Place whole) =>
        place.Root == whole.Root
        && place.Path.Length >= whole.Path.Length
        && Enumerable.Range(0, whole.Path.Length).All(at => place.Path.Members[at] == whole.Path.Members[at]);

    private static EquatableArray<T> Distinct<T>(IEnumerable<T> items) => EquatableArray.From(items.Distinct());
}
