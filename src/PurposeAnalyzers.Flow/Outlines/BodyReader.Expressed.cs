using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Lambdas that become expression trees. A library that is known to run them runs the code in them; to others they only mention members.
//
//   db.Customers.Where(c => c.Email == x)            Queryable.Where runs its lambda: a use of Customer.Email
//   RuleFor(c => c.Email)                            a mention: the lambda has an outline, and nobody asks for it
//   repository.Where(c => c.Email == x)              a mention, until Repository.Where is seen to hand it to Queryable.Where
//   mail.Compile()                                   runs the lambda that mail holds, whoever calls what comes out
//   jobs.Enqueue<IMailer>(m => m.Send(c.Email))      run later: what is handed to Send lies at "().(handed)" of the lambda

internal sealed partial class BodyReader
{
    private bool runsExpressions;
    private bool handsOn;
    private SyntaxNode? handing;

    private static bool IsExpressionTree(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Expression", IsGenericType: true, ContainingNamespace.Name: "Expressions" };

    // Query providers run the lambdas they are given as trees; other libraries only look at them (RuleFor(x => x.Email)).
    private bool RunsExpressions(IMethodSymbol target) =>
        (IsExpressionTree(target.ContainingType) || target.Parameters.Any(parameter => IsExpressionTree(parameter.Type))) && declarations.Libraries.Runs(target);

    // A job's lambda is one call, and its arguments are kept until the call is made.
    private bool HandsOn(IMethodSymbol target) =>
        declarations.Libraries.For(target).Sinks.Items.Any(sink => sink is { Carry: Carry.Whole, From: { Root.Kind: RootKind.Parameter, Path.IsEmpty: true } } && IsExpressionTree(target.Parameters[sink.From.Root.Index].Type));

    private Values ReadExpressed(IFlowAnonymousFunctionOperation lambda) => runsExpressions ? ReadLambda(lambda) : Mention(lambda);

    private Values Mention(IFlowAnonymousFunctionOperation lambda)
    {
        var function = member.Function(lambda.Symbol)!;
        ReadNested(function, () => graph.GetAnonymousFunctionControlFlowGraph(lambda, Cancellation));
        return Create(lambda, function, isMention: true);
    }

    /// <summary>What a lambda's one call hands to the member that it calls.</summary>
    private void HandOn(IOperation at, List<Argument> arguments)
    {
        if (handing is null || at.Syntax != handing)
            return;
        foreach (var argument in arguments.Where(argument => argument.Root.Kind == RootKind.Parameter && argument.Node >= 0))
            builder.Wire(argument.Node, returned, WireKind.Store, AccessPath.Handed);
    }

    /// <summary>Expressions that a library runs, though they were not written where it is called.</summary>
    private Summary WithRuns(Summary known, IOperation at, IMethodSymbol definition)
    {
        if (!RunsExpressions(definition))
            return known;
        var runs = ArgumentsOf(at)
            .Where(argument => argument.Parameter is { } parameter && IsExpressionTree(parameter.Type) && argument.Value is not IConversionOperation { Operand: IFlowAnonymousFunctionOperation })
            .Select(argument => Root.Parameter(argument.Parameter!.Ordinal))
            .Concat(IsExpressionTree(definition.ContainingType) ? new[] { Root.This } : Array.Empty<Root>())
            .Select(root => new SinkEdge(new Place(root), Carry.Copy, new Sink(SinkKind.Run, Display.Of(definition)))).ToList();
        return runs.Count == 0 ? known : known with { Sinks = EquatableArray.From(known.Sinks.Items.Concat(runs)) };
    }
}
