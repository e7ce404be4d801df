using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// Labelled data is sent to an address that is not known: which bodies have to be read to know it? Found by walking from the
// address backwards, against the wires.
//
//   Task Push(Customer c) => http.PostAsJsonAsync(Address("contacts"), c)
//   static string Address(string path) => Root + path;
//       the address is a call's result: read Address; there it is made of Root: read what fills Root
//
// No label arrives at Address, so nobody else would have asked for it.

internal sealed class AddressSearch(Func<string, Body?> bodyOf, Func<Body, IEnumerable<(Body Caller, int Call)>> callersOf)
{
    private readonly HashSet<(Body, int)> seen = new();
    private readonly Stack<(Body Body, int Node)> open = new();
    private readonly Dictionary<Body, ILookup<int, int>> sources = new();

    /// <summary>Bodies whose results, or what they leave behind, may hold the address.</summary>
    public HashSet<string> Bodies { get; } = new(StringComparer.Ordinal);

    /// <summary>Members that may hold it.</summary>
    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

    public void Walk(Body body, int call, Place place)
    {
        foreach (var argument in body.Outline.Calls[call].Arguments)
        {
            if (argument.Root == place.Root || argument.Root is { Kind: RootKind.This } or { Kind: RootKind.Parameter, Index: 0 })
                Visit(body, argument.Node);
        }

        while (open.Count > 0)
        {
            var (at, node) = open.Pop();
            Back(at, node);
        }
    }

    private void Visit(Body body, int node)
    {
        if (node >= 0 && seen.Add((body, node)))
            open.Push((body, node));
    }

    private void Back(Body body, int node)
    {
        if (!sources.TryGetValue(body, out var before))
            sources[body] = before = body.Outline.Wires.Where(wire => wire.Kind != WireKind.Observe).ToLookup(wire => wire.To, wire => wire.From);
        foreach (var from in before[node])
            Visit(body, from);
        foreach (var read in body.Outline.MemberReads)
        {
            if (read.Node == node)
                Members.Add(read.Member);
        }

        foreach (var input in body.Outline.Inputs)
        {
            if (input.Node == node)
                ToCallers(body, input.Root);
        }

        for (var call = 0; call < body.Outline.Calls.Length; call++)
        {
            if (body.Outline.Calls[call] is var made && (made.Result == node || made.Arguments.Items.Any(argument => argument.Out == node)))
                IntoCall(body, call, made);
        }
    }

    private void ToCallers(Body body, Root root)
    {
        foreach (var (caller, call) in callersOf(body))
        {
            foreach (var argument in caller.Outline.Calls[call].Arguments)
            {
                if (argument.Root == root)
                    Visit(caller, argument.Node);
            }
        }
    }

    private void IntoCall(Body body, int call, Call made)
    {
        foreach (var argument in made.Arguments)
            Visit(body, argument.Node);
        foreach (var target in body.Targets[call])
        {
            Bodies.Add(target);
            if (bodyOf(target) is not { } callee)
                continue;
            foreach (var output in callee.Outline.Outputs)
                Visit(callee, output.Node);
        }
    }
}
