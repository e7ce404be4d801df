using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// What holds because control came to a point: the branches taken, the calls that came back, the filters in front of the body.
//
//   if (!c.AcceptsNews) return;       behind the branch: Consent Newsletter about c
//   Require(c);                       behind the call: it came back

internal sealed partial class BodyReader
{
    private BodyState Guarded(BodyState read, BasicBlock block, ControlFlowBranch branch)
    {
        if (block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is not { } value)
            return read;
        var condition = ConditionOf(value);
        var isTrue = branch.IsConditionalSuccessor == (block.ConditionKind == ControlFlowConditionKind.WhenTrue);
        return read.WithGuards(read.Guards.Plus(isTrue ? condition.True : condition.False));
    }

    /// <summary>A call that came back: what it checks by throwing holds from here on; of a task, once it is awaited.</summary>
    private void NoteCompletion(IInvocationOperation call)
    {
        if (NeverReturns(call.TargetMethod))
        {
            state = state.WithGuards(GuardSet.Impossible);
            return;
        }

        var waits = call.Type is { } type && (IsTransparentAwaitable(type) || type.Name is "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable");
        var done = (waits ? GuardSet.None : ConditionOf(call).Done).Plus(PromisedOnReturn(call)).Plus(LeftBy(call));
        if (done.IsNone || state.Guards.Guards.Count > GuardSet.Limit)
            return;
        state = state.WithGuards(state.Guards.Plus(done));
    }

    private static bool NeverReturns(IMethodSymbol method) => method.OriginalDefinition.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DoesNotReturnAttribute");

    // ThrowIfNull([NotNull] object? argument); IsTrue([DoesNotReturnIf(false)] bool condition), unless a release leaves the call out.
    private GuardSet PromisedOnReturn(IInvocationOperation call)
    {
        var told = GuardSet.None;
        if (call.TargetMethod.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ConditionalAttribute"))
            return told;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter)
                continue;
            if (Promise(parameter, "NotNullAttribute") is not null)
                told = told.Plus(NotNull(argument.Value).True);
            if (Promise(parameter, "DoesNotReturnIfAttribute") is { } fatal)
                told = told.Plus(fatal ? ConditionOf(argument.Value).False : ConditionOf(argument.Value).True);
        }

        return told;
    }

    /// <summary>Reading x.Value of what may be null goes on only if it is not.</summary>
    private void NoteValue(IPropertyReferenceOperation property)
    {
        if (property.Property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } && NotNull(property.Instance).True is { IsNone: false } there)
            state = state.WithGuards(state.Guards.Plus(there));
    }

    /// <summary>What whoever calls knows of the flags that are passed here, or that a nested function sees.</summary>
    private void DeclareAnswer(Root root, ISymbol variable)
    {
        if (MemberType.Of(variable) is not { } type || !IsBool(type) && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
            return;
        GuardSet Told(GuardKind kind) => GuardSet.None.Plus(builder.Guard(new Guard(kind, default, "", -1, default) { Input = root }, root));
        state = state.WithCondition(variable, new Condition(Told(GuardKind.InputTrue), Told(GuardKind.InputFalse), GuardSet.None));
    }

    private void NoteAnswers(IEnumerable<IOperation> arguments, object call, string role)
    {
        foreach (var argument in arguments.OfType<IArgumentOperation>())
        {
            if (argument is { Parameter: { Type.IsReferenceType: true, Ordinal: var ordinal }, Value.Type: { } type } && Elements.IsFramework(type))
                builder.Handed(call, role, Root.Parameter(ordinal), ValuesOf(argument.Value));
            if (argument.Parameter is { } parameter && ConditionOf(argument.Value) is { IsUnknown: false } told)
                builder.Answer(call, role, Root.Parameter(parameter.Ordinal), told.At(state.Guards));
        }
    }

    private GuardSet EntryGuards()
    {
        var code = (ISymbol?)method ?? member.Symbol;
        access = Checks.AccessTo(code, declarations.Catalog, IsAnonymous);
        return access switch
        {
            Access.Verified => GuardSet.None.Plus(builder.Guard(new Guard(GuardKind.Checked, CheckKind.Identity, "", -1, default), graph)),
            Access.Unsaid => MappedGuards(code),
            _ => GuardSet.None,
        };
    }

    private bool IsAnonymous(IMethodSymbol attribute) => declarations.Libraries.For(attribute).Wirings.Items.Any(wiring => wiring.Kind == WiringKind.Anonymous);

    private static Duty DutyOf(ISymbol code)
    {
        var annotations = Inheritance.Chain(code).SelectMany(declared => AnnotationReader.Of(declared)).ToList();
        var bases = AnnotationReader.Of(code).Where(annotation => annotation.Kind == AnnotationKind.DisclosureBasis && annotation.Names.Any(text => text.Trim().Length > 0))
            .Select(annotation => annotation.Data.NamedArguments.FirstOrDefault(argument => argument.Key == "Recipient").Value.Value as string ?? "*");
        return new Duty(Contracts.IsCheckedByCaller(code), annotations.Any(Contracts.IsRight), EquatableArray.From(bases));
    }
}
