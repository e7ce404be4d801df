using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// Something is written into a channel: it ends where the channel leads.
//
//   var writer = new StreamWriter(client.GetStream());     writer: Channel Disclose, and the address that client was given
//   writer.Write(c.Email);                                 the label lies under (write): a disclosure to whoever is at that address

internal sealed partial class FlowSolver
{
    // The label may be the callee's own, and only the channel this body's: then it is reported where the label appears.
    private void Write(Body body, int index, Argument channel, Fact fact, Cause? cause, Argument from, Cause? inside)
    {
        var (owner, range) = inside is not null && bodies.TryGetValue(inside.Body, out var callee) && callee is not null ? (callee, inside.Range) : (body, from.Range);
        foreach (var item in body.FactsAt(channel.Node).ToArray())
        {
            if (item.Key.Origin is not { Kind: OriginKind.Channel, Channel: not ChannelKind.Memory } into || !Paths.IsWrittenAt(fact.Path, item.Key.Path) || fact.Origin.Treated(into.Treatments, transfer.IsFinal) is not { } written)
                continue;
            if (written.Kind == OriginKind.Input)
                written = written with { Held = into.Held };
            var sink = new Sink(SinkOf(into.Channel), into.Text);
            if (sink.Kind == SinkKind.Disclose)
                Disclose(body, index, new Ending(new Place(channel.Root), Carry.Copy, Treatments.None, sink, null, new Place(channel.Root)), fact with { Origin = written }, owner, range, cause, inside);
            else if (written.Kind == OriginKind.Label)
                events.End(owner, range, written.Label!, sink, null, -1, inside ?? cause);
            else if (written.Kind == OriginKind.Input)
                AddEnding(body, fact with { Origin = written }, sink, cause);
        }
    }

    private static SinkKind SinkOf(ChannelKind channel) => channel switch
    {
        ChannelKind.Store => SinkKind.Store,
        ChannelKind.Log => SinkKind.Log,
        ChannelKind.Disclose => SinkKind.Disclose,
        _ => SinkKind.Reply,
    };

    // The channel's address is told by this body; where the label appears elsewhere, it is told there.
    private void Disclose(Body body, int index, Ending ending, Fact written, Body owner, TextRange range, Cause? cause, Cause? inside)
    {
        if (written.Origin.Kind == OriginKind.Input)
        {
            EndInput(body, index, range, ending, written, cause);
            return;
        }

        if (written.Origin is not { Kind: OriginKind.Label, Label: { } label })
            return;
        foreach (var told in owner == body ? new[] { ending } : ToldElsewhere(body, index, ending))
            events.End(owner, range, label, ending.Sink, told, owner == body ? index : -1, inside ?? cause, null, AtCall(body, index), written.Origin.Guarded);
    }

    private static IEnumerable<Ending> ToldElsewhere(Body body, int index, Ending ending)
    {
        var known = AddressesAt(body, index, ending.Open!.Value).ToList();
        return known.Count == 0
            ? new[] { ending with { Open = null, Unaddressed = new OpenAddress(body, index, ending.Open.Value) } }
            : known.Select(address => ending with { Open = null, Address = address });
    }
}
