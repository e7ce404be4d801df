using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// What is known to hold at a point of a body because control came there.
//
//   if (!c.AcceptsNews) return;          afterwards: Consent Newsletter about {c}
//   if (!May(c)) return;                 afterwards: Outcome of call 3 is true: May's own body says what that means
//   Require(c);                          afterwards: call 4 came back
//
// Where ways meet, only what holds on all of them is kept.

internal enum GuardKind
{
    /// <summary>A question of the policy was answered as it must be.</summary>
    Checked,

    /// <summary>The call of this number gave true, or something that is not null.</summary>
    True,

    /// <summary>It gave false, or null.</summary>
    False,

    /// <summary>It came back without throwing.</summary>
    Returned,
}

/// <summary>Whom a guard is about, or whose data a label is: what these nodes hold, of this type.</summary>
internal readonly record struct Subject(string Type, EquatableArray<int> Nodes);

/// <param name="Call">The call whose outcome it is; -1 for <see cref="GuardKind.Checked"/>.</param>
internal sealed record Guard(GuardKind Kind, CheckKind Check, string Name, int Call, EquatableArray<Subject> About);

/// <summary>Numbers of guards that hold together; <see cref="Impossible"/>: nothing comes here, so anything holds.</summary>
internal readonly record struct GuardSet(Values Guards, bool IsImpossible = false)
{
    /// <summary>More than this many calls that came back are not remembered at one point.</summary>
    public const int Limit = 200;

    public static readonly GuardSet None = new(Values.None);
    public static readonly GuardSet Impossible = new(Values.None, true);

    public bool IsNone => !IsImpossible && Guards.IsEmpty;

    public GuardSet Plus(int guard) => IsImpossible ? this : this with { Guards = Guards.Add(guard) };

    public GuardSet Plus(GuardSet other) => IsImpossible || other.IsImpossible ? Impossible : new(Guards.Union(other.Guards));

    public GuardSet Both(GuardSet other)
    {
        if (IsImpossible)
            return other;
        return other.IsImpossible || Guards.Equals(other.Guards) ? this : new(Guards.Intersect(other.Guards));
    }
}

/// <summary>What holds where a value is true (not null), where it is false (null), and once its task is done.</summary>
internal readonly record struct Condition(GuardSet True, GuardSet False, GuardSet Done)
{
    public static readonly Condition Unknown = new(GuardSet.None, GuardSet.None, GuardSet.None);

    public Condition Negated => this with { True = False, False = True };

    public bool IsUnknown => True.IsNone && False.IsNone && Done.IsNone;

    /// <summary>The same, told at a point where these hold already.</summary>
    public Condition At(GuardSet guards) => new(guards.Plus(True), guards.Plus(False), Done);

    public Condition Both(Condition other) => new(True.Both(other.True), False.Both(other.False), Done.Both(other.Done));
}

/// <summary>One way on which a body gives a result: the sets of guards that hold if it is true, and if it is false; -1: it cannot be.</summary>
internal readonly record struct BodyExit(int WhenTrue, int WhenFalse);

/// <summary>What a body's declaration says of the checks it needs and makes.</summary>
/// <param name="ByCaller">[CheckedByCaller]: callers in other assemblies check.</param>
/// <param name="Rights">It handles a right of the data subject, so that the requester's identity must be verified.</param>
/// <param name="Bases">The recipients to whom disclosure rests on a declared ground; "*": all of them.</param>
internal sealed record Duty(bool ByCaller, bool Rights, EquatableArray<string> Bases)
{
    public static readonly Duty None = new(false, false, default);
}
