using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Answers that leave the expression in which they were given: in members, tuples, arguments, out parameters.
//
//   result.Ok = known && c.AcceptsNews;      a node of its own, of which it is kept what its being true tells; it lies in result.Ok
//   if (result.Ok) ...                       "what result.Ok holds is true": the solver follows it back, to this node or to others
//   Ask(c, out var ok); if (ok) ...          the same, of what Ask leaves in ok

internal sealed partial class BodyReader
{
    /// <summary>The values, by a node that tells what their being true tells here.</summary>
    /// <param name="always">A constant, or what nothing is known of, is an answer too: whoever looks for one must not miss it.</param>
    private Values Kept(IOperation source, Values values, bool always = true)
    {
        if (TypeOf(source) is not { } type || MayBeFilled(type) || MayBeFilled(source.Type))
            return values;
        if (type.TypeKind == TypeKind.Enum)
            return always ? KeptConstant(source, values) : values;
        var told = ConditionOf(source);
        if (!IsBool(type) || !always ? told.IsUnknown || source.ConstantValue.HasValue : told.At(state.Guards).IsUnknown && !values.IsEmpty)
            return values;
        var node = builder.Node(source, "answer", source.Syntax);
        builder.Tells(node, told.At(state.Guards));
        foreach (var value in values)
            builder.Wire(Used(value, source), node, WireKind.Copy);
        return Values.Of(node);
    }

    /// <summary>The values, by a node that tells which constant of an enumeration it is.</summary>
    private Values KeptConstant(IOperation source, Values values)
    {
        if (TypeOf(source) is not { TypeKind: TypeKind.Enum } || source.ConstantValue is not { HasValue: true, Value: { } constant })
            return values;
        var node = builder.Node(source, "constant", source.Syntax);
        builder.Constant(node, constant.ToString());
        return Values.Of(node);
    }

    /// <summary>What it tells that values are a constant of an enumeration, and that they are not.</summary>
    private Condition Sameness(Values values, object at, ITypeSymbol? type, IOperation constant)
    {
        if (values.IsEmpty || type is not { TypeKind: TypeKind.Enum } || constant.ConstantValue is not { HasValue: true, Value: { } name })
            return Condition.Unknown;
        var held = EquatableArray.Of(new Subject("", EquatableArray.From(values.Nodes)));
        GuardSet Told(GuardKind kind) => GuardSet.None.Plus(builder.Guard(new Guard(kind, default, name.ToString(), -1, held), at));
        return new Condition(Told(GuardKind.ValueIs), Told(GuardKind.ValueIsNot), GuardSet.None);
    }

    /// <summary>What it tells that values which come from elsewhere are true, or false: that is found when all is read.</summary>
    private Condition ConditionOfValues(Values values, object at, ITypeSymbol? type)
    {
        if (values.IsEmpty || !IsBool(type) && type?.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
            return Condition.Unknown;
        var held = EquatableArray.Of(new Subject("", EquatableArray.From(values.Nodes)));
        GuardSet Told(GuardKind kind) => GuardSet.None.Plus(builder.Guard(new Guard(kind, default, "", -1, held), at));
        return new Condition(Told(GuardKind.ValueTrue), Told(GuardKind.ValueFalse), GuardSet.None);
    }

    private bool IsCaptured(ISymbol variable) => shared.Contains(variable) || captures.Contains(variable, SymbolEqualityComparer.Default);

    /// <summary>A function that is made here may have given the variable another answer by the time that somebody looks.</summary>
    private void Forget(ISymbol variable, NestedFunction function)
    {
        if (!state.Condition(variable).IsUnknown && MemberBody.Assigns(function, variable))
            state = state.WithCondition(variable, ConditionOfValues(state.Variable(variable), (variable, function.Key), MemberType.Of(variable)));
    }

    private Condition ConditionOfMember(IMemberReferenceOperation reference)
    {
        var symbol = reference is IFieldReferenceOperation { Field: { AssociatedSymbol: IPropertySymbol backed } } ? backed : reference.Member;
        if (ConditionOfMember(reference, symbol, SubjectsOf(reference.Instance)) is { IsUnknown: false } told)
            return told;
        var owners = symbol.IsStatic ? Values.Of(builder.Node(graph, "static", null)) : ValuesOf(reference.Instance);
        return ConditionOfValues(LoadMember(owners, declarations.PlaceNames.Of(symbol), reference.Syntax), reference, reference.Type);
    }
}
