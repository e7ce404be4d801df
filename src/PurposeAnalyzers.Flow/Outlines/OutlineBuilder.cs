using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

/// <summary>
/// Collects the nodes and wires of one body. Asking for the same node or wire again gives the same one: a body is read several
/// times until its states settle, and what the earlier readings found stays true.
/// </summary>
internal sealed partial class OutlineBuilder(string key, string name, int start)
{
    private readonly Dictionary<(object Key, string Role), int> nodes = new();
    private readonly List<TextRange> ranges = new();
    private readonly Ordered<Wire> wires = new();
    private readonly Ordered<Seed> seeds = new();
    private readonly Ordered<Holding> holdings = new();
    private readonly Ordered<Text> texts = new();
    private readonly Ordered<FunctionValue> functions = new();
    private readonly Ordered<Input> inputs = new();
    private readonly Ordered<Output> outputs = new();
    private readonly Ordered<Assignment> assignments = new();
    private readonly Ordered<MemberRead> memberReads = new();
    private readonly Ordered<string> nested = new();
    private readonly Dictionary<int, string> made = new();
    private readonly Ordered<(int Node, string What)> steps = new();
    private readonly Dictionary<(object Key, string Role), Call> calls = new();
    private readonly List<(object Key, string Role)> callOrder = new();
    private readonly Dictionary<int, int> depths = new();
    private readonly HashSet<int> filled = new();
    private readonly Dictionary<int, List<(string Member, int Node)>> members = new();
    private readonly Dictionary<int, (int Owner, string Member)> holders = new();

    public string Key => key;

    public int Node(object source, string role, SyntaxNode? syntax)
    {
        if (!nodes.TryGetValue((source, role), out var node))
        {
            nodes[(source, role)] = node = ranges.Count;
            ranges.Add(Range(syntax));
        }

        NoteGuards(node);
        return node;
    }

    /// <summary>True if the node was asked for before: in an earlier turn of a loop.</summary>
    public bool Knows(object source, string role) => nodes.ContainsKey((source, role));

    public TextRange Range(SyntaxNode? syntax) =>
        syntax is null ? default : new TextRange(syntax.SpanStart - start, syntax.Span.Length);

    public TextRange RangeOf(int node) => ranges[node];

    public void CopyRange(int from, int to) => ranges[to] = ranges[from];

    /// <summary>The node that holds a member of another node; beyond the limit a member stands for what is below it.</summary>
    public int Member(int owner, string member, SyntaxNode? syntax)
    {
        depths.TryGetValue(owner, out var depth);
        if (depth > AccessPath.Limit)
        {
            Wire(owner, owner, WireKind.Load, member);
            return owner;
        }

        var node = Node((owner, member), "load", syntax);
        if (!depths.ContainsKey(node))
        {
            depths[node] = depth + 1;
            holders[node] = (owner, member);
            if (!members.TryGetValue(owner, out var known))
                members[owner] = known = new List<(string, int)>();
            known.Add((member, node));
        }

        Wire(owner, node, WireKind.Load, member);
        return node;
    }

    /// <summary>Notes that a node stands one step further from where its chain of members began, so that loops over linked objects end.</summary>
    public void Deepen(int node, int from)
    {
        depths.TryGetValue(from, out var depth);
        if (!depths.TryGetValue(node, out var known) || known <= depth)
            depths[node] = Math.Min(depth + 1, AccessPath.Limit + 1);
    }

    /// <summary>The node of which this one is a member, and which; null: it is none.</summary>
    public (int Owner, string Member)? OwnerOf(int node) => holders.TryGetValue(node, out var holder) ? holder : null;

    /// <summary>The member nodes of a node that were asked for so far.</summary>
    public IReadOnlyList<(string Member, int Node)> MembersOf(int owner) =>
        members.TryGetValue(owner, out var known) ? known : Array.Empty<(string, int)>();

    public void Wire(int from, int to, WireKind kind, string? member = null, EquatableArray<string> except = default) => Wire(from, to, kind, Now, member, except);

    private void Wire(int from, int to, WireKind kind, GuardSet under, string? member = null, EquatableArray<string> except = default)
    {
        filled.Add(to);
        if (from == to && kind != WireKind.Load)
            return;
        var wire = new Wire(from, to, kind, member, except);
        NoteGuards(wire, wires.Add(wire), under);
    }

    public void Seed(int node, Label label, bool isUse, Subject owners = default)
    {
        seeds.Add(new Seed(node, label, isUse));
        if (owners.Type is not null)
            this.owners[node] = owners;
    }
    public void Holding(int node, string? type)
    {
        if (type is not null)
            holdings.Add(new Holding(node, type));
    }

    public void Text(int node, string value) => texts.Add(new Text(node, value));
    public void Function(int node, string function) => functions.Add(new FunctionValue(node, function));
    public void Input(Root root, int node, bool isLabelled, bool holdsLabels) => inputs.Add(new Input(root, node, isLabelled, holdsLabels));
    public void Output(int node, Root root) => outputs.Add(new Output(node, root));
    public void Assignment(int node, string member, SyntaxNode syntax, int owner = -1) => Assignment(node, member, Range(syntax), owner);
    public void Assignment(int node, string member, TextRange range, int owner = -1) => assignments.Add(new Assignment(node, member, range, owner));
    public void MemberRead(int node, string member) => memberReads.Add(new MemberRead(node, member));
    public void Nested(string function) => nested.Add(function);

    public void Made(int node, string type = "") => made[node] = type.Length > 0 || !made.TryGetValue(node, out var known) ? type : known;

    public void Step(int node, string what) => steps.Add((node, what));

    public void Call(object source, string role, Call call)
    {
        if (!calls.ContainsKey((source, role)))
        {
            callNumbers[(source, role)] = callOrder.Count;
            callOrder.Add((source, role));
        }

        NoteGuards(source, role);
        calls[(source, role)] = call;
    }

    public Outline Build(EquatableArray<string> purposes, string? recipient, Duty? duty = null) => Guarded(new(
        key, name, purposes, recipient, ranges.Count, EquatableArray.From(ranges), inputs.ToArray(), outputs.ToArray(), wires.ToArray(), OwnedSeeds(),
        holdings.ToArray(), texts.ToArray(), functions.ToArray(), assignments.ToArray(), memberReads.ToArray(),
        EquatableArray.From(callOrder.Select(at => WithInbox(at, calls[at]))), nested.ToArray())) with { Duty = duty ?? Duty.None, Steps = steps.ToArray(), Made = EquatableArray.From(made.Select(item => new MadeObject(item.Key, item.Value))) };

    // What is put into a call's result goes back into the call, if anything is.
    private Call WithInbox((object Key, string Role) at, Call call) =>
        nodes.TryGetValue((at.Key, "result inbox"), out var inbox) && call.Result >= 0 && filled.Contains(inbox)
            ? call with { Arguments = EquatableArray.From(call.Arguments.Items.Add(new Argument(Root.Return, inbox, -1, call.Range))) }
            : call;

    /// <summary>A set that keeps the order in which things were added.</summary>
    private sealed class Ordered<T>
    {
        private readonly HashSet<T> seen = new();
        private readonly ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>();

        public bool Add(T item)
        {
            if (!seen.Add(item))
                return false;
            items.Add(item);
            return true;
        }

        public EquatableArray<T> ToArray() => new(items.ToImmutable());
    }
}
