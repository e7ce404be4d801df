using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Solver;

// Applying what is known of a callee at a call. Whatever can arrive later (a fact at another argument, a new passage of the
// callee, a delegate's target) applies the same passages again: adding a fact twice does nothing.

internal sealed partial class FlowSolver
{
    private void Arrive(Body body, int index, int argument, Fact fact, Cause? cause)
    {
        var call = body.Outline.Calls[index];
        var root = call.Arguments[argument].Root;
        if (IsLive(body, fact) || IsMentioned(fact))
            Demand(body, index, root);
        Show(body, index, root, fact);
        if (transfer.PrivateAt(fact.Path) >= 0 && body.Targets[index].Count == 0 && Custodies.MayKeep(call, root))
            Keep(body, call.Arguments[argument].Range, fact, cause);
        if (root.Kind == RootKind.Capture && fact.Origin.Kind == OriginKind.Function)
            HandDown(body, index, root, fact, cause);
        Deliver(body, index, call.Arguments[argument], fact);
        if (fact.Origin.Kind is OriginKind.Channel or OriginKind.Text or OriginKind.Input)
            ReapplyQualified(body, index, root);
        Apply(body, index, argument, fact, cause);
    }

    private static bool IsLive(Body body, Fact fact) =>
        fact.Origin.IsData || fact.Origin.Kind == OriginKind.Input && body.Live.Contains(fact.Origin.Place.Root);

    private void Demand(Body body, int index, Root root)
    {
        foreach (var target in body.Targets[index].ToArray())
            Demand(target, root);
    }

    private void Demand(string target, Root root)
    {
        if (Load(target) is { } callee && callee.Live.Add(root))
            Refollow(callee, root);
    }

    /// <summary>More is to be told of an input: what it leads to is followed once more.</summary>
    private void Refollow(Body callee, Root root)
    {
        for (var node = 0; node < callee.NodeCount; node++)
        {
            foreach (var item in callee.FactsAt(node))
            {
                if (item.Key.Origin.Kind == OriginKind.Input && item.Key.Origin.Place.Root == root)
                    waiting.Enqueue(new Work(callee, node, item.Key, null, null, null));
            }
        }
    }

    private void ArriveAtDelegate(Body body, int index, Fact fact)
    {
        if (fact.Origin.Kind != OriginKind.Function || !fact.Path.IsEmpty || body.Targets[index].Contains(fact.Origin.Text) || IsMentioned(fact, body, index))
            return;
        body.Targets[index].Add(fact.Origin.Text);
        Subscribe(body, index, fact.Origin.Text);
        for (var argument = 0; argument < body.Outline.Calls[index].Arguments.Length; argument++)
        {
            foreach (var item in body.FactsAt(body.Outline.Calls[index].Arguments[argument].Node))
                Arrive(body, index, argument, item.Key, item.Value);
        }
    }

    // warn = text => log("warn", text): which function log is, is known where the lambda is made.
    private void HandDown(Body body, int index, Root root, Fact fact, Cause? cause)
    {
        foreach (var target in body.Targets[index].ToArray())
        {
            if (bodies.TryGetValue(target, out var callee) && callee is not null && callee.Outline.Inputs.Items.Where(input => input.Root == root).Select(input => (int?)input.Node).FirstOrDefault() is { } node)
                Add(callee, node, fact with { Origin = fact.Origin with { When = null } }, cause);
        }
    }

    // Action<string> add = x => list.Add(x): what add is called with is put into list, which belongs to whoever made add.
    private void PutWhereMade(Body body, string function, Root root, Fact fact, Cause? cause, Argument from)
    {
        if (!callers.TryGetValue(function, out var list))
            return;
        foreach (var (maker, index) in list.ToArray())
        {
            if (maker.Outline.Calls[index].IsCreation && (maker == body || fact.Origin.Kind != OriginKind.Input))
                Put(maker, index, root, fact, cause, from);
        }
    }

    // A channel or an address came to be known: what is written into it, or sent there, is judged again.
    private void ReapplyQualified(Body body, int index, Root known)
    {
        foreach (var (closure, target) in ClosuresOf(body, index))
        {
            foreach (var (passage, inside) in closure.Writing.ToArray())
            {
                if (passage.To.Root == known)
                    Apply(body, index, passage, inside, target);
            }

            foreach (var (emission, inside) in closure.WritingOwn.ToArray())
            {
                if (emission.To == known)
                    Emit(body, index, emission, inside, target is null ? null : bodies[target]);
            }

            foreach (var (passage, inside) in closure.Told.ToArray())
                Apply(body, index, passage, inside, target);

            foreach (var (ending, inside) in closure.Addressed.ToArray())
                Apply(body, index, ending, inside, target);
        }
    }

    /// <summary>What is known of the callee: of itself, and of each body that may run (then with its key).</summary>
    private IEnumerable<(Closure Closure, string? Target)> ClosuresOf(Body body, int index)
    {
        yield return (KnownOf(body.Outline.Calls[index]), null);
        foreach (var target in body.Targets[index].ToArray())
        {
            if (libraryFunction(target) is { } summary)
                yield return (Closure.Of(summary), null);
            else if (bodies.TryGetValue(target, out var callee) && callee is not null)
                yield return (callee.Closure, target);
        }
    }

    /// <summary>Everything that is known of the callee, for one fact that arrived.</summary>
    private void Apply(Body body, int index, int position, Fact fact, Cause? cause)
    {
        var argument = body.Outline.Calls[index].Arguments[position];
        foreach (var (closure, target) in ClosuresOf(body, index))
        {
            foreach (var (passage, inside) in closure.Passages(argument.Root).ToArray())
                Apply(body, index, argument, passage, fact, cause, inside, target);
            foreach (var (ending, inside) in closure.Endings(argument.Root).ToArray())
                Apply(body, index, argument, ending, fact, cause, inside, target);
        }
    }

    /// <summary>One new passage of the callee, for all facts that arrived so far.</summary>
    private void Apply(Body body, int index, Passage passage, Cause? inside, string? target)
    {
        foreach (var argument in body.Outline.Calls[index].Arguments)
        {
            if (argument.Root != passage.From.Root)
                continue;
            foreach (var item in body.FactsAt(argument.Node))
                Apply(body, index, argument, passage, item.Key, item.Value, inside, target);
        }
    }

    private void Apply(Body body, int index, Ending ending, Cause? inside, string? target)
    {
        foreach (var argument in body.Outline.Calls[index].Arguments)
        {
            if (argument.Root != ending.From.Root)
                continue;
            foreach (var item in body.FactsAt(argument.Node))
                Apply(body, index, argument, ending, item.Key, item.Value, inside, target);
        }
    }

    private void Apply(Body body, int index, Argument argument, Passage passage, Fact fact, Cause? cause, Cause? inside, string? target)
    {
        if (!TryMeet(body, index, target, passage.When, fact.Origin.When, out var when) || !IsHere(body, index, argument, ref fact) || !IsHere(body, index, passage.On, ref fact))
            return;
        if (passage.If is { } told && !IsTold(body.Outline.Calls[index], body, told))
            return;
        if (passage.ChannelsOnly && !LeadsSomewhere(fact.Origin) || Transfer.IsOverwritten(fact, passage.From.Path, passage.Without))
            return;
        if (passage.IsApart && fact.Path.Length > 0 && MemberKey.IsDocumentationId(fact.Path.Members[0]))
            return;
        foreach (var arrived in transfer.Carried(fact, passage.From.Path, passage.Carry, body))
        {
            if (passage.Carry == Carry.Whole && arrived.Origin.Label is { } label)
                body.Written.Add(label);
            Pass(body, index, argument, passage, arrived with { Origin = arrived.Origin.WithoutAlso(passage.Without) with { When = when } }, cause, inside, target);
        }
    }

    // A channel, or the address of one.
    private static bool LeadsSomewhere(Origin origin) =>
        origin.Kind is OriginKind.Channel or OriginKind.Input || origin.Kind == OriginKind.Text && origin.Text.IndexOf("//", StringComparison.Ordinal) >= 0;

    private static bool IsTold(Call call, Body body, Told told) => call.Arguments.Items.Any(argument =>
        argument.Root == told.At.Root && body.FactsAt(argument.Node).Any(item => item.Key is { Origin: { Kind: OriginKind.Text, Text: var text }, Path.IsEmpty: true } && text == TellingText.Told + told.Word));

    private void Apply(Body body, int index, Argument argument, Ending ending, Fact fact, Cause? cause, Cause? inside, string? target)
    {
        if (!TryMeet(body, index, target, ending.When, fact.Origin.When, out var when) || !IsHere(body, index, argument, ref fact) || !IsHere(body, index, ending.On, ref fact))
            return;
        var origin = fact.Origin;
        if (Transfer.IsOverwritten(fact, ending.From.Path, ending.Without) || !IsOfObject(body, index, ending.Held, ref origin))
            return;
        fact = fact with { Origin = origin };
        var told = target is not null && IsContent(fact, ending.Sink.Kind) ? HeldBy(target, argument.Root) : null;
        foreach (var arrived in transfer.Carried(fact, ending.From.Path, ending.Carry, body).Where(arrived => told is null || arrived.Origin.Label is not { } label || !told.Contains(label)))
            End(body, index, argument, ending, arrived with { Origin = arrived.Origin with { When = when } }, cause, inside);
    }

    // An object with labelled members, or what such a member of it is known to hold: that it is stored or logged is no news to whoever takes the object.
    private bool IsContent(Fact fact, SinkKind sink) => fact.Origin.Kind == OriginKind.Object
        || fact is { Origin: { Kind: OriginKind.Label, Label: { } label }, Path: { Length: > 0 and var length } path } && sink is SinkKind.Store or SinkKind.Log
        && factsOf(path.Members[length - 1]) is { Standing: MemberStanding.Labelled } facts && facts.Labels.Contains(label);

    // void Save(Customer c) is told of what it does with a Customer: whoever hands it one is not told again.
    private HashSet<Catalog.Label>? HeldBy(string target, Root root)
    {
        if (!bodies.TryGetValue(target, out var callee) || callee is null || !callee.Outline.Inputs.Items.Any(input => input.Root == root && input.HoldsLabels))
            return null;
        var node = callee.Outline.Inputs.Items.First(input => input.Root == root).Node;
        return new HashSet<Catalog.Label>(callee.Outline.Holdings.Items.Where(holding => holding.Node == node).SelectMany(holding => transfer.LabelsIn(holding.Type)));
    }
}
