using Microsoft.CodeAnalysis;
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
    private readonly Dictionary<Wire, GuardSet> wireGuards = new();
    private readonly Dictionary<(int Owner, string Member, int Value), GuardSet> puts = new();
    private readonly HashSet<(object Key, string Role, int Parameter, string Predicate, bool Filters)> filters = new();
    private readonly Dictionary<(object Key, string Role, Root Input), Condition> answers = new();
    private readonly Dictionary<int, Condition> kept = new();
    private readonly Dictionary<(int Node, string Constant), GuardSet> constants = new();
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
        var question = (at, guard.Kind, guard.Check, guard.Name + guard.Input.Index);
        if (questions.TryGetValue(question, out var known))
        {
            guards[known] = guards[known] with { About = EquatableArray.From(guards[known].About.Concat(guard.About).Distinct()) };
            return known;
        }

        return questions[question] = NumberOf(guard);
    }

    // Opposites stand side by side, so that sets of numbers can tell them (GuardSet.OppositeOf).
    private int NumberOf(Guard guard)
    {
        if (guardNumbers.TryGetValue(guard, out var known))
            return known;
        var opposite = guard.Opposite ?? guard;
        var number = guards.Count;
        var isFirst = guard.IsFirst || ReferenceEquals(opposite, guard);
        guards.Add(isFirst ? guard : opposite);
        guards.Add(isFirst ? opposite : guard);
        guardNumbers[opposite] = isFirst ? number + 1 : number;
        return guardNumbers[guard] = isFirst ? number : number + 1;
    }

    public int CallNumber(object source, string role) => callNumbers.TryGetValue((source, role), out var number) ? number : -1;

    /// <summary>The node that stands for this, if it was made; it is not touched.</summary>
    public int Find(object source, string role) => nodes.TryGetValue((source, role), out var node) ? node : -1;

    public IEnumerable<string> FunctionsAt(int node) => functions.ToArray().Items.Where(function => function.Node == node).Select(function => function.Key);

    public void InputIsNamed(Root root) => inputGuards[root] = inputGuards.TryGetValue(root, out var known) ? known.Both(Now) : Now;

    public void Exit(object at, Condition condition) => exits[at] = exits.TryGetValue(at, out var known) ? known.Both(condition) : condition;

    public void Filter(object source, string role, int parameter, string predicate, bool filters) => this.filters.Add((source, role, parameter, predicate, filters));

    public void Answer(object source, string role, Root input, Condition condition) =>
        answers[(source, role, input)] = answers.TryGetValue((source, role, input), out var known) ? known.Both(condition) : condition;

    /// <summary>What the value at a node tells, wherever it is kept from here on.</summary>
    public void Tells(int node, Condition condition) => kept[node] = kept.TryGetValue(node, out var known) ? known.Both(condition) : condition;

    /// <summary>The constant of an enumeration that is put at a node.</summary>
    public void Constant(int node, string constant) => constants[(node, constant)] = constants.TryGetValue((node, constant), out var known) ? known.Both(Now) : Now;

    public void Demand(object source, string role, CheckKind check, string name) => demands.Add((source, role, check, name));

    private void NoteGuards(int node) => nodeGuards[node] = nodeGuards.TryGetValue(node, out var known) ? known.Both(Now) : Now;

    /// <summary>What is put into an object under a check stays checked, wherever the object is read.</summary>
    public void Put(int owner, string member, int value) =>
        puts[(owner, member, value)] = puts.TryGetValue((owner, member, value), out var known) ? known.Both(Now) : Now;

    private GuardSet PutUnder(int owner, string member, int value) => puts.TryGetValue((owner, member, value), out var known) ? known : GuardSet.None;

    /// <summary>The element, by a node of its own if it was put there under a check that does not hold here any more.</summary>
    public int TakenOut(int owner, string member, int value, SyntaxNode? syntax)
    {
        var under = PutUnder(owner, member, value);
        if (under.IsImpossible || !under.Plus(Now).Guards.Except(Now.Guards).Nodes.Any(guard => guards[guard].Kind is not GuardKind.Returned))
            return value;
        var taken = Node((owner, member, value), "taken out", syntax);
        Wire(value, taken, WireKind.Copy, under);
        return taken;
    }

    public void WirePut(int from, int to, string member, int owner, int value) => Wire(from, to, WireKind.Store, PutUnder(owner, member, value).Plus(Now), member);

    // Laid once without a guard, a wire has none.
    private void NoteGuards(Wire wire, bool isNew, GuardSet under)
    {
        if (isNew && !under.IsNone)
            wireGuards[wire] = under;
        else if (!isNew && wireGuards.TryGetValue(wire, out var known))
            wireGuards[wire] = known.Both(under);
    }

    private void NoteGuards(object source, string role) =>
        callGuards[(source, role)] = callGuards.TryGetValue((source, role), out var known) ? known.Both(Now) : Now;

    private EquatableArray<Seed> OwnedSeeds() =>
        EquatableArray.From(seeds.ToArray().Select(seed => owners.TryGetValue(seed.Node, out var subject) ? seed with { Owners = subject } : seed));

    private Outline Guarded(Outline outline)
    {
        NoteGates();
        if (guards.Count == 0 && demands.Count == 0 && filters.Count == 0 && answers.Count == 0 && kept.Count == 0 && constants.Count == 0 && mapped.Count == 0 && Returned.IsNone)
            return outline;
        outline = outline with
        {
            NodeGuards = EquatableArray.From(Enumerable.Range(0, ranges.Count).Select(node => NumberOf(nodeGuards[node]))),
            CallGuards = EquatableArray.From(callOrder.Select(at => NumberOf(callGuards[at]))),
            InputGuards = EquatableArray.From(outline.Inputs.Select(input => inputGuards.TryGetValue(input.Root, out var named) ? NumberOf(named) : 0)),
            WireGuards = EquatableArray.From(outline.Wires.Items.Where(wireGuards.ContainsKey).Select(wire => (wire, NumberOf(wireGuards[wire]))).Where(wire => wire.Item2 != 0)),
            Exits = EquatableArray.From(exits.Values.Select(exit => new BodyExit(NumberOf(exit.True), NumberOf(exit.False)))),
            Returned = NumberOf(Returned),
            Filters = EquatableArray.From(filters.Select(filter => new Filter(CallNumber(filter.Key, filter.Role), filter.Parameter, filter.Predicate, filter.Filters)).Where(filter => filter.Call >= 0)),
            Answers = EquatableArray.From(answers.Select(answer => new ArgumentAnswer(CallNumber(answer.Key.Key, answer.Key.Role), answer.Key.Input, NumberOf(answer.Value.True), NumberOf(answer.Value.False))).Where(answer => answer.Call >= 0)),
            KeptAnswers = EquatableArray.From(kept.Select(answer => new NodeAnswer(answer.Key, NumberOf(answer.Value.True), NumberOf(answer.Value.False)))),
            Constants = EquatableArray.From(constants.Select(constant => new NodeConstant(constant.Key.Node, constant.Key.Constant, NumberOf(constant.Value)))),
            Mappings = EquatableArray.From(Mappings()),
            Demands = EquatableArray.From(demands.Select(demand => (CallNumber(demand.Key, demand.Role), demand.Check, demand.Name)).Where(demand => demand.Item1 >= 0)),
        };
        return outline with { Guards = EquatableArray.From(guards), GuardSets = EquatableArray.From(sets) }; // all sets are numbered now
    }

    private int NumberOf(GuardSet set)
    {
        if (set.IsImpossible)
            return -1;
        if (!setNumbers.TryGetValue(set, out var number))
        {
            var eithers = set.Some.Items.Select(NumberOf).ToList();
            setNumbers[set] = number = sets.Count;
            sets.Add(EquatableArray.From(set.Guards.Nodes.Concat(eithers)));
        }

        return number;
    }

    private int NumberOf(Either either)
    {
        var ways = EquatableArray.From(either.Ways.Items.Select(way => NumberOf(new GuardSet(way))));
        return Guard(new Guard(GuardKind.Either, default, "", -1, default) { Ways = ways }, either);
    }
}
