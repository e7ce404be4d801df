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
// Of calls of libraries it goes on to those arguments alone that come out where it came in.

internal sealed class BackwardSearch(
    Func<string, Body?> bodyOf, Func<Body, IReadOnlyList<(Body Caller, int Call)>> callersOf, Func<Call, Closure> knownOf, IReadOnlyList<Body> all)
{
    private readonly HashSet<Step> seen = new();
    private readonly Stack<Step> open = new();
    private readonly Dictionary<Body, BackwardIndex> indexes = new();
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
            Back(open.Pop());
    }

    private void Visit(Body body, int node, Entry? through = null)
    {
        if (node >= 0 && new Step(body, node, through) is var step && seen.Add(step))
            open.Push(step);
    }

    private void Back(Step step)
    {
        var (body, node, through) = step;
        if (!indexes.TryGetValue(body, out var index))
            indexes[body] = index = new BackwardIndex(body.Outline);
        foreach (var from in index.Sources[node])
            Visit(body, from, through);
        foreach (var member in index.Reads[node])
            ToMember(member);
        foreach (var root in index.Inputs[node])
            ToCallers(body, root, through);
        foreach (var (call, root) in index.Results[node])
            IntoCall(body, call, root, through);
    }

    private void ToMember(string member)
    {
        if (!Members.Add(member))
            return;
        assigned ??= all.SelectMany(body => body.Outline.Assignments.Items.Select(assignment => (assignment.Member, Place: (body, assignment.Node)))).ToLookup(item => item.Member, item => item.Place);
        foreach (var (body, node) in assigned[member])
            Visit(body, node);
    }

    // Out of a callee by the call that led into it; else by all that are known.
    private void ToCallers(Body body, Root root, Entry? through)
    {
        if (through is not null)
        {
            ToArguments(through.Caller, through.Call, root);
            return;
        }

        if (root.Kind == RootKind.Parameter && body.Key.IndexOf(".#ctor", StringComparison.Ordinal) >= 0)
            Constructors.Add(body.Key);
        foreach (var (caller, call) in callersOf(body))
            ToArguments(caller, call, root);
    }

    private void ToArguments(Body caller, int call, Root root)
    {
        foreach (var argument in caller.Outline.Calls[call].Arguments)
        {
            if (argument.Root == root)
                Visit(caller, argument.Node);
        }
    }

    /// <param name="asked">What of the call: its result, or the object that was given there.</param>
    private void IntoCall(Body body, int call, Root asked, Entry? through)
    {
        var made = body.Outline.Calls[call];
        foreach (var argument in made.Arguments.Items.Where(argument => MayLeadTo(body, call, argument, asked)))
            Visit(body, argument.Node, through);

        foreach (var target in body.Targets[call])
        {
            Bodies.Add(target);
            if (bodyOf(target) is not { } callee)
                continue;
            foreach (var output in callee.Outline.Outputs.Items.Where(output => output.Root == asked || asked.Kind == RootKind.Return && made.IsCreation && output.Root.Kind == RootKind.This))
                Visit(callee, output.Node, new Entry(body, call));
        }
    }

    // Of what a body does, the walk through that body tells; of a delegate nobody knows.
    private bool MayLeadTo(Body body, int call, Argument argument, Root asked)
    {
        var made = body.Outline.Calls[call];
        if (made.Delegate >= 0 || argument.Root == asked)
            return true;
        return body.Targets[call].Count == 0 && knownOf(made).Passages(argument.Root).Any(known => known.Passage.To.Root == asked);
    }

    /// <summary>The call by which the walk came into a body: it goes out by that one.</summary>
    private sealed record Entry(Body Caller, int Call);

    private readonly record struct Step(Body Body, int Node, Entry? Through);
}

/// <summary>What comes to each node of an outline, and from where.</summary>
internal sealed class BackwardIndex(Outline outline)
{
    public ILookup<int, int> Sources { get; } = outline.Wires.Items.Where(wire => wire.Kind != WireKind.Observe).ToLookup(wire => wire.To, wire => wire.From);

    public ILookup<int, string> Reads { get; } = outline.MemberReads.Items.ToLookup(read => read.Node, read => read.Member);

    public ILookup<int, Root> Inputs { get; } = outline.Inputs.Items.ToLookup(input => input.Node, input => input.Root);

    /// <summary>The calls whose result, or one of whose arguments afterwards, is at the node.</summary>
    public ILookup<int, (int Call, Root Root)> Results { get; } = outline.Calls.Items
        .SelectMany((call, number) => call.Arguments.Items.Select(argument => (Node: argument.Out, Item: (number, argument.Root))).Append((Node: call.Result, Item: (number, new Root(RootKind.Return)))))
        .Where(item => item.Node >= 0).ToLookup(item => item.Node, item => item.Item);
}
