using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

/// <summary>An outline being solved: the facts found at its nodes so far, and what follows from them for its callers.</summary>
internal sealed class Body
{
    private readonly Dictionary<Fact, Cause?>[] facts;
    private readonly List<Wire>[] wires;
    private readonly List<(int Call, int Argument)>[] arguments;
    private readonly List<int>[] delegates;
    private readonly List<Assignment>[] assignments;
    private readonly List<Root>[] outputs;
    private readonly Dictionary<int, string> steps;
    private readonly HashSet<int> ownReads;

    public Body(Outline outline)
    {
        Outline = outline;
        steps = outline.Steps.Items.ToDictionary(step => step.Node, step => step.What);
        Initializes = outline.Key.IndexOf('|') is >= 0 and var nested ? outline.Key[nested - 1] == '=' : outline.Key[outline.Key.Length - 1] == '=';
        facts = new Dictionary<Fact, Cause?>[outline.NodeCount];
        wires = Index(outline.NodeCount, outline.Wires, wire => wire.From);
        assignments = Index(outline.NodeCount, outline.Assignments, assignment => assignment.Node);
        var self = outline.Inputs.Items.Where(input => input.Root == Root.This).Select(input => input.Node).DefaultIfEmpty(-1).First();
        ownReads = new HashSet<int>(self < 0 || outline.MemberReads.Length == 0 ? Enumerable.Empty<int>() : WiresFrom(self).Where(wire => wire.Kind == WireKind.Load).Select(wire => wire.To));
        outputs = new List<Root>[outline.NodeCount];
        foreach (var output in outline.Outputs)
            Add(outputs, output.Node, output.Root);
        arguments = new List<(int, int)>[outline.NodeCount];
        delegates = new List<int>[outline.NodeCount];
        Targets = new List<string>[outline.Calls.Length];
        for (var call = 0; call < outline.Calls.Length; call++)
            IndexCall(call, outline.Calls[call]);
    }

    /// <summary>What happens to whatever comes to a node, if that is to be told.</summary>
    public string? StepAt(int node) => steps.TryGetValue(node, out var what) ? what : null;

    public Outline Outline { get; }
    public string Key => Outline.Key;

    /// <summary>The initialiser of a field or property.</summary>
    public bool Initializes { get; }

    public bool HasPurposes => Outline.Purposes.Length > 0;

    /// <summary>What callers are told.</summary>
    public Closure Closure { get; } = new();

    /// <summary>The keys of what each call may run; those of delegates come as they are found.</summary>
    public List<string>[] Targets { get; }

    /// <summary>The inputs at which labelled data arrives: what they reach is looked into.</summary>
    public HashSet<Root> Live { get; } = new();

    /// <summary>The private members of inputs that callers put something into: only these are looked into.</summary>
    public HashSet<(Root Root, string Member)> Seen { get; } = new();

    /// <summary>True if the node is a private member of the object that runs this body.</summary>
    public bool ReadsItsOwn(int node) => ownReads.Contains(node);

    /// <summary>True if what an input holds in a private member is its callers' matter here.</summary>
    public bool Sees(Origin input, string member) =>
        Initializes && member.IndexOf('/') >= 0 || input.Place.Path.IsEmpty && Seen.Contains((input.Place.Root, member));

    public bool Sees(Place place) => !place.Path.IsEmpty && Seen.Contains((place.Root, place.Path.Members[0]));

    /// <summary>The labels that code without a purpose has worked with: charged to callers that have one.</summary>
    public Dictionary<Catalog.Label, Cause?> Consumed { get; } = new();

    /// <summary>Those of them that it works with itself, in code of its own or by handing them to code that does.</summary>
    public Dictionary<Catalog.Label, Cause?> Worked { get; } = new();

    /// <summary>What serializers, or whatever else writes objects as a whole, were given here.</summary>
    public HashSet<Catalog.Label> Written { get; } = new();

    public bool Add(int node, Fact fact, Cause? cause)
    {
        var at = facts[node] ??= new Dictionary<Fact, Cause?>();
        if (at.ContainsKey(fact))
            return false;
        at.Add(fact, cause);
        return true;
    }

    public Cause? CauseOf(int node, Fact fact) => facts[node] is { } at && at.TryGetValue(fact, out var cause) ? cause : null;

    /// <summary>The facts at a node as they are now: a copy, since applying them may add more.</summary>
    public KeyValuePair<Fact, Cause?>[] FactsAt(int node) =>
        node < 0 || facts[node] is null ? Array.Empty<KeyValuePair<Fact, Cause?>>() : facts[node].ToArray();

    /// <summary>True if one of the facts at a node is like this; the condition must not add any.</summary>
    public bool HasFact(int node, Func<Fact, bool> condition)
    {
        if (node < 0 || facts[node] is not { } at)
            return false;
        foreach (var fact in at.Keys)
        {
            if (condition(fact))
                return true;
        }

        return false;
    }

    public int NodeCount => facts.Length;

    public IReadOnlyList<Wire> WiresFrom(int node) => wires[node] ?? (IReadOnlyList<Wire>)Array.Empty<Wire>();
    public IReadOnlyList<(int Call, int Argument)> ArgumentsAt(int node) => arguments[node] ?? (IReadOnlyList<(int, int)>)Array.Empty<(int, int)>();
    public IReadOnlyList<int> DelegatesAt(int node) => delegates[node] ?? (IReadOnlyList<int>)Array.Empty<int>();
    public IReadOnlyList<Assignment> AssignmentsAt(int node) => assignments[node] ?? (IReadOnlyList<Assignment>)Array.Empty<Assignment>();
    public IReadOnlyList<Root> OutputsAt(int node) => outputs[node] ?? (IReadOnlyList<Root>)Array.Empty<Root>();

    private void IndexCall(int index, Call call)
    {
        Targets[index] = new List<string>(call.Targets.Items);
        if (call.Delegate >= 0)
            Add(delegates, call.Delegate, index);
        for (var argument = 0; argument < call.Arguments.Length; argument++)
        {
            if (call.Arguments[argument].Node is >= 0 and var node)
                Add(arguments, node, (index, argument));
        }
    }

    private static List<T>[] Index<T>(int count, IEnumerable<T> items, Func<T, int> node)
    {
        var lists = new List<T>[count];
        foreach (var item in items)
            Add(lists, node(item), item);
        return lists;
    }

    private static void Add<T>(List<T>[] lists, int node, T item) => (lists[node] ??= new List<T>()).Add(item);
}
