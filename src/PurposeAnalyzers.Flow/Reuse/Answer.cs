using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Rights;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Reuse;

// What a session found, without anything of its compilation, and how to tell whether it still holds.
//
//   an edit in a body that was read                          ask anew
//   an edit in a body that mentions a name that mattered     ask anew
//   an edit in any other body                                the same flows, moved along with the text

internal sealed class Answer
{
    private readonly ImmutableArray<(string Path, FileIndex Index)> files;
    private readonly Dictionary<string, FileIndex> byPath = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, int Body)> read = new();
    private readonly List<FrozenFlow> flows;
    private readonly List<(RightsGap Gap, FrozenPlace Place)> gaps;
    private readonly NameSet asked;

    public Answer(Surroundings surroundings, Compilation compilation, FlowSession session, CancellationToken cancellation)
    {
        Surroundings = surroundings;
        Labels = session.Labels;
        Readings = session.Readings;
        asked = session.Asked;
        files = SourceFiles.Of(compilation).All.Select(file => (file.Path, file.Index)).ToImmutableArray();
        foreach (var (path, index) in files)
            byPath[path] = index;
        foreach (var place in session.Places)
            AddRead(place.Tree.FilePath, place.Start, place.End);
        gaps = session.RightsGaps.Select(gap => (gap with { Place = default }, FrozenPlace.Of(gap.Place, cancellation))).ToList();
        flows = session.Flows.Select(flow => new FrozenFlow(flow, cancellation)).ToList();
    }

    public Surroundings Surroundings { get; }
    public int Labels { get; }

    /// <summary>Lets a session of the same declarations read only what was edited.</summary>
    public Readings Readings { get; private set; }

    /// <summary>Keeps what was found, not what was read.</summary>
    public void Shed() => Readings = Readings.None;

    private void AddRead(string path, int start, int end)
    {
        var bodies = byPath[path].Bodies;
        for (var body = 0; body < bodies.Count; body++)
        {
            if (bodies[body].Start < end && start < bodies[body].End)
                read.Add((path, body));
        }
    }

    /// <summary>True if no edit since then can have changed what was found. The declarations must be the same.</summary>
    public bool Holds(Compilation compilation, CancellationToken cancellation)
    {
        var now = SourceFiles.Of(compilation).All;
        for (var at = 0; at < now.Length; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IndexOf(now[at], at) is not { } then || !Holds(now[at].Path, then, now[at].Index))
                return false;
        }

        return true;
    }

    // Mostly the files stand in the same order.
    private FileIndex? IndexOf(SourceFile file, int at) =>
        at < files.Length && files[at].Path == file.Path ? files[at].Index : byPath.TryGetValue(file.Path, out var index) ? index : null;

    private bool Holds(string path, FileIndex then, FileIndex now)
    {
        if (ReferenceEquals(then, now) || then.Content == now.Content)
            return true;
        if (then.Bodies.Count != now.Bodies.Count)
            return false;
        for (var body = 0; body < now.Bodies.Count; body++)
        {
            if (then.Bodies[body].Hash != now.Bodies[body].Hash
                && (read.Contains((path, body)) || then.Mentions(then.Bodies[body], asked) || now.Mentions(now.Bodies[body], asked)))
                return false;
        }

        return true;
    }

    /// <summary>The flows at their places in this compilation; those whose place is gone are left out.</summary>
    public IReadOnlyList<DataFlow> FlowsIn(Compilation compilation, CancellationToken cancellation)
    {
        if (flows.Count == 0)
            return Array.Empty<DataFlow>();
        var find = PlacesIn(compilation, cancellation);
        return flows.Select(flow => flow.Thaw(find)).Where(flow => flow is not null).ToList()!;
    }

    /// <summary>The same of rights that are not fulfilled.</summary>
    public IReadOnlyList<RightsGap> GapsIn(Compilation compilation, CancellationToken cancellation)
    {
        if (gaps.Count == 0)
            return Array.Empty<RightsGap>();
        var find = PlacesIn(compilation, cancellation);
        return gaps.Select(gap => find(gap.Place) is { } place ? gap.Gap with { Place = place } : null).Where(gap => gap is not null).ToList()!;
    }

    private Func<FrozenPlace, CodePlace?> PlacesIn(Compilation compilation, CancellationToken cancellation)
    {
        var sources = SourceFiles.Of(compilation);
        return Find;

        CodePlace? Find(FrozenPlace place)
        {
            if (sources.At(place.Path) is not { } file)
                return null;
            var isUnchanged = byPath[place.Path].Content == file.Index.Content;
            return isUnchanged || file.Index.IsBalanced ? place.In(file.Tree, isUnchanged, cancellation) : null;
        }
    }
}
