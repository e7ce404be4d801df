using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// The guards of a body: each is numbered once, and what holds at a point shrinks as more ways to it are found.

internal sealed partial class OutlineBuilder
{
    private readonly List<Guard> guards = new();
    private readonly Dictionary<Guard, int> guardNumbers = new();
    private readonly Dictionary<(object At, GuardKind Kind, CheckKind Check, string Name), int> questions = new();
    private readonly Dictionary<int, GuardSet> nodeGuards = new();
    private readonly Dictionary<(object Key, string Role), GuardSet> callGuards = new();
    private readonly Dictionary<Root, GuardSet> inputGuards = new();
    private readonly Dictionary<int, Subject> owners = new();
    private readonly Dictionary<object, Condition> exits = new();
    private readonly HashSet<(object Key, string Role, string Predicate)> filters = new();
    private readonly HashSet<(object Key, string Role, CheckKind Check, string Name)> demands = new();
    private readonly List<EquatableArray<int>> sets = new() { default };
    private readonly Dictionary<GuardSet, int> setNumbers = new() { [GuardSet.None] = 0 };

    private readonly Dictionary<(object Key, string Role), int> callNumbers = new();

    /// <summary>What holds at the point that is being read.</summary>
    public Func<GuardSet> At { get; set; } = static () => GuardSet.None;

    private GuardSet Now => At();

    /// <summary>What holds when the body has come back.</summary>
    public GuardSet Returned { get; set; } = GuardSet.Impossible;

    /// <param name="at">The question: asked again, in the next turn of a loop, it is the same guard, and may be about more.</param>
    public int Guard(Guard guard, object at)
    {
        var question = (at, guard.Kind, guard.Check, guard.Name);
        if (questions.TryGetValue(question, out var known))
        {
            guards[known] = guards[known] with { About = EquatableArray.From(guards[known].About.Concat(guard.About).Distinct()) };
            return known;
        }

        if (!guardNumbers.TryGetValue(guard, out var number))
        {
            guardNumbers[guard] = number = guards.Count;
            guards.Add(guard);
        }

        return questions[question] = number;
    }

    public int CallNumber(object source, string role) => callNumbers.TryGetValue((source, role), out var number) ? number : -1;

    /// <summary>The node that stands for this, if it was made; it is not touched.</summary>
    public int Find(object source, string role) => nodes.TryGetValue((source, role), out var node) ? node : -1;

    public IEnumerable<string> FunctionsAt(int node) => functions.ToArray().Items.Where(function => function.Node == node).Select(function => function.Key);

    public void InputIsNamed(Root root) => inputGuards[root] = inputGuards.TryGetValue(root, out var known) ? known.Both(Now) : Now;

    public void Exit(object at, Condition condition) => exits[at] = exits.TryGetValue(at, out var known) ? known.Both(condition) : condition;

    public void Filter(object source, string role, string predicate) => filters.Add((source, role, predicate));

    public void Demand(object source, string role, CheckKind check, string name) => demands.Add((source, role, check, name));

    private void NoteGuards(int node) => nodeGuards[node] = nodeGuards.TryGetValue(node, out var known) ? known.Both(Now) : Now;

    private void NoteGuards(object source, string role) =>
        callGuards[(source, role)] = callGuards.TryGetValue((source, role), out var known) ? known.Both(Now) : Now;

    private EquatableArray<Seed> OwnedSeeds() =>
        EquatableArray.From(seeds.ToArray().Select(seed => owners.TryGetValue(seed.Node, out var subject) ? seed with { Owners = subject } : seed));

    private Outline Guarded(Outline outline) => guards.Count == 0 && demands.Count == 0 && filters.Count == 0 && Returned.IsNone ? outline : outline with
    {
        Guards = EquatableArray.From(guards),
        NodeGuards = EquatableArray.From(Enumerable.Range(0, ranges.Count).Select(node => NumberOf(nodeGuards[node]))),
        CallGuards = EquatableArray.From(callOrder.Select(at => NumberOf(callGuards[at]))),
        InputGuards = EquatableArray.From(outline.Inputs.Select(input => inputGuards.TryGetValue(input.Root, out var named) ? NumberOf(named) : 0)),
        Exits = EquatableArray.From(exits.Values.Select(exit => new BodyExit(NumberOf(exit.True), NumberOf(exit.False)))),
        Returned = NumberOf(Returned),
        Filters = EquatableArray.From(filters.Select(filter => (CallNumber(filter.Key, filter.Role), filter.Predicate)).Where(filter => filter.Item1 >= 0)),
        Demands = EquatableArray.From(demands.Select(demand => (CallNumber(demand.Key, demand.Role), demand.Check, demand.Name)).Where(demand => demand.Item1 >= 0)),
        GuardSets = EquatableArray.From(sets),
    };

    private int NumberOf(GuardSet set)
    {
        if (set.IsImpossible)
            return -1;
        if (!setNumbers.TryGetValue(set, out var number))
        {
            setNumbers[set] = number = sets.Count;
            sets.Add(EquatableArray.From(set.Guards.Nodes));
        }

        return number;
    }
}
