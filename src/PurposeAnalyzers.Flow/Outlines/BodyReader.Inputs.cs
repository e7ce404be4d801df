using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Flow.Outlines;

// What comes into a body and what is left in it when it ends: parameters, this, and the variables of enclosing functions.
//
//   void Fill(Row row) { row.Mail = email; }      Input Parameter 0 = node 0; at the end object 0 holds Mail = {1}
//                                                 Output Parameter 0 = node 2, with 1 -store Mail-> 2

internal sealed partial class BodyReader
{
    private readonly HashSet<ISymbol> shared = new(SymbolEqualityComparer.Default);
    private IReadOnlyList<ISymbol> captures = Array.Empty<ISymbol>();

    private void DeclareInputs()
    {
        DeclareNestedFunctions();
        if (method is not null || member.Symbol is IMethodSymbol)
        {
            foreach (var parameter in (method ?? (IMethodSymbol)member.Symbol).Parameters)
                DeclareInput(Root.Parameter(parameter.Ordinal), parameter, parameter.Type);
        }

        if (method is not null && member.Function(method) is { } function)
        {
            DeclareContract(method);
            captures = member.Captures(function);
            for (var index = 0; index < captures.Count; index++)
                DeclareInput(Root.Capture(index), captures[index], null);
        }

        InputNode(Root.This, null);
    }

    // ([ProcessesFor(Purpose.Billing)] string text) => ...: whoever calls a lambda calls its body, so the body keeps what its parameters promise.
    private void DeclareContract(IMethodSymbol function)
    {
        if (function.MethodKind != MethodKind.AnonymousFunction || Contracts.OfParameters(function) is not { Sinks.Length: > 0 } contract)
            return;
        var arguments = function.Parameters.Select(parameter => new Argument(Root.Parameter(parameter.Ordinal), InputNode(Root.Parameter(parameter.Ordinal), parameter), -1, default));
        builder.Call(graph, "contract", new Call("lambda", default, contract, -1, Symbols.EquatableArray.From(arguments), -1, ResultTreatment.None, default, false));
    }

    private void DeclareInput(Root root, ISymbol variable, ITypeSymbol? type)
    {
        var node = InputNode(root, variable);
        inputNodes[variable] = node;
        state = state.WithVariable(variable, Values.Of(node));
        DeclareAnswer(root, variable);
        builder.Holding(node, declarations.Containment.KeyOf(type));
    }

    private int InputNode(Root root, ISymbol? variable)
    {
        var isNew = !inputNodes.TryGetValue(root, out var node);
        if (!isNew)
            return node;
        inputNodes[root] = node = builder.Node(root, "input", variable?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(Cancellation));
        if (root.Kind is RootKind.This or RootKind.Parameter)
            identities[node] = root.Kind == RootKind.This ? "this" : "@" + root.Index;
        var isParameter = variable is IParameterSymbol && root.Kind == RootKind.Parameter;
        builder.Input(
            root,
            node,
            isParameter && declarations.Labels.AreOn(variable!),
            isParameter && declarations.Containment.KeyOf(((IParameterSymbol)variable!).Type) is not null);
        return node;
    }

    private void DeclareOutputs()
    {
        builder.Output(returned, Root.Return);
        if (exit is null)
            return;
        state = exit;
        builder.Returned = state.Guards;
        foreach (var variable in shared)
            Share(variable, state.Variable(variable), null);
        DeclareLeft(Root.This, InputNode(Root.This, null), null);
        foreach (var input in inputNodes.Where(input => input.Key is Root { Kind: RootKind.Parameter or RootKind.Capture }).ToList())
        {
            var root = (Root)input.Key;
            var variable = inputNodes.First(pair => pair.Key is ISymbol && pair.Value == input.Value).Key;
            DeclareLeft(root, input.Value, (ISymbol)variable);
        }
    }

    private void DeclareLeft(Root root, int node, ISymbol? variable)
    {
        var left = builder.Node(root, "left", null);
        LeaveObject(node, left, 0);
        if (variable is IParameterSymbol { RefKind: not RefKind.None } || root.Kind == RootKind.Capture)
        {
            foreach (var value in state.Variable(variable!).Nodes.Where(value => value != node || root.Kind == RootKind.Parameter))
                builder.Wire(Used(value, variable!), left, WireKind.Copy);
        }

        builder.Output(left, root);
    }

    // guest.Home.Street.Line = x touches Street, and so Home.
    private bool IsTouched(int node, int depth) =>
        state.Object(node) != ObjectState.Untouched || depth < AccessPath.Limit && builder.MembersOf(node).Any(inner => IsTouched(inner.Node, depth + 1));

    /// <summary>Wires what was put into an object to a node, without what it held from the start.</summary>
    private void LeaveObject(int node, int target, int depth)
    {
        var known = state.Object(node);
        var overwritten = Symbols.EquatableArray.From(known.Overwritten);
        foreach (var change in known.Changes)
            builder.Wire(change, target, WireKind.Copy, except: overwritten);
        foreach (var pair in known.Members)
        {
            foreach (var value in pair.Value.Nodes.Where(value => value != Values.Initial))
                builder.WirePut(Used(value, (target, pair.Key), depth + 1), target, pair.Key, node, value);
        }

        if (depth >= AccessPath.Limit)
            return;
        foreach (var inner in builder.MembersOf(node))
        {
            if (known.Members.TryGetValue(inner.Member, out var contents) && !contents.Contains(Values.Initial) || !IsTouched(inner.Node, depth + 1))
                continue;
            var below = builder.Node((target, inner.Member), "left", null);
            LeaveObject(inner.Node, below, depth + 1);
            builder.Wire(below, target, WireKind.Store, inner.Member);
        }
    }

    /// <summary>The node under which a value is handed on: the value together with what was put into its object so far.</summary>
    private int Use(Values values, object at)
    {
        if (values.IsEmpty)
            return -1;
        if (values.Count == 1)
            return Used(values.Nodes[0], at);
        var merged = builder.Node(at, "use", (at as IOperation)?.Syntax);
        foreach (var value in values)
            builder.Wire(Used(value, at), merged, WireKind.Copy);
        return merged;
    }

    private int Used(int node, object at, int depth = 0)
    {
        var known = state.Object(node);
        var inner = depth < AccessPath.Limit ? builder.MembersOf(node).Where(item => IsTouched(item.Node, depth + 1)).ToList() : new();
        if (known == ObjectState.Untouched && inner.Count == 0 || depth > AccessPath.Limit)
            return node;
        var snapshot = builder.Node((node, at), "object", (at as IOperation)?.Syntax);
        IdentifyAs(snapshot, node);
        builder.Wire(node, snapshot, WireKind.Copy, except: Symbols.EquatableArray.From(known.Overwritten));
        LeaveObject(node, snapshot, depth);
        return snapshot;
    }

    /// <summary>Notes that a nested function may see what the variable holds now.</summary>
    private void Share(ISymbol variable, Values values, IOperation? source)
    {
        var cell = builder.Node(variable, "cell", null);
        if (Use(values, (variable, source?.Syntax)) is >= 0 and var node)
            builder.Wire(node, cell, WireKind.Copy);
    }

    private Values WithShared(ISymbol variable, Values values, IOperation source)
    {
        if (!shared.Contains(variable))
            return values; // whoever is made later takes what the variable holds then
        Share(variable, values, source);
        return values.Add(builder.Node(variable, "shared", null));
    }
}
