using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// Lambdas that became expression trees: their bodies are asked for when they turn out to be run.
//
//   repository.Where(c => c.Email == x)              the lambda is mentioned: its body is not read
//   Where(filter) => db.Set<T>().Where(filter)       @0 -> run
//                                                    so the lambda is run: its body is read, and the call that makes it is made

internal sealed partial class FlowSolver
{
    private readonly Dictionary<string, List<(Body Body, int Call)>> mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Body Body, int Call, Fact Fact)>> invocations = new(StringComparer.Ordinal);
    private readonly HashSet<string> run = new(StringComparer.Ordinal);

    private void NoteMention(Body body, int call, string function)
    {
        if (run.Contains(function))
        {
            MakeCall(body, call, function);
            return;
        }

        if (!mentions.TryGetValue(function, out var list))
            mentions[function] = list = new List<(Body, int)>();
        list.Add((body, call));
    }

    private bool IsMentioned(Fact fact) => fact.Origin.Kind == OriginKind.Function && mentions.ContainsKey(fact.Origin.Text);

    private bool IsMentioned(Fact fact, Body body, int call)
    {
        if (!IsMentioned(fact))
            return false;
        if (!invocations.TryGetValue(fact.Origin.Text, out var list))
            invocations[fact.Origin.Text] = list = new List<(Body, int, Fact)>();
        list.Add((body, call, fact));
        return true;
    }

    private void EndInRun(Body body, Fact arrived, Sink sink, Cause? cause)
    {
        if (!arrived.Path.IsEmpty)
            return;
        if (arrived.Origin.Kind == OriginKind.Input)
            AddEnding(body, arrived, sink, cause);
        else if (arrived.Origin.Kind == OriginKind.Function && run.Add(arrived.Origin.Text))
            Run(arrived.Origin.Text);
    }

    private void Run(string function)
    {
        if (!mentions.TryGetValue(function, out var makers))
            return;
        mentions.Remove(function);
        Load(function);
        foreach (var (body, call) in makers)
            MakeCall(body, call, function);
        if (!invocations.TryGetValue(function, out var waiting))
            return;
        foreach (var (body, call, fact) in waiting.ToList())
            ArriveAtDelegate(body, call, fact);
    }

    private void MakeCall(Body body, int call, string function)
    {
        body.Targets[call].Add(function);
        Subscribe(body, call, function);
        for (var argument = 0; argument < body.Outline.Calls[call].Arguments.Length; argument++)
        {
            foreach (var item in body.FactsAt(body.Outline.Calls[call].Arguments[argument].Node))
                Arrive(body, call, argument, item.Key, item.Value);
        }
    }
}
