using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// What is known to hold at a point of a body because control came there.
//
//   if (!c.AcceptsNews) return;          afterwards: Consent Newsletter about {c}
//   if (!May(c)) return;                 afterwards: Outcome of call 3 is true: May's own body says what that means
//   Require(c);                          afterwards: call 4 came back
//
// Where ways meet, what holds on all of them is kept, and that on each of them something does (GuardSet.cs).

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

    /// <summary>At least one of the sets in <see cref="Guard.Ways"/> holds.</summary>
    Either,

    /// <summary>The input <see cref="Guard.Input"/> is true, or not null: whoever gives it knows what that tells.</summary>
    InputTrue,

    /// <summary>It is false, or null.</summary>
    InputFalse,

    /// <summary>What its nodes hold is true, or not null: it is followed back to where it was asked.</summary>
    ValueTrue,

    /// <summary>It is false, or null.</summary>
    ValueFalse,

    /// <summary>It is the constant <see cref="Guard.Name"/> of an enumeration.</summary>
    ValueIs,

    /// <summary>It is another one.</summary>
    ValueIsNot,

    /// <summary>A framework runs the code, because it was mapped: its types are named, "|" between them. What is said there holds here.</summary>
    Mapped,

    /// <summary>All elements of what it is about have passed the predicates that the call was given.</summary>
    Passed,

    /// <summary>All of them have failed these.</summary>
    Failed,
}

/// <summary>Whom a guard is about, or whose data a label is: what these nodes hold, of this type.</summary>
internal readonly record struct Subject(string Type, EquatableArray<int> Nodes);

/// <param name="Call">The call whose outcome it is; -1: it is none's.</param>
internal sealed record Guard(GuardKind Kind, CheckKind Check, string Name, int Call, EquatableArray<Subject> About)
{
    /// <summary>The name of a guard that at least one element has passed or failed, not all of them.</summary>
    public const string Some = "some";

    public Root Input { get; init; }

    /// <summary>Numbers of sets.</summary>
    public EquatableArray<int> Ways { get; init; }

    /// <summary>What holds where this does not, of what has two outcomes; null: nothing is known then.</summary>
    public Guard? Opposite => OppositeOf(Kind) is { } opposite ? this with { Kind = opposite } : null;

    /// <summary>Of the two the one that has the lower number.</summary>
    public bool IsFirst => Kind is GuardKind.True or GuardKind.InputTrue or GuardKind.ValueTrue or GuardKind.ValueIs;

    private static GuardKind? OppositeOf(GuardKind kind) => kind switch
    {
        GuardKind.True => GuardKind.False,
        GuardKind.False => GuardKind.True,
        GuardKind.InputTrue => GuardKind.InputFalse,
        GuardKind.InputFalse => GuardKind.InputTrue,
        GuardKind.ValueTrue => GuardKind.ValueFalse,
        GuardKind.ValueFalse => GuardKind.ValueTrue,
        GuardKind.ValueIs => GuardKind.ValueIsNot,
        GuardKind.ValueIsNot => GuardKind.ValueIs,
        _ => null,
    };
}

/// <summary>What it tells that an argument, or a captured variable, is true and that it is false: numbers of sets.</summary>
internal readonly record struct ArgumentAnswer(int Call, Root Input, int WhenTrue, int WhenFalse);

/// <summary>What it tells that the value at a node is true (not null) and that it is false (null), wherever it is kept: numbers of sets.</summary>
internal readonly record struct NodeAnswer(int Node, int WhenTrue, int WhenFalse);

/// <summary>An object that is made at a node; its class as terms name it (DispatchCondition), "" if that is of no account.</summary>
internal readonly record struct MadeObject(int Node, string Class);

/// <summary>Code of a type, and of those that derive from it, is mapped; "*": whatever is mapped. The set of guards that holds for it.</summary>
internal readonly record struct Mapping(string Type, int Guards);

/// <summary>The constant of an enumeration that is at a node, and what holds where it was put there: the number of a set.</summary>
internal readonly record struct NodeConstant(int Node, string Constant, int Guards);

/// <summary>A call that was given a predicate as this parameter.</summary>
/// <param name="Predicate">The key of its body; "@1": the caller's own parameter; "#7": whatever delegates are at that node.</param>
/// <param name="Filters">What comes out of the call are the objects that pass, unless its body says otherwise.</param>
internal readonly record struct Filter(int Call, int Parameter, string Predicate, bool Filters);

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
