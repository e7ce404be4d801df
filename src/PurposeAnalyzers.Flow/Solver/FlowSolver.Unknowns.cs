using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// What data arrives at without anybody knowing yet what it is: an address, a channel, a delegate.
//
//   private readonly TextWriter output;                            nothing labelled is in what fills it
//   public void Add(Customer c) => output.WriteLine(c.Email);      is that a file? Whoever fills `output` is to be read.

internal sealed partial class FlowSolver
{
    /// <summary>What has to be read to know it; null if nothing is unknown.</summary>
    public BackwardSearch? SearchUnknowns()
    {
        BackwardSearch? search = null;
        BackwardSearch Search() => search ??= new BackwardSearch(key => bodies.TryGetValue(key, out var found) ? found : null, KnownCallersOf, KnownOf, order);
        foreach (var (body, call, place) in UnknownAddresses())
            Search().Walk(body, call, place);
        foreach (var (body, node) in order.SelectMany(UnknownChannelsAndDelegates).ToList())
            Search().Walk(body, node);
        return search;
    }

    private IEnumerable<(Body Body, int Call, Place Place)> UnknownAddresses()
    {
        foreach (var item in events.All)
        {
            if (item is not { Kind: SinkKind.Disclose or SinkKind.Store, Ending: { Address: null } ending } || item.Body.Outline.Recipient is not null)
                continue;
            var (body, call, place) = ending.Unaddressed is { } lost ? (lost.Body, lost.Call, lost.Place) : (item.Body, item.Call, ending.Open ?? default);
            if (call >= 0 && (ending.Unaddressed is not null || ending.Open is not null))
                yield return (body, call, place);
        }
    }

    private IEnumerable<(Body Body, int Node)> UnknownChannelsAndDelegates(Body body)
    {
        for (var index = 0; index < body.Outline.Calls.Length; index++)
        {
            var call = body.Outline.Calls[index];
            if (call.Delegate >= 0 && call.Name != BodyReader.Callback && !Holds(body, call.Delegate, OriginKind.Function) && call.Arguments.Items.Any(argument => HasData(body, argument)))
                yield return (body, call.Delegate);
            foreach (var (passage, _) in KnownOf(call).Writing)
            {
                foreach (var channel in call.Arguments)
                {
                    if (channel.Root == passage.To.Root && !Holds(body, channel.Node, OriginKind.Channel) && call.Arguments.Items.Any(argument => argument.Root == passage.From.Root && HasData(body, argument)))
                        yield return (body, channel.Node);
                }
            }
        }
    }

    private IReadOnlyList<(Body Caller, int Call)> KnownCallersOf(Body body) =>
        callers.TryGetValue(body.Key, out var list) ? list : Array.Empty<(Body, int)>();

    private static bool Holds(Body body, int node, OriginKind kind) => body.HasFact(node, fact => fact.Origin.Kind == kind);

    private static bool HasData(Body body, Argument argument) => body.HasFact(argument.Node, fact => IsLive(body, fact));
}
