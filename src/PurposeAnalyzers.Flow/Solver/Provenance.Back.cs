using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// A body the other way round: what leads to each of its nodes.
//
//   var row = Make(c); row.Mail = mail;      Results: row is what call 0 gave; Wires: mail comes into row as its Mail

internal sealed partial class Provenance
{
    /// <summary>What leads to each node of a body.</summary>
    private sealed class Back
    {
        public Back(Outline outline)
        {
            Wires = new List<Wire>?[outline.NodeCount];
            Inputs = new Root?[outline.NodeCount];
            Results = Enumerable.Repeat(-1, outline.NodeCount).ToArray();
            Outs = Enumerable.Repeat((-1, -1), outline.NodeCount).ToArray();
            foreach (var (wire, set) in outline.WireGuards)
                Guards[wire] = set;
            foreach (var wire in outline.Wires)
                (Wires[wire.To] ??= new()).Add(wire);
            foreach (var input in outline.Inputs)
                Inputs[input.Node] = input.Root;
            left.UnionWith(outline.Outputs.Where(output => output.Root.Kind != RootKind.Return).Select(output => output.Node));
            Made.UnionWith(outline.Made.Select(made => made.Node));
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

        private readonly HashSet<int> left = new();

        public List<Wire>?[] Wires { get; }

        /// <summary>Objects that are made here.</summary>
        public HashSet<int> Made { get; } = new();

        public Dictionary<Wire, int> Guards { get; } = new();
        public Root?[] Inputs { get; }
        public int[] Results { get; }

        /// <summary>What a body leaves in what it was given, and that is nothing.</summary>
        public bool IsLeftAlone(int node) => left.Contains(node) && Wires[node] is null;

        /// <summary>What is put into an object, not the object.</summary>
        public bool IsOnlyFilled(int node) => Inputs[node] is null && Results[node] < 0 && Wires[node] is { } wires && wires.All(wire => wire.Kind == WireKind.Store);

        /// <summary>What a condition saw is no object.</summary>
        public bool OnlyTells(int node) => Wires[node] is { } wires && wires.All(wire => wire.Kind is WireKind.Observe or WireKind.Derive);

        /// <summary>The node of an object as it was first known: a call leaves the same object, changed.</summary>
        public int ObjectAt(int node, Outline outline)
        {
            var first = node;
            var seen = new HashSet<int>();
            var open = new Stack<int>();
            open.Push(node);
            while (open.Count > 0)
            {
                var at = open.Pop();
                if (at < 0 || !seen.Add(at))
                    continue;
                first = Math.Min(first, at);
                foreach (var wire in Wires[at] ?? Enumerable.Empty<Wire>())
                {
                    if (wire.Kind == WireKind.Copy)
                        open.Push(wire.From);
                }

                if (Outs[at] is { Call: >= 0 } left)
                    open.Push(outline.Calls[left.Call].Arguments[left.Argument].Node);
            }

            return first;
        }
        public (int Call, int Argument)[] Outs { get; }
    }
}
