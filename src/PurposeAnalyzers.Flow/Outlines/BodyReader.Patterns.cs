using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Flow.Outlines;

// Patterns: what they look at is read, and their variables hold what they match.
//
//   thing is Customer { Email: var mail } c      c: {thing}, mail: the label of Customer.Email
//   pair is (var a, _)                           a: Item1 of pair, or what pair's Deconstruct puts out
//   c.Email is not null                          a null test: reads nothing

internal sealed partial class BodyReader
{
    private Values ReadPattern(IIsPatternOperation pattern)
    {
        if (IsNullPattern(pattern.Pattern))
            return ReadNullTest(pattern.Value);
        var values = Read(pattern.Value);
        Match(pattern.Pattern, values);
        return Observe(pattern, values);
    }

    private static bool IsNullPattern(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => IsNull(constant.Value),
        IDiscardPatternOperation => true,
        INegatedPatternOperation negated => IsNullPattern(negated.Pattern),
        IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true, DeclaredSymbol: null } => true,
        _ => false,
    };

    // case Organization o: not the object that was made here as a User. An object of which no more is known may be either.
    private Values OfType(Values values, ITypeSymbol? type)
    {
        if (!values.Nodes.Any(IsOfOneClass) || declarations.Hierarchy.ClassesOf(type) is not { Length: > 0 } classes)
            return values;
        var found = Values.None;
        foreach (var value in values.Nodes.Where(value => !IsOfOneClass(value) || classes.Contains(identities[value])))
            found = found.Add(value);
        return found;
    }

    private bool IsOfOneClass(int node) => identities.TryGetValue(node, out var identity) && identity[0] == '=' && identity.IndexOfAny(Generic) < 0;

    private static readonly char[] Generic = { '`', '{' };

    /// <summary>Gives the variables of a pattern what they match.</summary>
    private void Match(IPatternOperation pattern, Values values)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable } declaration:
                state = state.WithVariable(variable, WithHolding(OfType(values, declaration.MatchedType), declaration.MatchedType));
                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, values);
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, values);
                Match(binary.RightPattern, values);
                break;
            case IRecursivePatternOperation recursive:
                MatchParts(recursive, values);
                break;
            case IListPatternOperation list:
                foreach (var part in list.Patterns)
                    Match(part, part is ISlicePatternOperation ? values : LoadElement(values, part.InputType, part.Syntax));
                if (list.DeclaredSymbol is { } whole)
                    state = state.WithVariable(whole, values);
                break;
            case ISlicePatternOperation { Pattern: { } inner }:
                Match(inner, values);
                break;
        }
    }

    private void MatchParts(IRecursivePatternOperation pattern, Values values)
    {
        values = WithHolding(OfType(values, pattern.MatchedType), pattern.MatchedType);
        if (pattern.DeclaredSymbol is { } variable)
            state = state.WithVariable(variable, values);
        var before = state.Guards;
        var matched = new Matched(Condition.Unknown, pattern.MatchedType, () => values, null);
        state = state.WithGuards(before.Plus(ConditionOf(pattern, matched).True));
        var position = 0;
        foreach (var part in pattern.DeconstructionSubpatterns)
        {
            if (part is not IDiscardPatternOperation)
                Match(part, DeconstructedPart(pattern, values, position));
            position++;
        }

        foreach (var part in pattern.PropertySubpatterns)
        {
            if (IsNullPattern(part.Pattern))
                continue;
            Match(part.Pattern, PatternMember(part, values));
            if (part is { Pattern: IDeclarationPatternOperation { DeclaredSymbol: { } kept }, Member: IMemberReferenceOperation { Member: var symbol } })
                state = state.WithCondition(kept, Part(part, symbol, matched).Condition);
        }

        state = state.WithGuards(before);
    }

    private Values DeconstructedPart(IRecursivePatternOperation pattern, Values values, int position)
    {
        if (pattern.DeconstructSymbol is IMethodSymbol { ContainingType.IsRecord: true, IsImplicitlyDeclared: true } method)
            return ReadPositional(method.ContainingType, method.Parameters[position], values, pattern);
        if (pattern.DeconstructSymbol is IMethodSymbol own)
            return DeconstructBy(own, values, pattern, pattern.DeconstructionSubpatterns)[position];
        return LoadMember(values, "Item" + (position + 1), pattern.Syntax);
    }

    private Values PatternMember(IPropertySubpatternOperation part, Values values)
    {
        if (part.Member is not (IPropertyReferenceOperation or IFieldReferenceOperation) || part.Member is not IMemberReferenceOperation { Member: var symbol })
            return Values.None;
        if (declarations.Labels.On(symbol) is { Length: > 0 } labels)
            return Seeded(part.Member, part.Member.Syntax, labels, SubjectOf(symbol.ContainingType, values));
        if (symbol is IPropertySymbol { GetMethod: { } getter } && !declarations.IsInSource(symbol))
            return CallOn(part.Member, getter, values);
        return symbol is IPropertySymbol { GetMethod: { } own } && HasCode(own) ? CallOn(part.Member, own, values) : ReadStored(values, symbol, part.Member);
    }
}
