using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// Whose an object is: made here and kept nowhere, handed in by callers, or held by something else.
//
//   var lines = new Lines(output); lines.Add(x);            its own: nobody else can reach what is put into it
//   static Lines Open(string path) => new(File.CreateText(path));   Open(p).Add(x)     its own, too: Open does not keep it
//   void Fill(Lines lines) => lines.Add(x);                 given, as parameter 0: callers know
//   this.lines.Add(x);   all[0].Add(x);                     held elsewhere
//   var lines = new Lines(output); all.Add(lines);          held elsewhere
//
// Told from outlines alone, so that it does not depend on how far the solver has come.

/// <param name="IsOwn">It may be an object that was made here.</param>
/// <param name="Given">The inputs that it may be.</param>
internal sealed record Custody(bool IsOwn, ImmutableHashSet<Root> Given, bool IsElsewhere)
{
    public static readonly Custody Elsewhere = new(false, ImmutableHashSet<Root>.Empty, true);
    public static readonly Custody Own = new(true, ImmutableHashSet<Root>.Empty, false);
    public static readonly Custody Nothing = new(false, ImmutableHashSet<Root>.Empty, false);

    /// <summary>Made here, or by the code around this lambda: all who have it are known.</summary>
    public bool IsKnown => !IsElsewhere && Given.All(root => root.Kind == RootKind.Capture);

    /// <summary>The very object that runs this code.</summary>
    public bool IsThis => !IsOwn && !IsElsewhere && Given.Count == 1 && Given.Contains(Root.This);

    /// <summary>Callers know more of it, or nobody needs to.</summary>
    public bool IsForCallers => IsOwn || !Given.IsEmpty;

    public Custody Or(Custody other) => new(IsOwn || other.IsOwn, Given.Union(other.Given), IsElsewhere || other.IsElsewhere);

    public static Custody Of(Root given) => new(false, ImmutableHashSet.Create(given), false);
}

internal sealed class Custodies(Func<string, Body?> peek)
{
    /// <summary>How many calls deep an object is followed; beyond that somebody else is taken to hold it.</summary>
    private const int Depth = 4;

    private const int ManyTargets = 4;

    // By depth as well: what was cut off there is better known from nearer by, whichever is asked first.
    private readonly Dictionary<(Body, int, int), Custody> known = new();
    private readonly Dictionary<(Body, int, int), bool> kept = new();
    private readonly Dictionary<Body, Origins> origins = new();

    public Custody Of(Body body, int node) => node < 0 ? Custody.Elsewhere : Of(body, node, 0);

    private Custody Of(Body body, int node, int depth)
    {
        if (known.TryGetValue((body, node, depth), out var custody))
            return custody;
        known[(body, node, depth)] = Custody.Nothing; // while it is looked for, in a circle
        custody = Search(body, node, depth);
        return known[(body, node, depth)] = custody == Custody.Nothing ? Custody.Elsewhere : custody;
    }

    private Custody Search(Body body, int start, int depth)
    {
        var back = OriginsOf(body);
        var found = Custody.Nothing;
        var seen = new HashSet<int>();
        var open = new Stack<int>();
        open.Push(start);
        while (open.Count > 0 && !found.IsElsewhere)
        {
            var node = open.Pop();
            if (node >= 0 && seen.Add(node))
                found = found.Or(At(body, back, node, depth, open));
        }

        return found;
    }

    private Custody At(Body body, Origins back, int node, int depth, Stack<int> open)
    {
        if (back.Inputs[node] is { } root)
            return root.Kind == RootKind.Return ? Custody.Elsewhere : Custody.Of(root);
        if (back.Made.Contains(node))
            return IsKept(body, node, depth) ? Custody.Elsewhere : Custody.Own;
        if (back.Results[node] is >= 0 and var result)
            return IsKept(body, node, depth) ? Custody.Elsewhere : OfResult(body, result, depth);
        if (back.Left[node] is { Call: >= 0 } left)
        {
            var argument = body.Outline.Calls[left.Call].Arguments[left.Argument];
            if (argument.Node < 0)
                return IsKept(body, node, depth) ? Custody.Elsewhere : OfOutput(body, left.Call, argument.Root, depth);
            open.Push(argument.Node);
            return Custody.Nothing;
        }

        if (back.Copies[node] is not { } copies)
            return Custody.Elsewhere;
        foreach (var from in copies)
            open.Push(from);
        return back.Parts.Contains(node) ? Custody.Elsewhere : Custody.Nothing;
    }

    private Custody OfResult(Body body, int index, int depth)
    {
        var call = body.Outline.Calls[index];
        var found = Custody.Nothing;
        foreach (var edge in call.Known.Edges.Items.Where(edge => edge is { Carry: Carry.Copy, To: { Root.Kind: RootKind.Return, Path.IsEmpty: true } }))
            found = found.Or(edge.From.Path.IsEmpty ? OfArguments(body, call, edge.From.Root, depth) : Custody.Elsewhere);
        return found.IsElsewhere || call.Targets.Length == 0 && found != Custody.Nothing ? found : found.Or(OfOutput(body, index, Root.Return, depth));
    }

    private Custody OfOutput(Body body, int index, Root root, int depth)
    {
        var call = body.Outline.Calls[index];
        var found = Custody.Nothing;
        if (call.Targets.Length is 0 or > ManyTargets || depth >= Depth || call.Delegate >= 0)
            return Custody.Elsewhere;
        foreach (var target in call.Targets)
        {
            if (peek(target) is not { } callee)
                return Custody.Elsewhere;
            foreach (var output in callee.Outline.Outputs.Items.Where(output => output.Root == root))
                found = found.Or(Outside(Of(callee, output.Node, depth + 1), body, call, depth));
        }

        return found == Custody.Nothing ? Custody.Elsewhere : found;
    }

    // What a callee gives out, seen from the call.
    private Custody Outside(Custody inside, Body body, Call call, int depth)
    {
        var found = inside with { Given = ImmutableHashSet<Root>.Empty };
        return inside.Given.Aggregate(found, (all, root) => all.Or(OfArguments(body, call, root, depth)));
    }

    private Custody OfArguments(Body body, Call call, Root root, int depth)
    {
        var found = Custody.Nothing;
        foreach (var argument in call.Arguments.Items.Where(argument => argument.Root == root && argument.Node >= 0))
            found = found.Or(Of(body, argument.Node, depth));
        return found == Custody.Nothing ? Custody.Elsewhere : found;
    }

    /// <summary>True if the object at a node is put into something, or given to code that may keep it.</summary>
    private bool IsKept(Body body, int start, int depth)
    {
        if (kept.TryGetValue((body, start, depth), out var known))
            return known;
        kept[(body, start, depth)] = false;
        return kept[(body, start, depth)] = depth >= Depth || Following(body, start).Any(node => IsKeptAt(body, node, depth));
    }

    private static IEnumerable<int> Following(Body body, int start)
    {
        var seen = new HashSet<int> { start };
        var open = new Stack<int>(seen);
        while (open.Count > 0)
        {
            var node = open.Pop();
            yield return node;
            foreach (var next in body.WiresFrom(node).Where(wire => wire.Kind == WireKind.Copy).Select(wire => wire.To).Concat(HandedBack(body, node)))
            {
                if (seen.Add(next))
                    open.Push(next);
            }
        }
    }

    // Task.FromResult(lines): the library gives back what it was given.
    private static IEnumerable<int> HandedBack(Body body, int node) =>
        from given in body.ArgumentsAt(node)
        let call = body.Outline.Calls[given.Call]
        where call.Result >= 0 && HandsBack(call, call.Arguments[given.Argument].Root)
        select call.Result;

    private bool IsKeptAt(Body body, int node, int depth) =>
        body.AssignmentsAt(node).Count > 0
        || body.WiresFrom(node).Any(wire => wire.Kind == WireKind.Store)
        || body.ArgumentsAt(node).Any(given => IsKeptBy(body.Outline.Calls[given.Call], body.Outline.Calls[given.Call].Arguments[given.Argument].Root, depth));

    private bool IsKeptBy(Call call, Root root, int depth)
    {
        if (root.Kind is RootKind.This or RootKind.Return)
            return false;
        if (call.Targets.Length == 0)
            return MayKeep(call, root);
        return call.Targets.Length > ManyTargets || call.Targets.Items.Any(target =>
            peek(target) is not { } callee || callee.Outline.Inputs.Items.Any(input => input.Root == root && IsKept(callee, input.Node, depth + 1)));
    }

    /// <summary>Code that is not seen keeps what it is given, unless it gives it back, or has neither an object nor a result to keep it in.</summary>
    public static bool MayKeep(Call call, Root root) =>
        root.Kind is RootKind.Parameter or RootKind.Capture
        && (call.Delegate >= 0 || call.Arguments.Items.Any(argument => argument.Root.Kind == RootKind.This) || call.Result >= 0 && !HandsBack(call, root));

    private static bool HandsBack(Call call, Root root)
    {
        var edges = call.Known.Edges.Items.Where(edge => edge.From.Root == root && edge.Carry == Carry.Copy).ToList();
        return call.Delegate < 0 && edges.Count > 0 && edges.All(edge => edge is { From.Path.IsEmpty: true, To: { Root.Kind: RootKind.Return, Path.IsEmpty: true } });
    }

    private Origins OriginsOf(Body body)
    {
        if (!origins.TryGetValue(body, out var found))
            origins[body] = found = new Origins(body.Outline);
        return found;
    }

    /// <summary>What leads to each node of a body.</summary>
    private sealed class Origins
    {
        public Origins(Outline outline)
        {
            Copies = new List<int>?[outline.NodeCount];
            Inputs = new Root?[outline.NodeCount];
            Results = Enumerable.Repeat(-1, outline.NodeCount).ToArray();
            Left = Enumerable.Repeat((-1, -1), outline.NodeCount).ToArray();
            foreach (var wire in outline.Wires)
            {
                if (wire.Kind == WireKind.Copy)
                    (Copies[wire.To] ??= new List<int>()).Add(wire.From);
                else if (wire.Kind == WireKind.Load)
                    Parts.Add(wire.To);
            }

            foreach (var input in outline.Inputs)
                Inputs[input.Node] = input.Root;
            for (var index = 0; index < outline.Calls.Length; index++)
                Add(outline.Calls[index], index);
        }

        public List<int>?[] Copies { get; }
        public Root?[] Inputs { get; }

        /// <summary>The call whose result a node is; -1: none.</summary>
        public int[] Results { get; }

        /// <summary>The argument that a call left at a node.</summary>
        public (int Call, int Argument)[] Left { get; }

        public HashSet<int> Made { get; } = new();

        /// <summary>Nodes that are members of others.</summary>
        public HashSet<int> Parts { get; } = new();

        private void Add(Call call, int index)
        {
            if (call.Result >= 0 && !call.IsCreation)
                Results[call.Result] = index;
            for (var position = 0; position < call.Arguments.Length; position++)
            {
                var argument = call.Arguments[position];
                if (argument.Out >= 0 && argument.Out != argument.Node)
                    Left[argument.Out] = (index, position);
                if (argument.Root.Kind == RootKind.This && argument.Node >= 0 && call.Name.StartsWith("new ", StringComparison.Ordinal))
                    Made.Add(argument.Node);
            }
        }
    }
}
