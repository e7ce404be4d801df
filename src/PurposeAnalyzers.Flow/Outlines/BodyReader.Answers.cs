using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// What values tell. The graph has taken && and || apart already: what is left is one question per branch, and variables that
// hold answers. A variable's condition holds what its being true tells, wherever it was assigned:
//
//   var ok = known && c.AcceptsNews;      known true:  ok = c.AcceptsNews    true tells {Consent Newsletter about c}
//                                         known false: ok = false            true tells everything: it cannot be
//   if (ok) ...                           joined: true tells {Consent Newsletter about c}

internal sealed partial class BodyReader
{
    private readonly Dictionary<ITypeSymbol, bool> proofs = new(SymbolEqualityComparer.Default);

    private Condition ConditionOf(IOperation? value) => value is null ? Condition.Unknown : WithProof(value, Answered(value));

    // Whoever holds a proof has been verified: where it is not null; where a method that gives one came back with it.
    private Condition WithProof(IOperation value, Condition told)
    {
        if (value is not (ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IInvocationOperation) || value.Type is not INamedTypeSymbol type)
            return told;
        var held = IsTransparentAwaitable(type) ? type.TypeArguments.FirstOrDefault() : type;
        if (held is null or { SpecialType: not SpecialType.None } || Elements.IsFramework(held) || !IsProof(held))
            return told;
        var proof = GuardSet.None.Plus(builder.Guard(new Guard(GuardKind.Checked, CheckKind.Identity, "", -1, default), held));
        var isGiven = value is IInvocationOperation && held.NullableAnnotation == NullableAnnotation.NotAnnotated;
        return told.Plus(new Condition(proof, GuardSet.None, isGiven ? proof : GuardSet.None));
    }

    private bool IsProof(ITypeSymbol type)
    {
        if (!proofs.TryGetValue(type.OriginalDefinition, out var known))
            proofs[type.OriginalDefinition] = known = Checks.ProvesIdentity(type);
        return known;
    }

    private Condition Answered(IOperation value)
    {
        if (value.ConstantValue is { HasValue: true, Value: var constant })
            return constant is null or false ? Condition.Never : Condition.Always;
        return value switch
        {
            IConversionOperation conversion => ConditionOf(conversion.Operand),
            IAwaitOperation awaited => ConditionOf(awaited.Operation),
            IDefaultValueOperation => Condition.Never,
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => ConditionOf(not.Operand).Negated,
            IBinaryOperation binary => ConditionOf(binary),
            ICompoundAssignmentOperation { OperatorMethod: null } compound => Combined(compound.OperatorKind, ConditionOf(compound.Target), ConditionOf(compound.Value)),
            IIsNullOperation isNull => NotNull(isNull.Operand).Negated,
            IIsPatternOperation pattern => ConditionOf(pattern.Pattern, pattern.Value),
            IIsTypeOperation isType => NotNull(isType.ValueOperand).Positive,
            ISimpleAssignmentOperation assignment => ConditionOf(assignment.Value),
            ILocalReferenceOperation local => ConditionOf(local),
            IFlowCaptureReferenceOperation reference => state.Condition(reference.Id),
            IParameterReferenceOperation kept when IsCapturedByPrimaryConstructor(kept.Parameter) =>
                ConditionOfMember(kept, kept.Parameter, default).Plus(ConditionOfValues(ValuesOf(kept), kept, kept.Type)),
            IParameterReferenceOperation parameter => ConditionOfMember(parameter, parameter.Parameter, default).Plus(state.Condition(parameter.Parameter)),
            IFieldReferenceOperation field => ConditionOfMember(field),
            IPropertyReferenceOperation property => ConditionOf(property),
            IInvocationOperation call => ConditionOf(call),
            IArgumentOperation argument => ConditionOf(argument.Value),
            _ => Condition.Unknown,
        };
    }

    private Condition ConditionOf(ILocalReferenceOperation local) =>
        state.Condition(local.Local) is { IsUnknown: false } told ? told : ConditionOfValues(state.Variable(local.Local), local, local.Type);

    private Condition ConditionOf(IBinaryOperation binary)
    {
        var left = binary.LeftOperand;
        var right = binary.RightOperand;
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Equals:
                return Equality(left, right);
            case BinaryOperatorKind.NotEquals:
                return Equality(left, right).Negated;
            case BinaryOperatorKind.ExclusiveOr when (Bool(right) ?? Bool(left)) is { } flips:
                return flips == (Bool(right) is null) ? ConditionOf(right).Negated : flips ? ConditionOf(left).Negated : ConditionOf(left);
            case BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual when binary.IsLifted:
                return NotNull(left).Plus(NotNull(right)).Positive; // null is neither before nor after anything
            default:
                return Combined(binary.OperatorKind, ConditionOf(left), ConditionOf(right));
        }
    }

    private static Condition Combined(BinaryOperatorKind kind, Condition left, Condition right) => kind switch
    {
        BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => left.And(right),
        BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => left.Or(right),
        _ => Condition.Unknown,
    };

    /// <summary>What it tells that something is not null, and that it is. That a bool? is not null tells nothing: it may be false.</summary>
    private Condition NotNull(IOperation? value) => NotNull(ConditionOf(value), TypeOf(value));

    private static Condition NotNull(Condition condition, ITypeSymbol? type) => IsBool(type) ? condition with { True = GuardSet.None } : condition;

    private static bool IsBool(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? IsBool(nullable.TypeArguments[0]) : type?.SpecialType == SpecialType.System_Boolean;

    private Condition Equality(IOperation left, IOperation right)
    {
        if (IsNull(left) || IsNull(right))
            return NotNull(IsNull(left) ? right : left).Negated;
        if (Bool(right) is { } constant)
            return EqualTo(left, constant);
        if (Bool(left) is { } other)
            return EqualTo(right, other);
        return left.ConstantValue.HasValue ? Sameness(ValuesOf(right), left.Syntax, TypeOf(right), left) : Sameness(ValuesOf(left), right.Syntax, TypeOf(left), right);
    }

    private Condition EqualTo(IOperation value, bool constant) => EqualTo(ConditionOf(value), constant, TypeOf(value));

    // accepts == true tells what its being true tells; accepts != false only that it is true or null.
    private static Condition EqualTo(Condition condition, bool constant, ITypeSymbol? type)
    {
        if (constant)
            return condition;
        return type?.SpecialType == SpecialType.System_Boolean ? condition.Negated : condition.Negated.Positive;
    }

    private static bool? Bool(IOperation? operation)
    {
        while (operation is IConversionOperation { ConstantValue.HasValue: false } conversion)
            operation = conversion.Operand;
        return operation?.ConstantValue is { HasValue: true, Value: bool value } ? value : null;
    }
}
