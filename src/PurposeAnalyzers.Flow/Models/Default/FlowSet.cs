using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models.Default;

/// <summary>Collects edges and wrappings, each once.</summary>
internal sealed class FlowSet
{
    private readonly List<Edge> edges = new();
    private readonly HashSet<Edge> known = new();
    private readonly List<Wrapping> wrappings = new();

    public void Copy(Place from, Place to) => Add(new Edge(from, to, Carry.Copy));

    /// <summary>What the one end contains, derived into the other.</summary>
    public void Derive(End from, Place to) => Add(from, to, Carry.Derive);

    /// <summary>What a property gives of an object.</summary>
    /// <param name="isPart">The one end holds the other: table.Rows.</param>
    /// <param name="isApart">Other members of the one end are not in the other.</param>
    public void Member(End from, Place to, bool isPart, bool isApart)
    {
        foreach (var place in from.Content())
            Add(new Edge(place, to, Carry.Derive) { IsPart = isPart, IsApart = isApart });
    }

    /// <summary>What the other end tells about the contents of the one.</summary>
    public void Observe(End from, Place to) => Add(from, to, Carry.Observe);

    /// <summary>The one leads where the other leads; no data goes along.</summary>
    public void Lead(End from, Place to) => Add(new Edge(from.Place, to, Carry.Address));

    public bool Reaches(Root root) => edges.Any(edge => edge.To.Root == root);

    /// <summary>Copies along the type parameters that both ends hold; false if they share none.</summary>
    public bool Pair(IEnumerable<Slot> from, IReadOnlyCollection<Slot> to)
    {
        var any = false;
        foreach (var start in from)
        {
            foreach (var end in to)
            {
                if (start.Place == end.Place || !SymbolEqualityComparer.Default.Equals(start.Parameter, end.Parameter))
                    continue;
                Copy(start.Place, end.Place);
                any = true;
            }
        }

        return any;
    }

    public void Wrap(Place inner, Place outer) => wrappings.Add(new Wrapping(inner, outer));

    public Summary ToSummary() => edges.Count + wrappings.Count == 0
        ? Summary.Nothing
        : Summary.Nothing with { Edges = EquatableArray.From(edges), Wrappings = EquatableArray.From(wrappings) };

    private void Add(End from, Place to, Carry carry)
    {
        foreach (var place in from.Content())
        {
            if (place.Root != to.Root)
                Add(new Edge(place, to, carry));
        }
    }

    private void Add(Edge edge)
    {
        if (edge.From != edge.To && known.Add(edge))
            edges.Add(edge);
    }
}
