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

// Where an object comes from, followed backwards: through copies, elements, arguments and results, to an input or a call that made it.
//
//   foreach (var c in customers.Where(x => x.AcceptsNews)) Send(c.Email);     c is an element of the result of Where: an element of
//                                                                            customers, which is parameter 0; on the way, a filter

internal sealed class Provenance(Func<string, Body?> peek)
{
    private const int Patience = 400;

    private readonly Func<string, Body?> peek = peek;
    private readonly Dictionary<Body, Back> backs = new();

    /// <summary>Where what is at a node may come from; two of one body that differ are different objects.</summary>
    public IReadOnlyList<(Body Body, string Name)> SourcesOf(Body body, int node, Frame? frames)
    {
        var found = new List<(Body, string)>();
        var walk = new Walk(this) { OnSource = (at, name) => found.Add((at, name)) };
        walk.From(body, node, "", frames);
        return found;
    }

    /// <summary>True if every way on which something comes to a node leads through a filter that lets through only what is wanted.</summary>
    public bool IsFiltered(Body body, int node, Frame? frames, Func<Body, int, Frame?, bool> filters)
    {
        var escaped = false;
        var passed = false;
        var walk = new Walk(this)
        {
            OnSource = (_, _) => escaped = true,
            Stops = (at, call, frame) => filters(at, call, frame) && (passed = true),
        };
        walk.From(body, node, "", frames);
        return passed && !escaped && !walk.GaveUp;
    }

    /// <summary>The argument of a frame's call by which what is at a node further in was handed over; the members below it that lead there.</summary>
    public (TextRange Range, string Path)? ArgumentOf(Frame frame, Body body, int node)
    {
        (TextRange, string)? found = null;
        var walk = new Walk(this) { OnArgument = (at, argument, path) => found ??= at == frame ? (argument.Range, path) : null };
        walk.From(body, node, "", frame);
        return found;
    }

    private Back BackOf(Body body)
    {
        if (!backs.TryGetValue(body, out var back))
            backs[body] = back = new Back(body.Outline);
        return back;
    }

    private sealed class Walk(Provenance owner)
    {
        private readonly HashSet<(Body, int, string)> seen = new();
        private readonly Stack<(Body Body, int Node, string Path, Frame? Frames)> open = new();

        public Action<Body, string> OnSource { get; init; } = static (_, _) => { };
        public Action<Frame, Argument, string> OnArgument { get; init; } = static (_, _, _) => { };
        public Func<Body, int, Frame?, bool> Stops { get; init; } = static (_, _, _) => false;
        public bool GaveUp { get; private set; }

        public void From(Body body, int node, string path, Frame? frames)
        {
            open.Push((body, node, path, frames));
            while (open.Count > 0)
            {
                var (at, from, below, frame) = open.Pop();
                if (from < 0 || !seen.Add((at, from, below)))
                    continue;
                if (seen.Count > Patience)
                {
                    GaveUp = true;
                    return;
                }

                Step(at, from, below, frame);
            }
        }

        private void Step(Body body, int node, string path, Frame? frames)
        {
            var back = owner.BackOf(body);
            var before = open.Count;
            if (back.Inputs[node] is { } root)
            {
                FromCaller(body, root, path, frames);
                return;
            }

            if (back.Results[node] is var call and >= 0)
            {
                if (Stops(body, call, frames))
                    return;
                FromCall(body, call, path, frames);
            }

            foreach (var wire in back.Wires[node] ?? Enumerable.Empty<Wire>())
                Along(body, wire, path, frames);
            if (back.Outs[node] is { Call: >= 0 } left)
                FromArgument(body, left.Call, left.Argument, path, frames);
            if (open.Count == before)
                OnSource(body, (back.Results[node] >= 0 ? NameOf(body, back.Results[node]) : "node " + node) + path);
        }

        private void Along(Body body, Wire wire, string path, Frame? frames)
        {
            switch (wire.Kind)
            {
                case WireKind.Copy:
                    open.Push((body, wire.From, path, frames));
                    break;
                case WireKind.Load when wire.From != wire.To:
                    open.Push((body, wire.From, Paths.IsElement(wire.Member!) ? path : "/" + wire.Member + path, frames));
                    break;
                case WireKind.Store when Paths.IsElement(wire.Member!):
                    open.Push((body, wire.From, path, frames));
                    break;
                case WireKind.Store when path.StartsWith("/" + wire.Member, StringComparison.Ordinal):
                    open.Push((body, wire.From, path.Substring(wire.Member!.Length + 1), frames));
                    break;
            }
        }

        private void FromCaller(Body body, Root root, string path, Frame? frames)
        {
            if (Frame.Of(body, frames) is { } frame)
            {
                foreach (var argument in frame.Caller.Outline.Calls[frame.Call].Arguments.Items.Where(argument => argument.Root == root))
                {
                    OnArgument(frame, argument, path);
                    open.Push((frame.Caller, argument.Node, path, frames));
                }
            }
            else
            {
                OnSource(body, "input " + root.Kind + root.Index + path);
            }
        }

        private void FromCall(Body body, int index, string path, Frame? frames)
        {
            var call = body.Outline.Calls[index];
            foreach (var target in body.Targets[index])
            {
                if (owner.peek(target) is not { } callee || Frame.Of(callee, frames) is not null)
                    continue;
                foreach (var output in callee.Outline.Outputs.Items.Where(output => output.Root.Kind == RootKind.Return))
                    open.Push((callee, output.Node, path, new Frame(callee, body, index, frames)));
            }

            foreach (var edge in call.Known.Edges.Items.Where(edge => edge.Carry == Carry.Copy && edge.To.Root.Kind == RootKind.Return && Paths.ElementsOnly(edge.To.Path)))
                FromPlace(body, call, edge.From, path, frames);
        }

        // What a callee hands to the lambda that it was given; else the object that was given itself.
        private void FromArgument(Body body, int index, int position, string path, Frame? frames)
        {
            var call = body.Outline.Calls[index];
            var argument = call.Arguments[position];
            if (!path.StartsWith("/(", StringComparison.Ordinal))
            {
                open.Push((body, argument.Node, path, frames));
                return;
            }

            var end = path.IndexOf(')') + 1;
            foreach (var edge in call.Known.Edges)
            {
                if (edge.To.Root == argument.Root && edge.To.Path.Length > 0 && "/" + edge.To.Path.Members[0] == path.Substring(0, end))
                    FromPlace(body, call, edge.From, path.Substring(end), frames);
            }
        }

        private void FromPlace(Body body, Call call, Place place, string path, Frame? frames)
        {
            if (!Paths.ElementsOnly(place.Path))
                return;
            foreach (var argument in call.Arguments.Items.Where(argument => argument.Root == place.Root))
                open.Push((body, argument.Node, path, frames));
        }

        // Asked for twice with the same arguments, it is taken to be the same.
        private static string NameOf(Body body, int index)
        {
            var call = body.Outline.Calls[index];
            return "call " + call.Name + "(" + string.Join(",", call.Arguments.Items.Select(argument => argument.Node)) + ")";
        }
    }

    /// <summary>What leads to each node of a body.</summary>
    private sealed class Back
    {
        public Back(Outline outline)
        {
            Wires = new List<Wire>?[outline.NodeCount];
            Inputs = new Root?[outline.NodeCount];
            Results = Enumerable.Repeat(-1, outline.NodeCount).ToArray();
            Outs = Enumerable.Repeat((-1, -1), outline.NodeCount).ToArray();
            foreach (var wire in outline.Wires)
                (Wires[wire.To] ??= new()).Add(wire);
            foreach (var input in outline.Inputs)
                Inputs[input.Node] = input.Root;
            for (var call = 0; call < outline.Calls.Length; call++)
            {
                if (outline.Calls[call].Result is >= 0 and var result && !outline.Calls[call].IsCreation)
                    Results[result] = call;
                for (var argument = 0; argument < outline.Calls[call].Arguments.Length; argument++)
                {
                    if (outline.Calls[call].Arguments[argument].Out is >= 0 and var left)
                        Outs[left] = (call, argument);
                }
            }
        }

        public List<Wire>?[] Wires { get; }
        public Root?[] Inputs { get; }
        public int[] Results { get; }
        public (int Call, int Argument)[] Outs { get; }
    }
}
