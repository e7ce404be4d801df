using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// Delegates that an object keeps, and whoever tells the object something.
//
//   topic.Listen(text => Console.WriteLine(text));    the lambda lies at topic.listeners.[*]
//   topic.Tell(c.Email);                              Tell calls what lies there:  @0 -> this.listeners.[*].(0)
//                                                     so the lambda is called with c.Email: its @0 -> log is done, and told where it is written

internal sealed partial class FlowSolver
{
    private readonly Dictionary<string, List<Delivery>> deliveries = new(StringComparer.Ordinal);
    private readonly HashSet<Delivery> delivered = new();

    /// <summary>Something is given to what lies in the object of an argument: to the delegates that are known to lie there.</summary>
    private void Deliver(Body body, int call, Argument argument, Fact given, Cause? cause)
    {
        if (given.Path.Length < 2 || AccessPath.ArgumentIndex(given.Path.Members[given.Path.Length - 1]) is not (>= 0 and var parameter))
            return;
        foreach (var item in body.FactsAt(argument.Node))
        {
            if (item.Key.Origin.Kind == OriginKind.Function && IsBelow(given.Path, item.Key.Path))
                Deliver(new Delivery(body, call, item.Key.Origin.Text, parameter, given with { Path = AccessPath.Empty }), cause);
        }
    }

    /// <summary>A delegate is known to lie in the object of an argument: it receives what was given to it so far.</summary>
    private void Deliver(Body body, int call, Argument argument, Fact function)
    {
        if (function.Origin.Kind != OriginKind.Function || function.Path.IsEmpty)
            return;
        foreach (var item in body.FactsAt(argument.Out))
        {
            if (item.Key.Path.Length > function.Path.Length && IsBelow(item.Key.Path, function.Path)
                && AccessPath.ArgumentIndex(item.Key.Path.Members[function.Path.Length]) is >= 0 and var parameter)
                Deliver(new Delivery(body, call, function.Origin.Text, parameter, item.Key with { Path = AccessPath.Empty }), item.Value);
        }
    }

    private static bool IsBelow(AccessPath path, AccessPath prefix) => path.Length == prefix.Length + 1 && Paths.Match(path, prefix) >= 0;

    private void Deliver(Delivery delivery, Cause? cause)
    {
        if (!delivered.Add(delivery))
            return;
        if (!deliveries.TryGetValue(delivery.Function, out var list))
            deliveries[delivery.Function] = list = new List<Delivery>();
        list.Add(delivery with { Cause = cause });
        if (IsLive(delivery.Body, delivery.Given))
            Demand(delivery.Function, Root.Parameter(delivery.Parameter));
        var closure = libraryFunction(delivery.Function) is { } summary ? Closure.Of(summary) : bodies.TryGetValue(delivery.Function, out var callee) ? callee?.Closure : null;
        foreach (var (ending, inside) in closure?.Endings(Root.Parameter(delivery.Parameter)).ToArray() ?? Array.Empty<(Ending, Cause?)>())
            Apply(delivery with { Cause = cause }, ending, inside);
    }

    private void TellDeliveries(Body function, Ending ending, Cause? inside)
    {
        if (!deliveries.TryGetValue(function.Key, out var list))
            return;
        foreach (var delivery in list.ToArray())
        {
            if (ending.From.Root == Root.Parameter(delivery.Parameter))
                Apply(delivery, ending, inside);
        }
    }

    // The lambda's own place counts, as for everything it captures.
    private void Apply(Delivery delivery, Ending ending, Cause? inside)
    {
        var argument = new Argument(Root.Capture(delivery.Parameter), -1, -1, delivery.Body.Outline.Calls[delivery.Call].Range);
        foreach (var arrived in transfer.Carried(delivery.Given, ending.From.Path, ending.Carry, delivery.Body))
            End(delivery.Body, delivery.Call, argument, ending, arrived, delivery.Cause, inside);
    }

    private sealed record Delivery(Body Body, int Call, string Function, int Parameter, Fact Given)
    {
        public Cause? Cause { get; init; }
    }
}
