using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models.Notation;

// Turns the effects of a row into a Summary for one overload: names become positions.
//
//   contents, bytes -> store      for WriteAllText(string path, string contents):   Parameter 1 -> Store 'File.WriteAllText'
//
// A place that this overload does not have drops out: so one row covers all overloads.

/// <summary>What a row is bound to.</summary>
/// <param name="Name">What messages call the member: "File.WriteAllText".</param>
/// <param name="Parameters">The parameters' names, in order.</param>
/// <param name="Returns">False for void, bool, Task and the like: "-> return" then says nothing.</param>
/// <param name="FindMember">The documentation id of a member written by its plain name, given the root and the members before it; null if there is none.</param>
internal sealed record MemberShape(string Name, IReadOnlyList<string> Parameters, bool Returns, Func<Root, IReadOnlyList<string>, string, string?> FindMember)
{
    public MemberShape(string name, params string[] parameters) : this(name, parameters, true, (_, _, member) => member) { }
}

internal static class RowBinder
{
    /// <summary>Starts a member that is written by its plain name; pseudo members, keys and documentation ids stand for themselves.</summary>
    public const char LookedUp = '?';

    public static BoundRow Bind(EquatableArray<Effect> effects, MemberShape shape)
    {
        var bound = new BoundRow();
        foreach (var effect in effects)
            Add(effect, shape, bound);
        return bound;
    }

    private static void Add(Effect effect, MemberShape shape, BoundRow bound)
    {
        switch (effect)
        {
            case FlowEffect flow:
                AddFlow(flow, shape, bound);
                break;
            case SuppressEffect suppress:
                bound.Suppressed.AddRange(Pairs(suppress.From, suppress.To, shape));
                break;
            case SinkEffect sink:
                AddSink(sink, shape, bound);
                break;
            case LabelEffect label:
                AddLabel(label, shape, bound);
                break;
            case OpenEffect open:
                foreach (var to in Places(open.To, shape))
                    bound.Openings.Add(new Opening(open.Kind, open.Name.Length == 0 ? shape.Name : open.Name, to));
                break;
            case WrapEffect wrap:
                AddWrap(wrap, shape, bound);
                break;
            case ClearEffect clear:
                bound.Clearings.AddRange(Places(clear.At, shape).Select(at => new Clearing(at)));
                break;
            case WiringEffect wiring:
                bound.Wirings.AddRange(Places(EquatableArray.Of(wiring.At), shape).Select(at => new Wiring(wiring.Kind, at, wiring.Names)));
                break;
            case FilterEffect { At: null }:
                bound.Filterings.Add(new Filtering(null, null, false));
                break;
            case FilterEffect filter:
                bound.Filterings.AddRange(Places(filter.At, shape).Select(at => new Filtering(at, filter.When, filter.IsFailed)));
                break;
            case RunEffect:
                bound.RunsExpressions = true;
                break;
        }
    }

    private static void AddFlow(FlowEffect flow, MemberShape shape, BoundRow bound)
    {
        if (!TryTold(flow.If, shape, out var told))
            return;
        foreach (var (from, to) in Pairs(flow.From, flow.To, shape))
            bound.Edges.Add(new Edge(from, to, flow.Carry) { Treatments = flow.Treatments, If = told });
    }

    private static void AddWrap(WrapEffect wrap, MemberShape shape, BoundRow bound)
    {
        if (!TryTold(wrap.If, shape, out var told))
            return;
        foreach (var (inner, outer) in Pairs(wrap.Inner, wrap.Outer, shape))
            bound.Wrappings.Add(new Wrapping(inner, outer) { Treatments = wrap.Treatments, If = told });
    }

    /// <summary>False for an overload that has no such parameter.</summary>
    private static bool TryTold(ToldPattern? written, MemberShape shape, out Told? told)
    {
        told = written is null ? null : Places(written.At, shape).Select(place => new Told(place, written.Word)).FirstOrDefault();
        return written is null || told is not null;
    }

    private static void AddLabel(LabelEffect effect, MemberShape shape, BoundRow bound)
    {
        if (!TryConstant(effect.When, effect.Texts, shape, out var when))
            return;
        foreach (var to in Places(effect.To, shape))
            bound.Sources.Add(new Source(effect.Label.Origin.Length == 0 ? effect.Label with { Origin = shape.Name } : effect.Label, to) { When = when });
    }

    /// <summary>False for an overload that has no such parameter.</summary>
    private static bool TryConstant(PlacePattern? written, EquatableArray<string> texts, MemberShape shape, out ConstantArgument? when)
    {
        when = written is null ? null : Places(written, shape).Select(place => new ConstantArgument(place.Root.Index, texts)).FirstOrDefault();
        return written is null || when is not null;
    }

    /// <summary>A sink whose address or SQL text this overload does not have is another overload's.</summary>
    private static void AddSink(SinkEffect effect, MemberShape shape, BoundRow bound)
    {
        Place? qualifier = null;
        if (effect.Qualifier is { } written)
        {
            qualifier = Places(written, shape).Select(place => (Place?)place).FirstOrDefault();
            if (qualifier is null)
                return;
        }

        if (!TryConstant(effect.When?.At, effect.When?.Texts ?? default, shape, out var when))
            return;
        var name = effect.Sink.Name.Length == 0 ? shape.Name : effect.Sink.Name;
        foreach (var from in Places(effect.From, shape))
            bound.Sinks.Add(new SinkEdge(from, effect.Carry, effect.Sink with { Name = name, Qualifier = qualifier }) { Treatments = effect.Treatments, When = when });
    }

    private static IEnumerable<(Place From, Place To)> Pairs(EquatableArray<PlacePattern> from, EquatableArray<PlacePattern> to, MemberShape shape) =>
        from start in Places(@from, shape) from end in Places(to, shape) where start != end select (start, end);

    private static IEnumerable<Place> Places(EquatableArray<PlacePattern> patterns, MemberShape shape) =>
        patterns.SelectMany(pattern => Places(pattern, shape));

    /// <summary>The places of this overload that a written place stands for: none, one, or several ("arg*").</summary>
    public static IEnumerable<Place> Places(PlacePattern pattern, MemberShape shape)
    {
        foreach (var root in Roots(pattern.Root, shape))
        {
            if (Path(root, pattern.Members, shape) is { } path)
                yield return new Place(root, path);
        }
    }

    private static IEnumerable<Root> Roots(string name, MemberShape shape)
    {
        if (name == "this")
            return new[] { Root.This };
        if (name == "return")
            return shape.Returns ? new[] { Root.Return } : Enumerable.Empty<Root>();
        if (name.Length > 1 && name[0] is '@' or '^' && int.TryParse(name.Substring(1), out var index))
            return new[] { name[0] == '@' ? Root.Parameter(index) : Root.Capture(index) };
        var pattern = new NamePattern(name.TrimStart('@'));
        return Enumerable.Range(0, shape.Parameters.Count).Where(at => pattern.Matches(shape.Parameters[at])).Select(Root.Parameter);
    }

    private static AccessPath? Path(Root root, EquatableArray<string> written, MemberShape shape)
    {
        var members = new List<string>();
        foreach (var member in written)
        {
            if ((member[0] == LookedUp ? shape.FindMember(root, members, member.Substring(1)) : member) is not { } found)
                return null;
            members.Add(found);
        }

        return new AccessPath(EquatableArray.From(members));
    }
}
