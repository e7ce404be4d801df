using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// Applying what is known of a callee at a call. Whatever can arrive later (a fact at another argument, a new passage of the
// callee, a delegate's target) applies the same passages again: adding a fact twice does nothing.

internal sealed partial class FlowSolver
{
    private void Arrive(Body body, int index, int argument, Fact fact, Cause? cause)
    {
        var call = body.Outline.Calls[index];
        var root = call.Arguments[argument].Root;
        if (IsLive(body, fact))
            Demand(body, index, root);
        if (fact.Origin.Kind is OriginKind.Channel or OriginKind.Text or OriginKind.Input)
            ReapplyOthers(body, index, argument);
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
        if (Load(target) is not { } callee || !callee.Live.Add(root))
            return;
        for (var node = 0; node < callee.NodeCount; node++)
        {
            foreach (var item in callee.FactsAt(node))
            {
                if (item.Key.Origin.Kind == OriginKind.Input && item.Key.Origin.Place.Root == root)
                    waiting.Enqueue((callee, node, item.Key));
            }
        }
    }

    private void ArriveAtDelegate(Body body, int index, Fact fact)
    {
        if (fact.Origin.Kind != OriginKind.Function || !fact.Path.IsEmpty || body.Targets[index].Contains(fact.Origin.Text))
            return;
        body.Targets[index].Add(fact.Origin.Text);
        Subscribe(body, index, fact.Origin.Text);
        for (var argument = 0; argument < body.Outline.Calls[index].Arguments.Length; argument++)
        {
            foreach (var item in body.FactsAt(body.Outline.Calls[index].Arguments[argument].Node))
                Arrive(body, index, argument, item.Key, item.Value);
        }
    }

    private void Reapply(Body body, int index, Root root)
    {
        var call = body.Outline.Calls[index];
        for (var argument = 0; argument < call.Arguments.Length; argument++)
        {
            if (call.Arguments[argument].Root == root)
                ApplyAll(body, index, argument);
        }
    }

    // A channel or an address came to be known: what is written into it, or sent there, is judged again.
    private void ReapplyOthers(Body body, int index, int known)
    {
        for (var argument = 0; argument < body.Outline.Calls[index].Arguments.Length; argument++)
        {
            if (argument != known)
                ApplyAll(body, index, argument);
        }
    }

    private void ApplyAll(Body body, int index, int argument)
    {
        foreach (var item in body.FactsAt(body.Outline.Calls[index].Arguments[argument].Node))
            Apply(body, index, argument, item.Key, item.Value);
    }

    private void Apply(Body body, int index, int argument, Fact fact, Cause? cause)
    {
        Apply(body, index, argument, fact, cause, KnownOf(body.Outline.Calls[index]), isBody: false);
        foreach (var target in body.Targets[index].ToArray())
        {
            if (libraryFunction(target) is { } summary)
                Apply(body, index, argument, fact, cause, Closure.Of(summary), isBody: false);
            else if (bodies.TryGetValue(target, out var callee) && callee is not null)
                Apply(body, index, argument, fact, cause, callee.Closure, isBody: true);
        }
    }

    private void Apply(Body body, int index, int position, Fact fact, Cause? cause, Closure callee, bool isBody)
    {
        var call = body.Outline.Calls[index];
        var argument = call.Arguments[position];
        foreach (var (passage, _) in callee.Passages(argument.Root).ToArray())
        {
            if (passage.ChannelsOnly && fact.Origin.Kind is not (OriginKind.Channel or OriginKind.Input))
                continue;
            foreach (var arrived in transfer.Carried(fact, passage.From.Path, passage.Carry))
                Pass(body, call, argument, passage, arrived, cause, isBody);
        }

        foreach (var (ending, inside) in callee.Endings(argument.Root).ToArray())
        {
            foreach (var arrived in transfer.Carried(fact, ending.From.Path, ending.Carry))
                End(body, index, argument, ending, arrived, cause, inside);
        }
    }

    private void Pass(Body body, Call call, Argument argument, Passage passage, Fact arrived, Cause? cause, bool isBody)
    {
        if (arrived.Origin.Treated(passage.Treatments, transfer.IsFinal) is not { } origin)
            return;
        if (!isBody && passage.Carry == Carry.Derive)
            Consume(body, arrived, call.Range, cause);
        var fact = new Fact(origin, Paths.Append(passage.To.Path, arrived.Path));
        var step = fact.Origin.Kind == OriginKind.Label ? new Cause(body.Key, argument.Range, "goes into " + call.Name, cause) : cause;
        if (passage.To.Root.Kind == RootKind.Return)
            AddResult(body, call, fact, step, isBody);
        else
            Put(body, call, passage.To.Root, fact, step, argument);
    }

    private void AddResult(Body body, Call call, Fact fact, Cause? cause, bool isBody)
    {
        if (call.Treatment == ResultTreatment.Labelled && isBody && fact.Origin.Kind is OriginKind.Label or OriginKind.Input)
            return;
        var treatments = call.Treatment switch
        {
            ResultTreatment.Anonymized => Treatments.Anonymized,
            ResultTreatment.Pseudonymized => Treatments.Pseudonymized,
            ResultTreatment.Encrypted => Treatments.Encrypted,
            _ => Treatments.None,
        };
        if (fact.Origin.Treated(treatments, transfer.IsFinal) is { } origin)
            Add(body, call.Result, fact with { Origin = origin }, cause);
    }

    /// <summary>Something arrives in the object that was given as an argument: what it holds later, or what is written into it.</summary>
    private void Put(Body body, Call call, Root root, Fact fact, Cause? cause, Argument from, Cause? inside = null)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Root != root)
                continue;
            Add(body, argument.Out, fact, cause);
            if (!fact.Path.IsEmpty && fact.Path.Members[0] == AccessPath.Written)
                Write(body, argument, fact, cause, from, inside);
        }
    }

    // The label may be the callee's own, and only the channel this body's: then it is reported where the label appears.
    private void Write(Body body, Argument channel, Fact fact, Cause? cause, Argument from, Cause? inside)
    {
        var (owner, range) = inside is not null && bodies.TryGetValue(inside.Body, out var callee) && callee is not null ? (callee, inside.Range) : (body, from.Range);
        foreach (var item in body.FactsAt(channel.Node))
        {
            if (item.Key.Origin is not { Kind: OriginKind.Channel, Channel: not ChannelKind.Memory } origin)
                continue;
            var kind = origin.Channel switch { ChannelKind.Store => SinkKind.Store, ChannelKind.Log => SinkKind.Log, _ => SinkKind.Reply };
            var sink = new Sink(kind, origin.Text);
            if (fact.Origin.Kind == OriginKind.Label)
                events.End(owner, range, fact.Origin.Label!, sink, null, -1, inside ?? cause);
            else if (fact.Origin.Kind == OriginKind.Input)
                AddEnding(body, fact, sink, cause);
        }
    }

    private void Emit(Body body, int index, Emission emission, Cause? inside, Body? callee)
    {
        var call = body.Outline.Calls[index];
        var used = call.IsCreation || emission.Origin.Used && callee is not null && callee.Outline.Purposes == body.Outline.Purposes;
        var fact = new Fact(emission.Origin.Kind == OriginKind.Label ? emission.Origin with { Used = used } : emission.Origin, emission.Path);
        var cause = emission.Origin.Kind == OriginKind.Label
            ? new Cause(body.Key, call.Range, (emission.To.Kind == RootKind.Return ? "returned by " : "put in by ") + call.Name, inside)
            : inside;
        if (emission.To.Kind == RootKind.Return)
            AddResult(body, call, fact, cause, isBody: callee is not null);
        else
            Put(body, call, emission.To, fact, cause, new Argument(emission.To, -1, -1, call.Range), inside);
    }
}
