using PurposeAnalyzers.Flow.Catalog.Reading;

namespace PurposeAnalyzers.Flow.Catalog.Merging;

// Checks the parents of purposes or categories, and puts parents before children. Example:
//
//   A: parent B,  B: parent A,  C: parent A,  D: parent X
//
//   faults       A stands below itself (A, B, A);  there is no X
//   Parents      A: none (the link that closes the circle is cut),  B: A,  C: A,  D: none
//   TopDown      A, B, C, D

internal sealed class ParentLinks
{
    /// <summary>No policy is finer than this; the bound keeps every walk up a tree short.</summary>
    public const int Limit = 64;

    private readonly IReadOnlyDictionary<string, Stated<string>?> stated;
    private readonly Names names;
    private readonly FaultList faults;
    private readonly Dictionary<string, int> depths = new(StringComparer.Ordinal);

    public ParentLinks(IReadOnlyList<(string Name, Stated<string>? Parent)> entries, Names names, FaultList faults)
    {
        stated = entries.ToDictionary(entry => entry.Name, entry => entry.Parent, StringComparer.Ordinal);
        this.names = names;
        this.faults = faults;
        foreach (var (name, _) in entries)
            Place(name);
    }

    public Dictionary<string, string?> Parents { get; } = new(StringComparer.Ordinal);

    /// <summary>Every name, parents first, otherwise in the order of the files.</summary>
    public List<string> TopDown { get; } = new();

    private void Place(string name)
    {
        var path = new List<string>();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        for (string? at = name; at is not null && !depths.ContainsKey(at); at = Parents[at])
        {
            path.Add(at);
            onPath.Add(at);
            Parents[at] = KnownParent(at);
            if (Parents[at] is { } parent && onPath.Contains(parent))
                Cut(parent, path);
        }

        for (var i = path.Count - 1; i >= 0; i--)
            Settle(path[i]);
    }

    private string? KnownParent(string name) =>
        stated[name] is { } parent && names.Check(parent) ? parent.Value : null;

    /// <summary>The circle begins and ends at <paramref name="first"/>; the walk stops at the entry before it.</summary>
    private void Cut(string first, List<string> path)
    {
        var circle = path.Skip(path.IndexOf(first)).ToList();
        var shown = circle.Count <= 8 ? Phrase.And(circle.Append(first)) : Phrase.And(circle.Take(8)) + ", ...";
        faults.Add(stated[first]!.At, Phrase.Quoted(first) + " stands below itself (" + shown + "); give one of them another parent");
        Parents[path[path.Count - 1]] = null;
    }

    private void Settle(string name)
    {
        var depth = Parents[name] is { } parent ? depths[parent] + 1 : 1;
        if (depth > Limit)
        {
            faults.Add(stated[name]!.At, Phrase.Quoted(name) + " has more than " + Limit + " ancestors; choose a nearer one as its parent");
            Parents[name] = null;
            depth = 1;
        }

        depths.Add(name, depth);
        TopDown.Add(name);
    }
}
