namespace PurposeAnalyzers.Flow.Solver;

/// <summary>What members that only their own type can reach hold, whichever object they belong to; and who reads them.</summary>
internal sealed class MemberHeap
{
    private readonly Dictionary<string, Dictionary<Fact, Cause?>> contents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Body Body, int Node)>> readers = new(StringComparer.Ordinal);

    /// <summary>Adds what arrives; returns who is to be told.</summary>
    public IReadOnlyList<(Body Body, int Node)> Add(string member, Fact fact, Cause? cause)
    {
        if (!contents.TryGetValue(member, out var held))
            contents[member] = held = new Dictionary<Fact, Cause?>();
        if (held.ContainsKey(fact))
            return Array.Empty<(Body, int)>();
        held.Add(fact, cause);
        return readers.TryGetValue(member, out var list) ? list.ToArray() : Array.Empty<(Body, int)>();
    }

    /// <summary>Notes a reader; returns what the member holds so far.</summary>
    public IEnumerable<(Fact Fact, Cause? Cause)> Subscribe(string member, Body body, int node)
    {
        if (!readers.TryGetValue(member, out var list))
            readers[member] = list = new List<(Body, int)>();
        list.Add((body, node));
        return contents.TryGetValue(member, out var held) ? held.Select(item => (item.Key, item.Value)).ToArray() : Array.Empty<(Fact, Cause?)>();
    }
}
