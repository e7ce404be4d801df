using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// What the results of calls and properties tell: checks by their annotations, one's own methods by their bodies, and library
// methods by what their signatures promise.
//
//   consents.Has(id, "Newsletter")        true tells Consent Newsletter
//   May(c)                                true tells what May's body makes sure of before it gives true
//   string.IsNullOrEmpty(c.Signed)        false tells what its not being null tells ([NotNullWhen(false)])

internal sealed partial class BodyReader
{
    private Condition ConditionOf(IPropertyReferenceOperation property)
    {
        var symbol = property.Property;
        if (symbol is { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            return NotNull(property.Instance);
        if (symbol is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
            || symbol.Name == "Result" && IsTransparentAwaitable(symbol.ContainingType))
            return ConditionOf(property.Instance);
        if (ConditionOfMember(property, symbol, SubjectsOf(property.Instance)) is { IsUnknown: false } told)
            return told;
        if (builder.CallNumber(property, "call") < 0)
            return symbol.IsIndexer ? Condition.Unknown : ConditionOfMember((IMemberReferenceOperation)property);
        return symbol.GetMethod is { } getter && declarations.IsInSource(symbol) ? Outcome(property, getter) : ConditionOfValues(ValuesOf(property), property, property.Type);
    }

    private Condition ConditionOf(IInvocationOperation call)
    {
        var target = call.TargetMethod;
        if (Checks.Of(target) is { Count: > 0 } checks)
            return Combined(call, checks, target, SubjectsOfCall(call), call);
        if (declarations.IsInSource(target) || target.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
            return Outcome(call, target);
        return ConditionOfLibrary(call, target);
    }

    private Condition ConditionOfLibrary(IInvocationOperation call, IMethodSymbol target)
    {
        if (target is { Name: "Equals", ContainingType.SpecialType: SpecialType.System_Boolean, Parameters.Length: 1 })
            return Equality(call.Instance!, call.Arguments[0].Value);
        if (PromisedBy(call) is { IsUnknown: false } promised)
            return promised;
        // What only hands its argument on (Task.FromResult, ConfigureAwait, GetValueOrDefault) tells what the argument tells.
        if (call.Instance?.Type is { } holder && (IsTransparentAwaitable(holder) || holder.Name is "TaskAwaiter" or "ValueTaskAwaiter"))
            return ConditionOf(call.Instance);
        if (call.Instance?.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return call.Arguments.Length == 0 ? ConditionOf(call.Instance) : ConditionOf(call.Instance).Both(ConditionOf(call.Arguments[0].Value).At(NotNull(call.Instance).False));
        foreach (var edge in declarations.Libraries.For((IMethodSymbol)MemberKey.Definition(target)).Edges)
        {
            if (edge is { Carry: Carry.Copy, From: { Root.Kind: RootKind.Parameter, Path.IsEmpty: true }, To: { Root.Kind: RootKind.Return, Path.IsEmpty: true } }
                && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == edge.From.Root.Index) is { } handed)
                return ConditionOf(handed.Value);
        }

        return target.ContainingType is { Name: "Task" or "ValueTask" } && call.Arguments.Length == 1 ? ConditionOf(call.Arguments[0].Value) : Told(call);
    }

    // string.IsNullOrEmpty([NotNullWhen(false)] string? text): where it gives false, the text is there.
    private Condition PromisedBy(IInvocationOperation call)
    {
        var told = Condition.Unknown;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || Promise(parameter, "NotNullWhenAttribute") is not { } when)
                continue;
            var there = NotNull(argument.Value).True;
            told = told.Plus(when ? Condition.Unknown with { True = there } : Condition.Unknown with { False = there });
        }

        return told;
    }

    private static bool? Promise(IParameterSymbol parameter, string attribute)
    {
        foreach (var promised in parameter.OriginalDefinition.GetAttributes())
        {
            if (promised.AttributeClass?.Name == attribute)
                return promised.ConstructorArguments.FirstOrDefault().Value as bool? ?? true;
        }

        return null;
    }

    private Condition ConditionOfMember(IOperation at, ISymbol symbol, EquatableArray<Subject> about) =>
        Checks.Of(symbol) is { Count: > 0 } checks ? Combined(at, checks, symbol, about, null) : Condition.Unknown;

    private Condition Combined(IOperation at, IReadOnlyList<Check> checks, ISymbol symbol, EquatableArray<Subject> about, IInvocationOperation? call)
    {
        var condition = Condition.Unknown;
        foreach (var check in checks)
        {
            if (NameOf(check, call) is not { } name)
                continue;
            var guard = GuardSet.None.Plus(builder.Guard(new Guard(GuardKind.Checked, check.Kind, name, -1, about), at));
            if (symbol is IMethodSymbol { ReturnType: var type } && IsNothing(type))
                condition = condition with { Done = condition.Done.Plus(guard) };
            else if (check.WhenFalse)
                condition = condition with { False = condition.False.Plus(guard) };
            else
                condition = condition with { True = condition.True.Plus(guard) };
        }

        return condition;
    }

    private static string? NameOf(Check check, IInvocationOperation? call) => check.Parameter < 0
        ? check.Name
        : call?.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == check.Parameter)?.Value.ConstantValue is { HasValue: true, Value: string passed } ? passed : null;

    private static bool IsNothing(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Void || type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 };

    // The body of a method of one's own says what its result means.
    private Condition Outcome(IOperation at, IMethodSymbol target)
    {
        var number = builder.CallNumber(at, target.MethodKind == MethodKind.DelegateInvoke ? "invoke" : "call");
        if (number < 0)
            return Condition.Unknown;
        GuardSet Told(GuardKind kind) => GuardSet.None.Plus(builder.Guard(new Guard(kind, default, "", number, default), at));
        return IsNothing(target.ReturnType)
            ? Condition.Unknown with { Done = Told(GuardKind.Returned) }
            : new Condition(Told(GuardKind.True), Told(GuardKind.False), Told(GuardKind.Returned));
    }
}
