using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.EntryPoints;

namespace PurposeAnalyzers.Flow.Outlines;

// Lambdas, local functions and delegates. A nested function has an outline of its own; where it is created, a call hands it
// what it captures; where its delegate is invoked, a call hands it its arguments.
//
//   var log = new List<string>();
//   Each(c => log.Add(c.Email));        creation: call of |0 with capture 0 = cell of log; what it leaves there is seen through log
//                                       argument: a call of the delegate that Each receives, fed with what Each passes on

internal sealed partial class BodyReader
{
    private readonly List<NestedFunction> nestedFunctions = new();

    /// <summary>The name of the call that stands for what a callee does with a delegate it was given.</summary>
    public const string Callback = "callback";

    private void DeclareNestedFunctions()
    {
        var ordinal = 0;
        foreach (var local in graph.LocalFunctions)
            nestedFunctions.Add(member.Declare(local, builder.Key, ordinal++, graph.GetLocalFunctionControlFlowGraph(local, Cancellation).OriginalOperation));
        foreach (var lambda in Lambdas())
            nestedFunctions.Add(member.Declare(lambda.Symbol, builder.Key, ordinal++, graph.GetAnonymousFunctionControlFlowGraph(lambda, Cancellation).OriginalOperation));
        foreach (var local in graph.LocalFunctions)
        {
            builder.Nested(member.Function(local)!.Key);
            ReadNested(member.Function(local)!, () => graph.GetLocalFunctionControlFlowGraph(local, Cancellation));
        }
    }

    private IEnumerable<IFlowAnonymousFunctionOperation> Lambdas() =>
        graph.Blocks.SelectMany(block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .OfType<IFlowAnonymousFunctionOperation>();

    private void ReadNested(NestedFunction nested, Func<ControlFlowGraph> nestedGraph)
    {
        if (nested.IsRead)
            return;
        nested.IsRead = true;
        var name = nested.Symbol.MethodKind == MethodKind.LocalFunction ? nested.Symbol.Name : "lambda";
        var call = handsOn ? nested.Body.DescendantsAndSelf().OfType<IInvocationOperation>().FirstOrDefault()?.Syntax : null;
        member.Add(new BodyReader(declarations, member, nestedGraph(), nested.Symbol, nested.Key, name) { handing = call }.Read());
    }

    private Values ReadLambda(IFlowAnonymousFunctionOperation lambda)
    {
        var function = member.Function(lambda.Symbol)!;
        builder.Nested(function.Key);
        ReadNested(function, () => graph.GetAnonymousFunctionControlFlowGraph(lambda, Cancellation));
        return Create(lambda, function);
    }

    /// <summary>A delegate for a nested function: hands it what it captures, and gives out what it returns.</summary>
    private Values Create(IOperation at, NestedFunction function, bool isMention = false)
    {
        var node = builder.Node(at, "function", at.Syntax);
        builder.Function(node, function.Key);
        var result = builder.Node(at, "created result", at.Syntax);
        CallNested(at, "create", function, new List<Argument>(), result, isMention);
        builder.Wire(result, node, WireKind.Store, AccessPath.Result);
        return Values.Of(node);
    }

    private void CallNested(IOperation at, string role, NestedFunction function, List<Argument> arguments, int result, bool isMention = false)
    {
        var variables = member.Captures(function);
        for (var index = 0; index < variables.Count; index++)
        {
            if (state.Condition(variables[index]) is { IsUnknown: false } told)
                builder.Answer(at, role, Root.Capture(index), told.At(state.Guards));
            arguments.Add(role == "call" && !shared.Contains(variables[index]) ? CaptureForCall(variables[index], index, at) : Capture(variables[index], index, at));
            Forget(variables[index], function);
        }

        arguments.Add(new Argument(Root.This, InputNode(Root.This, null), Changed(ThisValues(), at, "this of " + role), builder.Range(at.Syntax)));
        if (role == "call")
            arguments = WithThrown(at, role, arguments);
        builder.Call(at, role, new Call(
            function.Symbol.MethodKind == MethodKind.LocalFunction ? function.Symbol.Name : "lambda",
            isMention ? default : Symbols.EquatableArray.Of(function.Key), role == "call" ? declarations.Contracts.Of(function.Symbol) : Summary.Nothing, -1, new(System.Collections.Immutable.ImmutableArray.CreateRange(arguments)), result, TreatmentOf(function.Symbol), builder.Range(at.Syntax), role == "create")
        {
            Mentions = isMention ? function.Key : null,
            Dispatches = Symbols.EquatableArray.Of(new Dispatch(function.Key, null, default) { IsNested = true }),
        });
    }

    // No delegate holds the variable: a local function sees it as it is now, and what it leaves there is there from now on.
    private Argument CaptureForCall(ISymbol variable, int index, IOperation at)
    {
        var values = state.Variable(variable);
        var given = Use(values, (at, variable));
        var left = builder.Node((at, variable), "left by call", null);
        foreach (var value in values)
            Change(value, left);
        state = state.WithVariable(variable, values.Add(left));
        return new Argument(Root.Capture(index), given, left, builder.Range(at.Syntax));
    }

    private Argument Capture(ISymbol variable, int index, IOperation at)
    {
        Share(variable, state.Variable(variable), at);
        shared.Add(variable);
        var seen = builder.Node(variable, "shared", null);
        var values = state.Variable(variable);
        foreach (var value in values)
            Change(value, seen);
        state = state.WithVariable(variable, values.Add(seen));
        return new Argument(Root.Capture(index), builder.Node(variable, "cell", null), seen, builder.Range(at.Syntax));
    }

    private Values ReadDelegate(IDelegateCreationOperation creation) => Read(creation.Target);

    private Values ReadMethodReference(IMethodReferenceOperation reference)
    {
        var target = reference.Method;
        if (target.MethodKind == MethodKind.LocalFunction && member.Function(target.OriginalDefinition) is { } local)
            return Create(reference, local);
        var node = builder.Node(reference, "function", reference.Syntax);
        var receiver = Read(reference.Instance);
        if (!declarations.IsInSource(target))
            builder.Function(node, declarations.KeyOfLibrary(target));
        foreach (var key in TargetsOf(target, reference.Instance?.Type))
            builder.Function(node, key);
        HandReceiver(reference, target, receiver, node);
        return Values.Of(node);
    }

    private void HandReceiver(IMethodReferenceOperation reference, IMethodSymbol target, Values receiver, int node)
    {
        if (Use(receiver, reference) is not (>= 0 and var instance))
            return;
        var result = builder.Node(reference, "created result", reference.Syntax);
        var arguments = new List<Argument> { new(Root.This, instance, Changed(receiver, reference, "created"), builder.Range(reference.Syntax)) };
        AddCall(reference, "create", target, reference.Instance?.Type, arguments, result);
        builder.Wire(result, node, WireKind.Store, AccessPath.Result);
    }

    private Values Invoke(IOperation at, IMethodSymbol invoke, Values target, IReadOnlyList<Values> arguments)
    {
        var node = Use(target, (at, "delegate"));
        if (node < 0)
            return Values.None;
        var list = new List<Argument>();
        for (var index = 0; index < arguments.Count && index < invoke.Parameters.Length; index++)
        {
            var argument = Use(arguments[index], (at, index));
            var isOut = invoke.Parameters[index].RefKind is RefKind.Out or RefKind.Ref;
            var goesOut = isOut ? builder.Node(at, "ref" + index, ArgumentSyntax(at, index)) : CanChange(invoke.Parameters[index]) ? Changed(arguments[index], at, "out" + index) : -1;
            list.Add(new Argument(Root.Parameter(index), argument, goesOut, builder.Range(ArgumentSyntax(at, index))));
        }

        var result = InvokeDelegate(at, "invoke", node, target, list, invoke);
        if (at is IInvocationOperation invocation)
            AssignOuts(at, invocation.Arguments, isSource: true);
        return result;
    }

    // A function pointer is a delegate without an object. Its call is an operation younger than the API we are built against.
    private Values InvokePointer(IOperation at, IOperation pointer, IMethodSymbol signature)
    {
        var target = Read(pointer);
        var arguments = at.ChildOperations.Skip(1).Select((argument, index) => new Argument(Root.Parameter(index), Use(Read(argument), (at, index)), -1, builder.Range(argument.Syntax))).ToList();
        return Use(target, (at, "delegate")) is >= 0 and var node ? InvokeDelegate(at, "invoke", node, target, arguments, signature) : Values.None;
    }

    // What goes into the delegate is put into the delegate's object: so whoever handed the delegate in receives it.
    private Values InvokeDelegate(IOperation at, string role, int node, Values target, List<Argument> arguments, IMethodSymbol invoke)
    {
        var result = invoke.ReturnsVoid ? -1 : builder.Node(at, role + " result", at.Syntax);
        var given = builder.Node(at, role + " given", at.Syntax);
        foreach (var argument in arguments)
        {
            if (argument.Node >= 0 && argument.Root.Kind == RootKind.Parameter)
                builder.Wire(argument.Node, given, WireKind.Store, AccessPath.Argument(argument.Root.Index));
        }

        foreach (var owner in target)
            Change(owner, given);
        builder.Call(at, role, new Call(
            "delegate", default, Summary.Nothing, node, new(System.Collections.Immutable.ImmutableArray.CreateRange(arguments)), result, ResultTreatment.None, builder.Range(at.Syntax), false)
        {
            Gives = Symbols.EquatableArray.From(invoke.Parameters.Select(parameter => TermOf(parameter.Type) ?? "")),
        });
        if (result >= 0)
            builder.Wire(node, result, WireKind.Load, AccessPath.Result);
        return result >= 0 ? WithHolding(Values.Of(result), (at as IInvocationOperation)?.Type) : Values.None;
    }

    /// <summary>An argument that is a delegate may be invoked by whoever receives it, with what arrives at its parameters there.</summary>
    /// <param name="configured">The node of what the delegate leaves in its object, where that matters to somebody; -1: nowhere.</param>
    private void InvokeByCallee(IOperation at, int position, int node, int changes, ITypeSymbol type, int configured, int handedTo)
    {
        if (DelegateInvoke(type) is not { } invoke)
            return;
        var arguments = new List<Argument>();
        for (var index = 0; index < invoke.Parameters.Length; index++)
        {
            var inbox = builder.Member(changes, AccessPath.Argument(index), at.Syntax);
            arguments.Add(new Argument(Root.Parameter(index), inbox, IsObject(invoke.Parameters[index].Type) ? configured : -1, builder.Range(at.Syntax)));
        }

        var role = "callee invokes " + position;
        var result = builder.Node(at, role + " result", at.Syntax);
        builder.Call(at, role, new Call(
            Callback, default, Summary.Nothing, node, new(System.Collections.Immutable.ImmutableArray.CreateRange(arguments)), result, ResultTreatment.None, builder.Range(at.Syntax), false) { HandedTo = (handedTo, position) });
        builder.Wire(result, node, WireKind.Store, AccessPath.Result);
    }

    /// <summary>A delegate that a framework is told to run is called by it: what it does is done for the framework, not for this body.</summary>
    private void Register(IOperation at, int position, int node, Registration registration)
    {
        var syntax = ArgumentSyntax(at, position);
        builder.Call(at, "registered " + position, new Call(
            Callback, default, Summary.Nothing, node, default, -1, ResultTreatment.None, builder.Range(syntax), false) { Registration = registration });
        if (builder.Find(at, "result") is >= 0 and var endpoint)
            builder.Registered(at, "registered " + position, Values.Of(endpoint));
    }

    // (services, http) => ...: what is set up is the client, not the services; an interface only gives.
    private static bool IsObject(ITypeSymbol type) => type.TypeKind == TypeKind.Class;

    private static IMethodSymbol? DelegateInvoke(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { Name: "Expression", IsGenericType: true, TypeArguments.Length: 1 } expression)
            type = expression.TypeArguments[0];
        return (type as INamedTypeSymbol)?.DelegateInvokeMethod;
    }
}
