using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

/// <summary>A call on the way: what is an input of the callee is an argument in the caller.</summary>
internal sealed record Frame(Body Callee, Body Caller, int Call, Frame? Next)
{
    public static Frame? Of(Body callee, Frame? frames)
    {
        for (var at = frames; at is not null; at = at.Next)
        {
            if (at.Callee == callee)
                return at;
        }

        return null;
    }
}

/// <summary>One step back on the way of an object.</summary>
/// <param name="Path">What is looked for lies below these members of what the node holds.</param>
/// <param name="Level">It is an element of that, or an element of an element; less than zero: that is one of its elements.</param>
internal readonly record struct Trace(Body Body, int Node, string Path, int Level, Frame? Frames);

// Where an object comes from, followed backwards: through copies, elements, arguments and results, to an input or a call that made it.
//
//   foreach (var c in customers.Where(x => x.AcceptsNews)) Send(c.Email);     c is an element of the result of Where: an element of
//                                                                            customers, which is parameter 0; on the way, a filter

internal sealed partial class Provenance(Func<string, Body?> peek)
{
    private const int Patience = 400;

    private readonly Func<string, Body?> peek = peek;
    private readonly Dictionary<Body, Back> backs = new();

    /// <summary>Whom a question is about.</summary>
    public IReadOnlyList<(Body Body, string Name)> SourcesOf(Question question, Frame? frames) =>
        question.Subject.Nodes.Items.SelectMany(node => SourcesOf(new Trace(question.Reader, node, question.Path, question.Level, frames))).ToList();

    /// <summary>Where what is at a node may come from; two of one body that differ are different objects.</summary>
    public IReadOnlyList<(Body Body, string Name)> SourcesOf(Trace from)
    {
        var found = new List<(Body, string)>();
        var walk = new Walk(this) { OnSource = (at, _, name) => found.Add((at, name)) };
        walk.From(from);
        return found;
    }

    /// <summary>The nodes at which what is at a node begins.</summary>
    public IReadOnlyList<(Body Body, int Node)> NodesOf(Body body, int node, Frame? frames)
    {
        var found = new List<(Body, int)>();
        var walk = new Walk(this) { OnSource = (at, begins, _) => found.Add((at, begins)) };
        walk.From(new Trace(body, node, "", 0, frames));
        return found;
    }

    /// <summary>True if every way on which somebody comes here leads through a filter, or over a step that was made under a check.</summary>
    /// <param name="filters">Does this call give out only what is wanted?</param>
    /// <param name="made">Is what holds at a step enough, for what the node holds below the path?</param>
    public bool IsFiltered(Question question, Frame? frames, Func<Body, int, Frame?, bool> filters, Func<Trace, int, bool> made)
    {
        var escaped = false;
        var passed = false;
        var walk = new Walk(this)
        {
            OnSource = (_, _, _) => escaped = true,
            Stops = (at, call, frame) => filters(at, call, frame) && (passed = true),
            Made = (step, set) => made(step, set) && (passed = true),
        };
        foreach (var node in question.Subject.Nodes)
            walk.From(new Trace(question.Reader, node, question.Path, question.Level, frames));
        return passed && !escaped && !walk.GaveUp;
    }

    /// <summary>The argument of a frame's call by which what is at a node further in was handed over; the members below it that lead there.</summary>
    public (TextRange Range, string Path)? ArgumentOf(Frame frame, Body body, int node)
    {
        (TextRange, string)? found = null;
        var walk = new Walk(this) { OnArgument = (at, argument, path) => found ??= at == frame ? (argument.Range, path) : null };
        walk.From(new Trace(body, node, "", 0, frame));
        return found;
    }

    /// <summary>Follows what is at the nodes back to where it begins, or to where it is settled.</summary>
    /// <param name="settle">Where to look instead; none: this is settled; null: look further back.</param>
    /// <param name="isComputed">What is only decided by something else (of ?: and switch, the condition) begins nowhere; but an answer may be computed.</param>
    /// <returns>False if it begins somewhere without having been settled.</returns>
    public bool IsSettled(IEnumerable<Trace> from, bool isComputed, Func<Trace, int, IEnumerable<Trace>?> settle)
    {
        var escaped = false;
        var walk = new Walk(this) { OnSource = (_, _, _) => escaped = true, OnComputed = isDerived => escaped |= isDerived || isComputed, Settle = settle };
        foreach (var trace in from)
            walk.From(trace);
        return !escaped && !walk.GaveUp;
    }

    /// <summary>The steps at which what is at a node begins; null if it may also begin where nothing is known of it.</summary>
    public IReadOnlyList<Trace>? BeginningsOf(Trace from, Func<Trace, bool> isBeginning, Func<Trace, IEnumerable<Trace>?> elsewhere)
    {
        var found = new List<Trace>();
        var isLost = false;
        var walk = new Walk(this)
        {
            OnSource = (body, node, _) => isLost |= !BackOf(body).IsOnlyFilled(node),
            Settle = (step, _) =>
            {
                if (!isBeginning(step))
                    return elsewhere(step);
                found.Add(step);
                return Array.Empty<Trace>();
            },
        };
        walk.From(from);
        return isLost || walk.GaveUp ? null : found;
    }

    private Back BackOf(Body body)
    {
        if (!backs.TryGetValue(body, out var back))
            backs[body] = back = new Back(body.Outline);
        return back;
    }

    private sealed class Walk(Provenance owner)
    {
        // A callee that is called twice was given two things.
        private readonly HashSet<(Body, int, string, int, Body?, int)> seen = new();
        private readonly Stack<Trace> open = new();

        public Action<Body, int, string> OnSource { get; init; } = static (_, _, _) => { };
        public Action<Frame, Argument, string> OnArgument { get; init; } = static (_, _, _) => { };
        public Func<Body, int, Frame?, bool> Stops { get; init; } = static (_, _, _) => false;
        public Func<Trace, int, bool> Made { get; init; } = static (_, _) => false;
        public Action<bool> OnComputed { get; init; } = static _ => { };
        public Func<Trace, int, IEnumerable<Trace>?> Settle { get; init; } = static (_, _) => null;
        public bool GaveUp { get; private set; }

        public void From(Trace trace)
        {
            open.Push(trace);
            while (open.Count > 0)
            {
                var step = open.Pop();
                if (step.Node < 0 || !seen.Add((step.Body, step.Node, step.Path, step.Level, step.Frames?.Caller, step.Frames?.Call ?? -1)))
                    continue;
                if (seen.Count > Patience)
                {
                    GaveUp = true;
                    return;
                }

                Back(step);
            }
        }

        private void Back(Trace step)
        {
            var body = step.Body;
            var back = owner.BackOf(body);
            var before = open.Count;
            var wasMade = false;
            if (Settle(step, back.Results[step.Node]) is { } instead)
            {
                foreach (var other in instead)
                    open.Push(other);
                return;
            }

            if (back.Inputs[step.Node] is { } root)
            {
                FromCaller(step, root);
                return;
            }

            if (back.Results[step.Node] is var call and >= 0)
            {
                if (Stops(body, call, step.Frames) || IsMade(step, SetAt(body.Outline.CallGuards, call)))
                    return;
                FromCall(step, call);
            }

            foreach (var wire in back.Wires[step.Node] ?? Enumerable.Empty<Wire>())
            {
                if (Along(step, wire) is not { } next)
                    continue;
                if (back.Guards.TryGetValue(wire, out var set) && IsMade(next, set))
                    wasMade = true;
                else
                    open.Push(next);
            }

            if (back.Outs[step.Node] is { Call: >= 0 } left)
                wasMade |= FromArgument(step, left.Call, left.Argument);
            if (open.Count != before || wasMade || IsEmptyHolder(step, back) || back.IsLeftAlone(step.Node))
                return;
            if (!back.OnlyTells(step.Node))
                OnSource(body, step.Node, (back.Results[step.Node] >= 0 ? NameOf(body, back.Results[step.Node]) : "node " + step.Node) + step.Path);
            else if (step.Path.Length == 0)
                OnComputed(back.Wires[step.Node]!.Any(wire => wire.Kind == WireKind.Derive));
        }

        private bool IsMade(Trace step, int set) => set != 0 && Made(step, set);

        // A list or object that was made here holds nobody but those who were put into it.
        private static bool IsEmptyHolder(Trace step, Back back) =>
            step.Level > 0 && step.Path.Length == 0 && back.Results[step.Node] < 0 || step.Path.Length > 0 && back.Made.Contains(step.Node);

        private static Trace? Along(Trace step, Wire wire)
        {
            var back = step with { Node = wire.From };
            switch (wire.Kind)
            {
                case WireKind.Copy:
                    return wire.Except.Items.Any(member => step.Path.StartsWith("/" + member, StringComparison.Ordinal)) ? null : back;
                case WireKind.Load when wire.From != wire.To:
                    return Paths.IsElement(wire.Member!) ? back with { Level = step.Level + 1 } : back with { Path = "/" + wire.Member + step.Path };
                case WireKind.Store when Paths.IsElement(wire.Member!):
                    return back with { Level = step.Level - 1 };
                case WireKind.Store when step.Path.StartsWith("/" + wire.Member, StringComparison.Ordinal):
                    return back with { Path = step.Path.Substring(wire.Member!.Length + 1) };
                default:
                    return null;
            }
        }

        private void FromCaller(Trace step, Root root)
        {
            if (Frame.Of(step.Body, step.Frames) is not { } frame)
            {
                OnSource(step.Body, step.Node, "input " + root.Kind + root.Index + step.Path);
                return;
            }

            foreach (var argument in frame.Caller.Outline.Calls[frame.Call].Arguments.Items.Where(argument => argument.Root == root))
            {
                OnArgument(frame, argument, step.Path);
                open.Push(step with { Body = frame.Caller, Node = argument.Node });
            }
        }

        private void FromCall(Trace step, int index)
        {
            foreach (var (callee, output) in OutputsOf(step, index, Root.Return))
                open.Push(step with { Body = callee, Node = output, Frames = new Frame(callee, step.Body, index, step.Frames) });
            var call = step.Body.Outline.Calls[index];
            foreach (var edge in call.Known.Edges.Items.Where(edge => edge.Carry == Carry.Copy && edge.To.Root.Kind == RootKind.Return && Paths.ElementsOnly(edge.To.Path)))
                FromPlace(step with { Level = step.Level - edge.To.Path.Length }, call, edge.From);
        }

        private IEnumerable<(Body Callee, int Node)> OutputsOf(Trace step, int index, Root root)
        {
            foreach (var target in step.Body.Targets[index])
            {
                if (owner.peek(target) is not { } callee || Frame.Of(callee, step.Frames) is not null)
                    continue;
                foreach (var output in callee.Outline.Outputs.Items.Where(output => output.Root == root))
                    yield return (callee, output.Node);
            }
        }

        // What a callee hands to the lambda that it was given; what it puts into the object that it was given; and that object itself.
        private bool FromArgument(Trace step, int index, int position)
        {
            var call = step.Body.Outline.Calls[index];
            var argument = call.Arguments[position];
            if (step.Path.StartsWith("/(", StringComparison.Ordinal))
            {
                var end = step.Path.IndexOf(')') + 1;
                foreach (var edge in call.Known.Edges.Items.Where(edge => edge.To.Root == argument.Root && edge.To.Path.Length > 0 && "/" + edge.To.Path.Members[0] == step.Path.Substring(0, end)))
                    FromPlace(step with { Path = step.Path.Substring(end), Level = step.Level - (edge.To.Path.Length - 1) }, call, edge.From);
                return false;
            }

            open.Push(step with { Node = argument.Node });
            foreach (var (callee, output) in OutputsOf(step, index, argument.Root))
                open.Push(step with { Body = callee, Node = output, Frames = new Frame(callee, step.Body, index, step.Frames) });
            var wasMade = false;
            foreach (var edge in IntoElements(call, argument.Root))
                wasMade |= FromPlace(step with { Level = step.Level - edge.To.Path.Length }, call, edge.From, SetAt(step.Body.Outline.CallGuards, index));
            return wasMade;
        }

        // map.Add(id, value): the value is the element, not what it is found by.
        private static IEnumerable<Edge> IntoElements(Call call, Root root)
        {
            var into = call.Known.Edges.Items.Where(edge => edge.Carry == Carry.Copy && edge.To.Root == root && Paths.ElementsOnly(edge.To.Path)).ToList();
            var values = into.Where(edge => !edge.To.Path.Members.Contains(AccessPath.Key)).ToList();
            return values.Count > 0 ? values : into;
        }

        /// <summary>True if what is at the place in a call was given under a check.</summary>
        private bool FromPlace(Trace step, Call call, Place place, int set = 0)
        {
            if (!Paths.ElementsOnly(place.Path))
                return false;
            var wasMade = false;
            foreach (var argument in call.Arguments.Items.Where(argument => argument.Root == place.Root && argument.Node >= 0))
            {
                var given = step with { Node = argument.Node, Level = step.Level + place.Path.Length };
                if (IsMade(given, set))
                    wasMade = true;
                else
                    open.Push(given);
            }

            return wasMade;
        }

        private static int SetAt(Symbols.EquatableArray<int> sets, int index) => index < sets.Length ? sets[index] : 0;

        // Asked for twice with the same arguments, it is taken to be the same.
        private string NameOf(Body body, int index)
        {
            var call = body.Outline.Calls[index];
            return "call " + call.Name + "(" + string.Join(",", call.Arguments.Items.Select(argument => owner.BackOf(body).ObjectAt(argument.Node, body.Outline))) + ")";
        }
    }
}
