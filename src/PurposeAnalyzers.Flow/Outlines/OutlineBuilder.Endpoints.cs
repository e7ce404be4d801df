using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Which registered delegates run for verified requesters only: known when the whole body has been read, since .RequireAuthorization()
// comes after the MapGet that it speaks of.

internal sealed partial class OutlineBuilder
{
    private readonly Dictionary<int, bool> gates = new();
    private readonly Dictionary<int, Values> scopes = new();
    private readonly Dictionary<int, Values> sames = new();
    private readonly Dictionary<(object Key, string Type), Values> mapped = new();
    private readonly List<(object Key, string Role, Values At)> registrations = new();
    private readonly List<(object Key, string Role, Root Input, Values At)> handed = new();

    /// <param name="isVerified">False: anybody may come in, whatever is said besides.</param>
    public void Gate(Values at, bool isVerified)
    {
        foreach (var node in Innermost(at))
            gates[node] = isVerified && (!gates.TryGetValue(node, out var known) || known);
    }

    public void Within(int result, Values holder) => scopes[result] = scopes.TryGetValue(result, out var known) ? known.Union(holder) : holder;

    public void Same(int result, Values other) => sames[result] = sames.TryGetValue(result, out var known) ? known.Union(other) : other;

    // A result is known under the names of what it was called on, too: the endpoint is meant, not the application that it is mapped in.
    private IEnumerable<int> Innermost(Values at)
    {
        var all = Closure(at, sames);
        var holders = Closure(Values.None, scopes, all.Where(scopes.ContainsKey).SelectMany(node => scopes[node].Nodes));
        var inner = all.Where(node => scopes.ContainsKey(node) && !holders.Contains(node)).ToList();
        return inner.Count > 0 ? inner : all;
    }

    private HashSet<int> Closure(Values at, Dictionary<int, Values> along, IEnumerable<int>? more = null)
    {
        var found = new HashSet<int>();
        var open = new Stack<int>(at.Nodes.Concat(more ?? Array.Empty<int>()));
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (found.Add(node) && along.TryGetValue(node, out var next))
                next.Nodes.ToList().ForEach(open.Push);
        }

        return found;
    }

    public void Registered(object source, string role, Values at) => registrations.Add((source, role, at));

    /// <summary>An argument in which a callee may map endpoints.</summary>
    public void Handed(object source, string role, Root input, Values at) => handed.Add((source, role, input, at));

    public void Map(object source, string type, Values at) => mapped[(source, type)] = at;

    public void MapAll(object source) => mapped[(source, "*")] = Values.None;

    private IEnumerable<Mapping> Mappings() => mapped.Select(item => new Mapping(item.Key.Type, NumberOf(item.Key.Type == "*" ? Verified() : GateOf(item.Value))));

    private GuardSet Verified() => GuardSet.None.Plus(Guard(new Guard(GuardKind.Checked, CheckKind.Identity, "", -1, default), gates));

    private void NoteGates()
    {
        foreach (var (source, role, at) in registrations)
        {
            if (GateOf(at) is { IsNone: false } gate)
                callGuards[(source, role)] = callGuards[(source, role)].Plus(gate);
        }

        foreach (var (source, role, input, at) in gates.Count == 0 ? new() : handed)
        {
            if (GateOf(at) is { IsNone: false } gate)
                Answer(source, role, input, Condition.Unknown with { True = gate });
        }
    }

    /// <summary>What holds where an endpoint is mapped of which nothing is said.</summary>
    public GuardSet Unsaid { get; set; } = GuardSet.None;

    // Of the thing itself, or of what it lies in; of a parameter, the callers know.
    private GuardSet GateOf(Values at)
    {
        var isVerified = false;
        var gate = GuardSet.None;
        var seen = new HashSet<int>();
        var open = new Stack<int>(at.Nodes);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (!seen.Add(node))
                continue;
            if (gates.TryGetValue(node, out var verified) && !verified)
                return GuardSet.None;
            isVerified |= verified;
            foreach (var root in inputs.ToArray().Items.Where(input => input.Node == node && input.Root.Kind == RootKind.Parameter).Select(input => input.Root))
                gate = gate.Plus(Guard(new Guard(GuardKind.InputTrue, default, "", -1, default) { Input = root }, root));
            foreach (var outer in scopes.TryGetValue(node, out var holders) ? holders : sames.TryGetValue(node, out var same) ? same : Values.None)
                open.Push(outer);
        }

        return isVerified ? Verified() : gate.Plus(Unsaid);
    }
}
