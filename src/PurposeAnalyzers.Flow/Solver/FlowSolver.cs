using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// Closes outlines over their callees: one worklist of (body, node, fact), monotone, no recursion.
//
//   void Save(Customer c) { Write(c.Email); }        c.Email is a label of Save's own: fact at the argument's node
//   void Write(string s) { File.WriteAllText(p, s); }   asked for because a label arrives at s; s -> store
//                                                    so in Save: the label reaches a store, at the argument of Write
//
// What is found for an input (s -> store) is found once and applied at every call. A body is asked for (bound, outside)
// only when labelled data arrives at one of its inputs, or when its own text names something labelled.

internal sealed partial class FlowSolver
{
    private readonly Func<string, Outline?> outlineOf;
    private readonly Func<string, MemberFacts?> factsOf;
    private readonly Func<string, Summary?> libraryFunction;
    private readonly Transfer transfer;
    private readonly bool observes;
    private readonly Dictionary<string, Body?> bodies = new(StringComparer.Ordinal);
    private readonly List<Body> order = new();
    private readonly Dictionary<string, List<(Body Caller, int Call)>> callers = new(StringComparer.Ordinal);
    private readonly Dictionary<Summary, Closure> known = new(ReferenceComparer.Instance);
    private readonly Queue<Work> waiting = new();
    private readonly MemberHeap heap = new();
    private readonly EventLog events = new();
    private readonly HashSet<string> carriers = new(StringComparer.Ordinal);

    public FlowSolver(
        PolicyCatalog catalog, Containment containment, Func<string, Outline?> outlineOf, Func<string, MemberFacts?> factsOf, Func<string, Summary?> libraryFunction)
    {
        this.outlineOf = outlineOf;
        this.factsOf = factsOf;
        this.libraryFunction = libraryFunction;
        transfer = new Transfer(catalog, containment, factsOf);
        custodies = new Custodies(Peek);
        observes = catalog.Categories.Values.Any(category => category.DerivedEverything);
    }

    public IReadOnlyList<Body> Bodies => order;
    public EventLog Events => events;

    /// <summary>Bodies and members that give labels of their own to whoever names them: those who do must be read too.</summary>
    public IReadOnlyCollection<string> Carriers => carriers;

    /// <summary>Nothing is known of its object beyond what is known of the member.</summary>
    public bool IsKeptByMember(string member) => factsOf(member) is { Standing: MemberStanding.Private } or { IsStatic: true };

    /// <summary>Reads a body and what is nested in it; its own labels start to flow.</summary>
    public void AddRoot(string key) => Load(key);

    /// <summary>Runs until nothing new is found.</summary>
    public void Run(CancellationToken cancellation)
    {
        while (waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            Do(waiting.Dequeue());
        }
    }

    private void Do(Work work)
    {
        switch (work.News)
        {
            case null:
                Follow(work.Body, work.Index, work.Fact);
                break;
            case Passage passage:
                Apply(work.Body, work.Index, passage, work.Cause, work.Callee?.Key);
                break;
            case Ending ending:
                Apply(work.Body, work.Index, ending, work.Cause, work.Callee?.Key);
                break;
            case Emission emission:
                Emit(work.Body, work.Index, emission, work.Cause, work.Callee);
                break;
            case Label label:
                Charge(work.Body, work.Index, label, work.Cause);
                break;
        }
    }

    /// <summary>Something new is known of a callee: each of its calls is to apply it.</summary>
    private void Tell(Body callee, object news, Cause? cause)
    {
        if (news is Ending ending)
            TellDeliveries(callee, ending, cause);
        if (!callers.TryGetValue(callee.Key, out var list))
            return;
        foreach (var (caller, call) in list)
            waiting.Enqueue(new Work(caller, call, default, news, cause, callee));
    }

    private Body? Load(string key)
    {
        if (bodies.TryGetValue(key, out var body))
            return body;
        bodies[key] = null;
        if (outlineOf(key) is not { } outline)
            return null;
        bodies[key] = body = new Body(outline);
        if (sightOf.TryGetValue(key, out var seen))
            body.Seen.UnionWith(seen);
        order.Add(body);
        Start(body);
        foreach (var nested in outline.Nested)
            Load(nested);
        return body;
    }

    private void Start(Body body)
    {
        var outline = body.Outline;
        foreach (var input in outline.Inputs)
        {
            if (!input.IsLabelled)
                Add(body, input.Node, new Fact(Origin.OfInput(new Place(input.Root)), AccessPath.Empty), null);
        }

        foreach (var seed in outline.Seeds)
        {
            var origin = Origin.Of(seed.Label, !seed.IsUse) with { Guarded = GuardedAt(body, seed.Node) };
            Add(body, seed.Node, new Fact(origin, AccessPath.Empty), new Cause(body.Key, outline.Ranges[seed.Node], seed.Label.Origin + " is read", null) { Seed = seed.Node });
        }

        foreach (var holding in outline.Holdings)
            Add(body, holding.Node, new Fact(Origin.OfObject(holding.Type), AccessPath.Empty), null);
        foreach (var text in outline.Texts)
            Add(body, text.Node, new Fact(Origin.OfText(text.Value), AccessPath.Empty), null);
        foreach (var function in outline.Functions)
            Add(body, function.Node, new Fact(Origin.OfFunction(function.Key), AccessPath.Empty), null);
        foreach (var read in outline.MemberReads)
        {
            foreach (var (fact, cause) in heap.Subscribe(read.Member, body, read.Node))
                Add(body, read.Node, FoundBy(body, read.Node, fact), ReadFrom(read.Member, body, read.Node, fact, cause));
        }

        for (var call = 0; call < outline.Calls.Length; call++)
            StartCall(body, call);
    }

    private void StartCall(Body body, int call)
    {
        foreach (var (emission, cause) in KnownOf(body.Outline.Calls[call]).Emissions)
            Emit(body, call, emission, cause, null);
        foreach (var target in body.Targets[call])
            Subscribe(body, call, target);
        if (body.Outline.Calls[call].Mentions is { } mentioned)
            NoteMention(body, call, mentioned);
    }

    private void Subscribe(Body body, int call, string target)
    {
        if (!callers.TryGetValue(target, out var list))
            callers[target] = list = new List<(Body, int)>();
        list.Add((body, call));
        if (!bodies.TryGetValue(target, out var callee) || callee is null)
            return;
        foreach (var (emission, cause) in callee.Closure.Emissions.ToArray())
            Emit(body, call, emission, cause, callee);
        foreach (var consumed in callee.Consumed.ToArray())
            Charge(body, call, consumed.Key, consumed.Value);
    }

    private Closure KnownOf(Call call)
    {
        if (!known.TryGetValue(call.Known, out var closure))
            known[call.Known] = closure = Closure.Of(call.Known);
        return closure;
    }

    private void Add(Body body, int node, Fact fact, Cause? cause)
    {
        if (node < 0)
            return;
        if (fact.Origin is { Kind: OriginKind.Label, Used: false } && fact.Path.IsEmpty && body.HasPurposes)
        {
            events.Use(body, body.Outline.Ranges[node], fact.Origin.Label!, body.Outline.Purposes, cause, AtNode(body, node), fact.Origin.Guarded);
            fact = fact with { Origin = fact.Origin with { Used = true } };
        }

        if (body.Add(node, fact, cause))
            waiting.Enqueue(new Work(body, node, fact, null, null, null));
    }

    private void Follow(Body body, int node, Fact fact)
    {
        var cause = body.CauseOf(node, fact);
        foreach (var wire in body.WiresFrom(node))
        {
            if (wire.Kind == WireKind.Observe && !observes)
                continue;
            if (wire.Kind == WireKind.Store && IsKept(AccessPath.Of(wire.Member!), fact))
            {
                Keep(body, body.Outline.Ranges[wire.To], fact, cause);
                continue;
            }

            foreach (var arrived in transfer.Along(wire, fact, body))
            {
                if (wire.Kind == WireKind.Derive)
                    Consume(body, arrived, body.Outline.Ranges[wire.To], cause);
                Add(body, wire.To, arrived, body.StepAt(wire.To) is { } what && fact.Origin.Kind is OriginKind.Label or OriginKind.Input ? new Cause(body.Key, body.Outline.Ranges[wire.To], what, cause) : cause);
            }
        }

        if (fact.Origin.Kind == OriginKind.Input && body.HasPurposes)
            UseInput(body, fact, cause);
        foreach (var (call, argument) in body.ArgumentsAt(node))
            Arrive(body, call, argument, fact, cause);
        foreach (var call in body.DelegatesAt(node))
            ArriveAtDelegate(body, call, fact);
        foreach (var assignment in body.AssignmentsAt(node))
            Assign(body, assignment, fact, cause);
        foreach (var root in body.OutputsAt(node))
            Leave(body, root, fact, cause);
    }

    private void AddEnding(Body body, Fact input, Sink sink, Cause? cause) =>
        AddEnding(body, Ending.Of(input.Origin, sink), cause);

    private void AddEnding(Body body, Ending ending, Cause? cause)
    {
        if (IsWanted(body, ending) && body.Closure.Add(ending, cause))
            Tell(body, ending, cause);
    }

    private void AddPassage(Body body, Passage passage, Cause? cause)
    {
        if (IsWanted(body, passage) && body.Closure.Add(passage, cause))
            Tell(body, passage, cause);
    }

    // What becomes of an input at which no labelled data arrives matters only for what it tells of channels, delegates and addresses;
    // when data arrives later, its facts are followed again.
    private static bool IsWanted(Body body, Ending ending) =>
        ending.Sink.Kind is SinkKind.Assign or SinkKind.Run || body.Live.Contains(ending.From.Root);

    private static bool IsWanted(Body body, Passage passage) =>
        body.Live.Contains(passage.From.Root) || passage.From.Path.Length <= 1 && passage.To.Path.Length <= 1;

    public IEnumerable<(Body Caller, int Call)> CallersOf(Body body) =>
        callers.TryGetValue(body.Key, out var list) ? list.ToArray() : Array.Empty<(Body, int)>();

    public bool IsCalled(Body body) => callers.TryGetValue(body.Key, out var list) && list.Count > 0;

    private void Leave(Body body, Root root, Fact fact, Cause? cause)
    {
        if (transfer.PrivateAt(fact.Path) > 0 || IsToldElsewhere(body, root, fact))
            return;
        var to = new Place(root, fact.Path);
        if (fact.Origin.Kind == OriginKind.Input)
        {
            AddPassage(body, new Passage(fact.Origin.Place, to, fact.Origin.Carry, fact.Origin.Treatments) { When = fact.Origin.When, Without = fact.Origin.Without, On = fact.Origin.On }, cause);
            return;
        }

        if (fact.Origin.Kind == OriginKind.Object && root.Kind == RootKind.Return && body.Key.IndexOf('|') < 0)
            return; // a call's own static type says what its result holds
        var emission = new Emission(fact.Origin, fact.Path, root);
        if (!body.Closure.Add(emission, cause))
            return;
        if (fact.Origin.Kind == OriginKind.Label)
            carriers.Add(body.Key);
        Tell(body, emission, cause);
    }

    /// <param name="News">Null: the fact at node <paramref name="Index"/> is to be followed. Else what call <paramref name="Index"/> is to apply.</param>
    private readonly record struct Work(Body Body, int Index, Fact Fact, object? News, Cause? Cause, Body? Callee);
}
