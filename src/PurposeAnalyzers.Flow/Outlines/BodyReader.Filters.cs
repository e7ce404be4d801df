using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Predicates: what is known of the objects that they let through.
//
//   customers.Where(c => c.AcceptsNews)          whatever comes out has passed
//   if (customers.All(c => c.AcceptsNews)) ...   behind the branch, whatever is in customers has

internal sealed partial class BodyReader
{
    // customers.Where(c => c.AcceptsNews): a test given to whatever returns such objects lets only those through that pass it.
    private void NoteFilters(IInvocationOperation call)
    {
        var filters = !FilteringsOf(call).Any(filtering => filtering.At is null);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || TestedType(parameter.OriginalDefinition.Type) is null || TestedType(parameter.Type) is not { } tested)
                continue;
            foreach (var predicate in PredicatesIn(argument.Value).DefaultIfEmpty("#" + Use(ValuesOf(argument.Value), argument)).Where(predicate => predicate != "#-1"))
                builder.Filter(call, "call", parameter.Ordinal, predicate, filters && Gives(call.TargetMethod.ReturnType, tested));
        }
    }

    private IEnumerable<Filtering> FilteringsOf(IInvocationOperation call) =>
        declarations.IsInSource(call.TargetMethod) ? Enumerable.Empty<Filtering>() : declarations.Libraries.For(call.TargetMethod).Filterings.Items;

    /// <summary>What the result of All or Any tells of the elements that were tested.</summary>
    private Condition Told(IInvocationOperation call)
    {
        var told = Condition.Unknown;
        foreach (var filtering in FilteringsOf(call))
        {
            if (filtering is not { At: { } at, When: { } when } || TestedBy(call, at, filtering.IsFailed) is not { IsNone: false } all)
                continue;
            var some = TestedBy(call, at, !filtering.IsFailed, Guard.Some);
            told = told.Plus(when ? new Condition(all, some, GuardSet.None) : new Condition(some, all, GuardSet.None));
        }

        return told.IsUnknown && GivesOne(call) ? Condition.Unknown with { True = TestedBy(call, new Place(call.Instance is null ? Root.Parameter(0) : Root.This), false, Guard.Some) } : told;
    }

    // permissions.FirstOrDefault(p => p.Granted) is not null: one of them has passed.
    private bool GivesOne(IInvocationOperation call)
    {
        var returned = call.TargetMethod.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1 } task && IsTransparentAwaitable(task) ? task.TypeArguments[0] : call.TargetMethod.ReturnType;
        return !FilteringsOf(call).Any() && call.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(TestedType(argument.Parameter?.Type), returned));
    }

    /// <summary>list.RemoveAll(c => !c.AcceptsNews): what is left in the list has failed the test.</summary>
    private GuardSet LeftBy(IInvocationOperation call)
    {
        var left = GuardSet.None;
        foreach (var filtering in FilteringsOf(call))
        {
            if (filtering is { At: { Root.Kind: not RootKind.Return } at, When: null })
                left = left.Plus(TestedBy(call, at, filtering.IsFailed));
        }

        return left;
    }

    private GuardSet TestedBy(IInvocationOperation call, Place at, bool isFailed, string name = "")
    {
        var source = at.Root.Kind == RootKind.This ? call.Instance : call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == at.Root.Index)?.Value;
        var tested = call.Arguments.Select(argument => TestedType(argument.Parameter?.Type)).FirstOrDefault(type => type is not null);
        if (builder.CallNumber(call, "call") is not (>= 0 and var number) || SubjectOf(tested, ValuesOf(source)) is not { Type: not null } about)
            return GuardSet.None;
        var kind = isFailed ? GuardKind.Failed : GuardKind.Passed;
        return GuardSet.None.Plus(builder.Guard(new Guard(kind, default, name, number, EquatableArray.Of(about)), call));
    }

    private static ITypeSymbol? TestedType(ITypeSymbol? type) =>
        DelegateInvoke(type) is { Parameters.Length: >= 1, ReturnType.SpecialType: SpecialType.System_Boolean } invoke ? invoke.Parameters[0].Type : null;

    private static bool Gives(ITypeSymbol returned, ITypeSymbol tested)
    {
        if (SymbolEqualityComparer.Default.Equals(returned, tested))
            return true;
        return returned is INamedTypeSymbol { IsGenericType: true } generic && (Elements.IsSequence(returned) || Elements.IsTransparent(returned))
            && generic.TypeArguments.Any(argument => Gives(argument, tested));
    }

    private IEnumerable<string> PredicatesIn(IOperation value)
    {
        switch (value)
        {
            case IConversionOperation conversion:
                return PredicatesIn(conversion.Operand);
            case IDelegateCreationOperation creation:
                return PredicatesIn(creation.Target);
            case IFlowAnonymousFunctionOperation lambda when member.Function(lambda.Symbol) is { } function:
                if (!function.IsRead)
                    Peek(lambda, function);
                return new[] { function.Key };
            case IMethodReferenceOperation { Method: var method } when declarations.IsInSource(method) && method.MethodKind != MethodKind.LocalFunction:
                return new[] { declarations.KeyOf(method) };
            case IMethodReferenceOperation { Method: var local } when member.Function(local.OriginalDefinition) is { } function:
                return new[] { function.Key };
            case IParameterReferenceOperation { Parameter: var parameter } when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, Code):
                return new[] { "@" + parameter.Ordinal };
            case ILocalReferenceOperation local:
                return state.Variable(local.Local).Nodes.SelectMany(builder.FunctionsAt).ToList();
            default:
                return Array.Empty<string>();
        }
    }

    // A tree that nobody runs here is read for what it tests, not for what it uses.
    private void Peek(IFlowAnonymousFunctionOperation lambda, NestedFunction function)
    {
        function.IsRead = true;
        member.Add(new BodyReader(declarations, member, graph.GetAnonymousFunctionControlFlowGraph(lambda, Cancellation), lambda.Symbol, function.Key, "lambda").Read());
    }
}
