using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Flow.Outlines;

// Arguments: what goes in, and the nodes that hold what the callee left in the objects it was given.
//
//   Fill(row, out var mail)       Parameter 0 = {row}, Out: what Fill left in row;  Parameter 1, Out: assigned to mail

internal sealed partial class BodyReader
{
    private List<Values> ReadArguments(IReadOnlyList<IOperation> arguments, IMethodSymbol target)
    {
        var (runs, hands) = (runsExpressions, handsOn);
        runsExpressions = RunsExpressions(target.ReducedFrom ?? target);
        handsOn = runsExpressions && HandsOn(target.ReducedFrom ?? target);
        var values = new Values[target.Parameters.Length];
        for (var index = 0; index < arguments.Count; index++)
        {
            var position = arguments[index] is IArgumentOperation { Parameter: { } parameter } ? parameter.Ordinal : index;
            var value = arguments[index] is IArgumentOperation { Parameter.RefKind: RefKind.Out } ? Values.None : Read(arguments[index]);
            if (position < values.Length)
                values[position] = values[position].Union(KeptArgument(arguments[index], value, target));
        }

        (runsExpressions, handsOn) = (runs, hands);
        return values.ToList();
    }

    private Values KeptArgument(IOperation argument, Values value, IMethodSymbol target) => argument is not IArgumentOperation { Parameter.RefKind: not RefKind.Out, Value: var given }
        ? value
        : Kept(given, value, declarations.IsInSource(target));

    private List<Argument> Arguments(IOperation at, IMethodSymbol target, List<Values> values)
    {
        var list = new List<Argument>();
        for (var index = 0; index < target.Parameters.Length; index++)
        {
            var parameter = target.Parameters[index];
            var node = Use(values[index], (at, index));
            var isOut = parameter.RefKind is RefKind.Out or RefKind.Ref;
            var goesOut = isOut ? builder.Node(at, "ref" + index, ArgumentSyntax(at, index)) : node >= 0 && CanChange(parameter) ? Changed(values[index], at, "out" + index) : -1;
            list.Add(new Argument(Root.Parameter(index), node, goesOut, builder.Range(ArgumentSyntax(at, index))));
        }

        return list;
    }

    private static SyntaxNode? ArgumentSyntax(IOperation at, int position)
    {
        var arguments = at switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            IPropertyReferenceOperation property => property.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Ordinal == position && Written(argument.Value) is { } value)
                return value.Syntax;
            if (argument.Parameter?.Ordinal == position && !argument.IsImplicit)
                return argument.Syntax;
            if (argument.Parameter?.Ordinal == position && argument.Value is IArrayCreationOperation { Initializer.ElementValues: { Length: > 0 } elements })
                return elements[0].Syntax;
        }

        return at.Syntax;
    }

    // The receiver of an extension method is written in front of it.
    private static IOperation? Written(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;
        return value.IsImplicit || value is IFlowCaptureReferenceOperation ? null : value;
    }

    /// <summary>Only objects can be changed by whoever receives them; text and numbers cannot.</summary>
    private static bool CanChange(IParameterSymbol parameter) =>
        parameter.RefKind != RefKind.None
        || parameter.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String }
        || parameter.Type is { TypeKind: TypeKind.TypeParameter } or { Name: "Span" or "Memory" };

    private int ReceiverOut(IOperation at, IMethodSymbol target, Values receiver)
    {
        if (target.ContainingType is { SpecialType: not SpecialType.None } or { IsReadOnly: true } or { TypeKind: TypeKind.Enum })
            return -1;
        return Changed(receiver, at, "out this");
    }

    private void AssignOuts(IOperation at, IReadOnlyList<IOperation> arguments, bool isSource)
    {
        foreach (var argument in arguments.OfType<IArgumentOperation>())
        {
            if (argument.Parameter is not { RefKind: RefKind.Out or RefKind.Ref } parameter)
                continue;
            var left = WithHolding(Values.Of(builder.Node(at, "ref" + parameter.Ordinal, argument.Syntax)), parameter.RefKind == RefKind.Out ? argument.Value.Type : null);
            Assign(argument.Value, parameter.RefKind == RefKind.Out || isSource ? left : left.Union(Read(argument.Value)), argument.Value, ConditionOfValues(left, argument, TypeOf(argument.Value)));
        }
    }
}
