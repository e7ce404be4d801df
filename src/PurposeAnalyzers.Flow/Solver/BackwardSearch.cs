using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// Labelled data arrives at a call that sends it somewhere, writes it into something or gives it to a delegate, and nobody knows where,
// into what, or to which: which bodies have to be read to know it? Found by walking from there backwards, against the wires.
//
//   Task Push(Customer c) => http.PostAsJsonAsync(Address("contacts"), c)
//   static string Address(string path) => Root + path;
//       the address is a call's result: read Address; there it is made of Root: read what fills Root
//   class Rows { TextWriter output;  Rows(string path) => output = File.CreateText(path);  void Add(string text) => output.Write(text); }
//       what Add writes into is held by `output`: read the constructor
//
// No label arrives at Address or in the constructor, so nobody else would have asked for them.

internal sealed class BackwardSearch(Func<string, Body?> bodyOf, Func<Body, IEnumerable<(Body Caller, int Call)>> callersOf, IReadOnlyList<Body> all)
{
    private readonly HashSet<(Body, int)> seen = new();
    private readonly Stack<(Body Body, int Node)> open = new();
    private readonly Dictionary<Body, ILookup<int, int>> sources = new();
    private ILookup<string, (Body Body, int Node)>? assigned;

    /// <summary>Bodies whose results, or what they leave behind, may hold what is looked for.</summary>
    public HashSet<string> Bodies { get; } = new(StringComparer.Ordinal);

    /// <summary>Members that may hold it.</summary>
    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Constructors that are given it: by code that may not have been read.</summary>
    public HashSet<string> Constructors { get; } = new(StringComparer.Ordinal);

    /// <summary>From what is at a place of a call, or at the object that the call is made on.</summary>
    public void Walk(Body body, int call, Place place)
    {
        foreach (var argument in body.Outline.Calls[call].Arguments)
        {
            if (argument.Root == place.Root || argument.Root is { Kind: RootKind.This } or { Kind: RootKind.Parameter, Index: 0 })
                Visit(body, argument.Node);
        }

        Follow();
    }

    public void Walk(Body body, int node)
    {
        Visit(body, node);
        Follow();
    }

    private void Follow()
    {
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
                ToMember(read.Member);
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

    private void ToMember(string member)
    {
        Members.Add(member);
        assigned ??= all.SelectMany(body => body.Outline.Assignments.Items.Select(assignment => (assignment.Member, Place: (body, assignment.Node)))).ToLookup(item => item.Member, item => item.Place);
        foreach (var (body, node) in assigned[member])
            Visit(body, node);
    }

    private void ToCallers(Body body, Root root)
    {
        if (root.Kind == RootKind.Parameter && body.Key.IndexOf(".#ctor", StringComparison.Ordinal) >= 0)
            Constructors.Add(body.Key);
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
