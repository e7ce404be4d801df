using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// What it tells that a value matches a pattern, or does not.
//
//   c is { AcceptsNews: true }                   matched: Consent Newsletter about c; not matched: that there is none
//   (c.AcceptsNews, due) is (true, _)            the same
//   order is { Buyer: { AcceptsNews: true } }    matched: about what order.Buyer holds

internal sealed partial class BodyReader
{
    private readonly Dictionary<CaptureId, ITupleOperation> tuples = new();

    private Condition ConditionOf(IPatternOperation pattern, IOperation value) => ConditionOf(pattern, new Matched(ConditionOf(value), TypeOf(value), () => ValuesOf(value), value));

    /// <summary>What is matched: what its being true tells, its type, what it holds, and the operation, if there is one.</summary>
    private sealed record Matched(Condition Condition, ITypeSymbol? Type, Func<Values> Values, IOperation? Value);

    private Condition ConditionOf(IPatternOperation pattern, Matched value) => pattern switch
    {
        IConstantPatternOperation constant when IsNull(constant.Value) => NotNull(value.Condition, value.Type).Negated,
        IConstantPatternOperation constant when Bool(constant.Value) is { } wanted => EqualTo(value.Condition, wanted, value.Type),
        IConstantPatternOperation { Value: var constant } => Sameness(value.Values(), pattern, value.Type, constant),
        IDeclarationPatternOperation { MatchesNull: true } or IDiscardPatternOperation => Condition.Always,
        IDeclarationPatternOperation or ITypePatternOperation => NotNull(value.Condition, value.Type).Positive,
        INegatedPatternOperation negated => ConditionOf(negated.Pattern, value).Negated,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => ConditionOf(both.LeftPattern, value).And(ConditionOf(both.RightPattern, value)),
        IBinaryPatternOperation either => ConditionOf(either.LeftPattern, value).Or(ConditionOf(either.RightPattern, value)),
        IRecursivePatternOperation recursive => ConditionOf(recursive, value),
        IRelationalPatternOperation => NotNull(value.Condition, value.Type).Positive,
        _ => Condition.Unknown,
    };

    // Matched, all parts tell something together; not matched, at least one of them does not hold.
    private Condition ConditionOf(IRecursivePatternOperation pattern, Matched value)
    {
        var told = NotNull(value.Condition, value.Type);
        var isTest = pattern.PropertySubpatterns.IsEmpty && pattern.DeconstructionSubpatterns.IsEmpty;
        if (!isTest)
            told = told.Positive with { False = GuardSet.Impossible };
        foreach (var part in pattern.PropertySubpatterns)
            told = told.And(part.Member is IMemberReferenceOperation { Member: var symbol } ? ConditionOf(part.Pattern, Part(part, symbol, value)) : Condition.Unknown);
        for (var position = 0; position < pattern.DeconstructionSubpatterns.Length; position++)
            told = told.And(ConditionOf(pattern.DeconstructionSubpatterns[position], Part(pattern, position, value)));
        if (isTest)
            return told;
        var mayBeAnother = !SymbolEqualityComparer.Default.Equals(pattern.MatchedType, value.Type);
        return mayBeAnother ? told.Positive : value.Condition.IsUnknown ? told : told with { False = told.False.Both(value.Condition.False) };
    }

    private Matched Part(IPropertySubpatternOperation part, ISymbol symbol, Matched whole)
    {
        var type = MemberType.Of(symbol);
        var subject = SubjectOf(symbol.ContainingType, whole.Values());
        var about = subject.Type is null ? default : EquatableArray.Of(subject);
        Values Held() => LoadMember(whole.Values(), declarations.PlaceNames.Of(symbol), part.Syntax);
        var told = ConditionOfMember(part, symbol, about);
        return new Matched(told.IsUnknown ? ConditionOfValues(Held(), part, type) : told, type, Held, null);
    }

    // (c.AcceptsNews, due) is (true, _): the tuple is still at hand, or what was known of its parts when it was kept.
    private Matched Part(IRecursivePatternOperation pattern, int position, Matched whole)
    {
        if (TupleOf(whole.Value) is { } tuple && position < tuple.Elements.Length && tuple.Elements[position] is var element)
            return new Matched(whole.Value is IFlowCaptureReferenceOperation kept ? state.Condition((kept.Id, position)) : ConditionOf(element), TypeOf(element), () => ValuesOf(element), element);
        var type = pattern.DeconstructionSubpatterns[position].InputType;
        var told = IsBool(type) ? ConditionOfValues(DeconstructedPart(pattern, whole.Values(), position), pattern.DeconstructionSubpatterns[position], type) : Condition.Unknown;
        return new Matched(told, type, static () => Values.None, null);
    }

    private ITupleOperation? TupleOf(IOperation? value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value as ITupleOperation ?? (value is IFlowCaptureReferenceOperation reference && tuples.TryGetValue(reference.Id, out var kept) ? kept : null);
    }

    private void NoteTuple(IFlowCaptureOperation capture)
    {
        if (TupleOf(capture.Value) is not { } tuple)
            return;
        tuples[capture.Id] = tuple;
        for (var position = 0; position < tuple.Elements.Length; position++)
            state = state.WithCondition((capture.Id, position), ConditionOf(tuple.Elements[position]).At(state.Guards));
    }
}
