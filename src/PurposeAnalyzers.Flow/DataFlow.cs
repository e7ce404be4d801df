using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow;

/// <summary>Where something is in this compilation's source.</summary>
internal readonly record struct CodePlace(SyntaxTree Tree, Microsoft.CodeAnalysis.Text.TextSpan Span)
{
    public Location ToLocation() => Location.Create(Tree, Span);
}

/// <summary>One step on the way of a value: where, and what happened there.</summary>
internal sealed record FlowStep(CodePlace Place, string What);

internal enum DataFlowKind
{
    /// <summary>Used for <see cref="DataFlow.Purposes"/>.</summary>
    Use,
    Store,
    Log,

    /// <summary>Handed to <see cref="DataFlow.Recipient"/>; null: nobody can tell to whom.</summary>
    Disclose,

    /// <summary>Given back to whoever asked.</summary>
    Reply,

    /// <summary>Put into <see cref="DataFlow.Member"/>.</summary>
    Assign,

    /// <summary>A check that this needs is missing: <see cref="DataFlow.Missing"/>, for Purposes or Recipient.</summary>
    Unchecked,

    /// <summary>What the unlabelled <see cref="DataFlow.Member"/> holds is put into a labelled one, whose label it is.</summary>
    Feed,

    /// <summary>Worked with by an entry point, <see cref="DataFlow.Sink"/>, and by nobody on the way for a declared purpose.</summary>
    Consume,
}

/// <summary>What the rules judge: labelled data reached something. Equal flows are one.</summary>
/// <param name="Labels">All labels that arrive together, by name.</param>
/// <param name="Purposes">Use: the purposes it is used for. Others: the purposes of the code it happens in; may be empty.</param>
/// <param name="Sink">What a message calls the place: "File.WriteAllText", "OrderService.Bill".</param>
/// <param name="ClientType">Disclose to nobody known: the type whose call it is, and where it is declared.</param>
internal sealed record DataFlow(
    DataFlowKind Kind,
    EquatableArray<Label> Labels,
    EquatableArray<string> Purposes,
    string Sink,
    string? Recipient,
    bool Encrypted,
    MemberFacts? Member,
    string? ClientType,
    CodePlace Place,
    EquatableArray<FlowStep> Steps)
{
    /// <summary>Unchecked: what is to be asked, and what could be.</summary>
    public MissingCheck? Missing { get; init; }

    public CheckKind? Check => Missing?.Kind;

    /// <summary>Disclose: where it is sent to, if that is what told the recipient.</summary>
    public string? Address { get; init; }

    /// <summary>Disclose: it rests on a declared ground.</summary>
    public bool HasBasis { get; init; }

    /// <summary>Disclose: the purposes, besides those that the label permits, to which a consent was checked on the way.</summary>
    public EquatableArray<string> Consented { get; init; }

    /// <summary>The ways of the labels that arrived together with the first one; <see cref="Steps"/> is the way of the first.</summary>
    public EquatableArray<(Label Label, EquatableArray<FlowStep> Steps)> Ways { get; init; }

    /// <summary>The way on which a label came here.</summary>
    public EquatableArray<FlowStep> StepsOf(Label label)
    {
        foreach (var way in Ways)
        {
            if (way.Label == label)
                return way.Steps;
        }

        return Steps;
    }
}
