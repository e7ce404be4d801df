using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow;

/// <summary>The check that an <see cref="DataFlowKind.Unchecked"/> flow lacks, and what could make it where it is reported.</summary>
/// <param name="Name">The purpose or recipient that is asked about; empty for an identity.</param>
/// <param name="Person">Whose data it is, as code at the place calls the object: "order.Buyer"; null: it has no name there.</param>
/// <param name="PersonType">Documentation id of that object's type, if it is one that tells whose data it is.</param>
internal sealed record MissingCheck(CheckKind Kind, string Name, string? Person, string? PersonType, EquatableArray<PossibleCheck> Possible);

/// <summary>A member that answers the question, where code at the place can ask it.</summary>
/// <param name="Member">Documentation id of the property, field or method.</param>
/// <param name="Holder">What code at the place calls the object that has it: "c", "this.consents"; empty: the code's own type, or a local function.</param>
/// <param name="Permits">The answer that permits: "true", "false", "null", "not null", "returns" (it throws otherwise); after "await" if it must be waited for.</param>
internal sealed record PossibleCheck(string Member, string Holder, string Permits);
