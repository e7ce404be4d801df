using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Solver;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow;

// Which flows need a check, and where it is missing. A consent that is checked adds its purpose to the label, unless nothing can be
// added to its category; an opt-out or consent that a recipient needs is looked for on the way to it.

internal sealed partial class FlowReport
{
    private PolicyCatalog Catalog => declarations.Catalog;

    private IEnumerable<DataFlow> Uses(FlowEvent item, DataFlow flow)
    {
        var kept = new List<string>();
        foreach (var purpose in flow.Purposes)
        {
            var permitted = Catalog.Permits(item.Label, purpose);
            if (!Catalog.Purposes.TryGetValue(purpose, out var entry) || (permitted ? !entry.Consent : IsFinal(item.Label) || !asksConsent))
            {
                kept.Add(purpose);
                continue;
            }

            var missing = Missing(item, new Need(CheckKind.Consent, purpose));
            if (!permitted && missing.Count > 0)
                kept.Add(purpose);
            foreach (var place in permitted ? missing : Array.Empty<CodePlace>())
                yield return Unchecked(flow, place, CheckKind.Consent) with { Purposes = EquatableArray.Of(purpose) };
        }

        if (kept.Count > 0)
            yield return flow with { Purposes = EquatableArray.From(kept) };
    }

    private IEnumerable<DataFlow> Checked(FlowEvent item, DataFlow flow)
    {
        flow = flow with { HasBasis = HasBasis(item, flow.Recipient) };
        yield return flow;
        if (flow.HasBasis && !IsFinal(item.Label) || flow.Recipient is null || !Catalog.Recipients.TryGetValue(flow.Recipient, out var recipient))
            yield break;
        if (RecipientApproval.Of(Catalog, recipient, item.Label, flow.Purposes) == Approval.Forbidden)
            yield break;
        foreach (var need in NeedsOf(recipient, Catalog.Identifies(item.Label)))
        {
            foreach (var place in Missing(item, need))
                yield return Unchecked(flow, place, need.Kind) with { Purposes = need.Kind == CheckKind.Consent ? EquatableArray.Of(need.Name) : default };
        }
    }

    private static IEnumerable<Need> NeedsOf(RecipientEntry recipient, bool identifies)
    {
        if (recipient.OptOut == OptOutRule.Everything || recipient.OptOut == OptOutRule.Identifying && identifies)
            yield return new Need(CheckKind.Sharing, recipient.Name);
        if (recipient.Consent is { } purpose)
            yield return new Need(CheckKind.Consent, purpose);
    }

    private bool IsFinal(Label label) => Catalog.Categories.TryGetValue(label.Category, out var category) && category.Final;

    private static DataFlow Unchecked(DataFlow flow, CodePlace place, CheckKind check) =>
        flow with { Kind = DataFlowKind.Unchecked, Check = check, Place = place, ClientType = null, Member = null };

    private IReadOnlyList<CodePlace> Missing(FlowEvent item, Need need)
    {
        var points = item.Points.Items;
        var first = solver.Events.CauseOf(item).Cause?.First;
        if (first is not { Seed: >= 0 and var node } || solver.Peek(first.Body) is not { } reader)
        {
            // What an object was seen to be filled with speaks for it.
            return FilledFromReads(item) ? Array.Empty<CodePlace>() : Places(requirements.Missing(need, item.Body, item.Range, points));
        }

        var set = node < reader.Outline.NodeGuards.Length ? reader.Outline.NodeGuards[node] : 0;
        var seed = reader.Outline.Seeds.Items.FirstOrDefault(seed => seed.Node == node);
        return Places(requirements.Missing(need, item.Body, item.Range, points.Add(new Point(reader.Key, set)), reader, seed.Owners));
    }

    private bool FilledFromReads(FlowEvent item) => solver.Events.All.Any(other =>
        other.Kind == item.Kind && other.Label.Category == item.Label.Category && other.Label != item.Label
        && solver.Events.CauseOf(other) is var (cause, inside) && cause?.First.Seed >= 0
        && (other.Body == item.Body && other.Range == item.Range
            || cause.Steps().Concat(inside?.Steps() ?? Array.Empty<Cause>()).Any(step => step.Body == item.Body.Key)));

    private IReadOnlyList<CodePlace> Places(IEnumerable<(Body Body, TextRange Range)> missing) =>
        missing.Select(at => UserPlaceOf(at.Body, at.Range)).Where(place => place is not null).Select(place => place!.Value).ToList();

    // The method that hands the data over, or one further in, declares the ground.
    private bool HasBasis(FlowEvent item, string? recipient)
    {
        var (cause, inside) = solver.Events.CauseOf(item);
        var bodies = new[] { item.Body.Key }.Concat((cause?.Steps() ?? Array.Empty<Cause>()).Concat(inside?.Steps() ?? Array.Empty<Cause>()).Select(step => step.Body));
        return bodies.Distinct().Any(key => solver.Peek(Requirements.MemberOf(key)) is { } body && body.Outline.Duty.Bases.Any(named => named == "*" || named == recipient));
    }

    // Code elsewhere that leaves the check to its callers: they are here.
    private IEnumerable<DataFlow> Demanded() =>
        from body in solver.Bodies.ToList()
        from demand in body.Outline.Demands
        let call = body.Outline.Calls[demand.Call]
        let point = new Point(body.Key, demand.Call < body.Outline.CallGuards.Length ? body.Outline.CallGuards[demand.Call] : 0)
        from place in Places(requirements.Missing(new Need(demand.Check, demand.Name), body, call.Range, new[] { point }))
        select new DataFlow(
            DataFlowKind.Unchecked, default, demand.Check == CheckKind.Consent ? EquatableArray.Of(demand.Name) : default, call.Name,
            demand.Check == CheckKind.Sharing ? demand.Name : null, false, null, null, place, default) { Check = demand.Check };

    // A handler of a right: before it reaches the data, the requester must be known.
    private IEnumerable<DataFlow> Unverified()
    {
        foreach (var body in solver.Bodies.Where(body => body.Outline.Duty.Rights).ToList())
        {
            var inputs = new HashSet<int>(body.Outline.Inputs.Select(input => input.Node));
            var reached = body.Outline.Holdings.Select(holding => holding.Node).Concat(body.Outline.Seeds.Select(seed => seed.Node))
                .Where(node => !inputs.Contains(node) && body.Outline.Ranges[node].Length > 0)
                .OrderBy(node => body.Outline.Ranges[node].Start).ToList();
            var missing = reached.Select(node => requirements.Missing(
                new Need(CheckKind.Identity, ""), body, body.Outline.Ranges[node], new[] { new Point(body.Key, node < body.Outline.NodeGuards.Length ? body.Outline.NodeGuards[node] : 0) })).FirstOrDefault(places => places.Count > 0);
            foreach (var place in Places(missing ?? Array.Empty<(Body, TextRange)>()))
                yield return new DataFlow(DataFlowKind.Unchecked, default, default, body.Outline.Name, null, false, null, null, place, default) { Check = CheckKind.Identity };
        }
    }
}
