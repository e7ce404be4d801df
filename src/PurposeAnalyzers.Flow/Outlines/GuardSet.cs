using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Sets of guards, and how they meet.
//
//   { 1, 2 } and { 1, 3 }      meet: 1 holds anyway; besides, either 2 or 3 does      { 1, [2 | 3] }
//   if (due && !c.AcceptsNews) return;                                                { [not due | due, c.AcceptsNews] }, and with due: c.AcceptsNews
//   if (hurry) { if (!c.AcceptsNews) return; } else Require(c);                       { [c.AcceptsNews | Require came back] }

/// <summary>On some ways this holds, on the others that: at least one of these sets of guards does.</summary>
internal sealed record Either(EquatableArray<Values> Ways)
{
    /// <summary>More ways than this are not told apart: then nothing is known.</summary>
    private const int Limit = 4;

    /// <summary>The ways that are left where these hold.</summary>
    public IReadOnlyList<Values> WaysUnder(Values guards) => Ways.Items.Where(way => !way.Nodes.Any(guard => guards.Contains(GuardSet.OppositeOf(guard)))).ToList();

    public bool IsImpliedBy(Values guards) => Ways.Items.Any(way => way.Nodes.All(guards.Contains));

    /// <summary>Null if too many ways lead here.</summary>
    public static Either? Of(IEnumerable<Values> ways)
    {
        var kept = new List<Values>();
        foreach (var way in ways.OrderBy(way => way.Count))
        {
            if (!kept.Any(other => other.Nodes.All(way.Contains)))
                kept.Add(way);
        }

        return kept.Count > Limit || kept.Count == 2 && kept.All(way => way.Count == 1) && GuardSet.OppositeOf(kept[0].Nodes[0]) == kept[1].Nodes[0] ? null : new Either(EquatableArray.From(kept));
    }
}

/// <summary>Numbers of guards that hold together; <see cref="IsImpossible"/>: nothing comes here, so anything holds.</summary>
internal readonly record struct GuardSet(Values Guards, bool IsImpossible = false)
{
    /// <summary>More than this many calls that came back are not remembered at one point.</summary>
    public const int Limit = 200;

    /// <summary>The same for what holds on some ways only.</summary>
    private const int Eithers = 6;

    public static readonly GuardSet None = new(Values.None);
    public static readonly GuardSet Impossible = new(Values.None, true);

    public EquatableArray<Either> Some { get; init; }

    public bool IsNone => !IsImpossible && Guards.IsEmpty && Some.Length == 0;

    /// <summary>The number of the guard that holds where this one does not.</summary>
    public static int OppositeOf(int guard) => guard ^ 1;

    public GuardSet Plus(int guard) => Plus(new GuardSet(Values.Of(guard)));

    public GuardSet Plus(GuardSet other)
    {
        if (IsImpossible || other.IsImpossible)
            return Impossible;
        var stale = Guards.Nodes.Where(guard => other.Guards.Contains(OppositeOf(guard))).Aggregate(Values.None, (all, guard) => all.Add(guard));
        var some = other.Some.Length == 0 ? Some : Few(Some.Items.Concat(other.Some.Items));
        return Decided(Guards.Except(stale).Union(other.Guards), some);
    }

    // if (due && !c.AcceptsNews) return; if (due) ...: of the two ways to come here, that it was not due is none any more.
    private static GuardSet Decided(Values guards, EquatableArray<Either> some)
    {
        var open = new List<Either>();
        foreach (var either in some)
        {
            var ways = either.WaysUnder(guards);
            if (ways.Count == 1)
                guards = guards.Union(ways[0]);
            else if (ways.Count > 1)
                open.Add(ways.Count == either.Ways.Length ? either : new Either(EquatableArray.From(ways)));
        }

        return new(guards) { Some = open.Count == some.Length ? some : EquatableArray.From(open) };
    }

    /// <param name="isBack">The other comes from a later turn of a loop, in which the same questions are asked anew.</param>
    public GuardSet Both(GuardSet other, bool isBack = false)
    {
        if (IsImpossible)
            return other;
        if (other.IsImpossible || this == other)
            return this;
        var (left, right, common) = (this, other, Guards.Intersect(other.Guards));
        var some = Some.Items.Where(right.Implies).Concat(other.Some.Items.Where(left.Implies));
        if (!isBack && left.WaysBeyond(right) is { Count: > 0 } mine && right.WaysBeyond(left) is { Count: > 0 } others && Either.Of(mine.Concat(others)) is { } either)
            some = some.Append(either);
        return new(common) { Some = Few(some.Where(either => !either.IsImpliedBy(common))) };
    }

    private bool Implies(Either either) => Some.Contains(either) || either.IsImpliedBy(Guards);

    /// <summary>What holds here and not there.</summary>
    private IReadOnlyList<Values> WaysBeyond(GuardSet other)
    {
        var beyond = Guards.Except(other.Guards);
        if (!beyond.IsEmpty)
            return new[] { beyond };
        return Some.Items.FirstOrDefault(either => !other.Implies(either))?.Ways.Items ?? (IReadOnlyList<Values>)Array.Empty<Values>();
    }

    private static EquatableArray<Either> Few(IEnumerable<Either> some) => EquatableArray.From(some.Distinct().Take(Eithers));
}

/// <summary>What holds where a value is true (not null), where it is false (null), and once its task is done.</summary>
internal readonly record struct Condition(GuardSet True, GuardSet False, GuardSet Done)
{
    public static readonly Condition Unknown = new(GuardSet.None, GuardSet.None, GuardSet.None);
    public static readonly Condition Always = new(GuardSet.None, GuardSet.Impossible, GuardSet.None);
    public static readonly Condition Never = new(GuardSet.Impossible, GuardSet.None, GuardSet.None);

    public Condition Negated => this with { True = False, False = True };

    /// <summary>The same, without what the opposite tells.</summary>
    public Condition Positive => this with { False = GuardSet.None };

    public bool IsUnknown => True.IsNone && False.IsNone && Done.IsNone;

    /// <summary>The same, told at a point where these hold already.</summary>
    public Condition At(GuardSet guards) => new(guards.Plus(True), guards.Plus(False), Done);

    /// <summary>What is known where either of them may be it.</summary>
    public Condition Both(Condition other, bool isBack = false) => new(True.Both(other.True, isBack), False.Both(other.False, isBack), Done.Both(other.Done, isBack));

    /// <summary>What is known if both speak of the same value.</summary>
    public Condition Plus(Condition other) => new(True.Plus(other.True), False.Plus(other.False), Done.Plus(other.Done));

    public Condition And(Condition other) => new(True.Plus(other.True), False.Both(other.False), GuardSet.None);

    public Condition Or(Condition other) => Negated.And(other.Negated).Negated;
}
