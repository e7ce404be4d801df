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
            foreach (var at in permitted ? missing : Array.Empty<Unmade>())
                yield return Unchecked(flow, at) with { Purposes = EquatableArray.Of(purpose) };
        }

        if (kept.Count > 0)
            yield return flow with { Purposes = EquatableArray.From(kept) };
    }

    private IEnumerable<DataFlow> Checked(FlowEvent item, DataFlow flow)
    {
        flow = flow with { HasBasis = HasBasis(item, flow.Recipient), Consented = ConsentedFor(item, flow) };
        yield return flow;
        if (flow.HasBasis && !IsFinal(item.Label) || flow.Recipient is null || !Catalog.Recipients.TryGetValue(flow.Recipient, out var recipient))
            yield break;
        if (RecipientApproval.Of(Catalog, recipient, item.Label, flow.Purposes, flow.Consented) == Approval.Forbidden)
            yield break;
        foreach (var need in NeedsOf(recipient, Catalog.Identifies(item.Label)))
        {
            foreach (var at in Missing(item, need))
                yield return Unchecked(flow, at) with { Purposes = need.Kind == CheckKind.Consent ? EquatableArray.Of(need.Name) : default };
        }
    }

    // Asked only where it matters: the recipient may have the category, and not for what the label permits.
    private EquatableArray<string> ConsentedFor(FlowEvent item, DataFlow flow)
    {
        if (!asksConsent || IsFinal(item.Label) || flow.Recipient is null || !Catalog.Recipients.TryGetValue(flow.Recipient, out var recipient)
            || RecipientApproval.Of(Catalog, recipient, item.Label, flow.Purposes) != Approval.WrongPurpose)
            return default;
        return EquatableArray.From(Catalog.Purposes.Values
            .Where(purpose => purpose.Consent && !Catalog.Permits(item.Label, purpose.Name) && (flow.Purposes.Length == 0 || flow.Purposes.Contains(purpose.Name)))
            .Where(purpose => Missing(item, new Need(CheckKind.Consent, purpose.Name)).Count == 0)
            .Select(purpose => purpose.Name).OrderBy(name => name, StringComparer.Ordinal));
    }

    private static IEnumerable<Need> NeedsOf(RecipientEntry recipient, bool identifies)
    {
        if (recipient.OptOut == OptOutRule.Everything || recipient.OptOut == OptOutRule.Identifying && identifies)
            yield return new Need(CheckKind.Sharing, recipient.Name);
        if (recipient.Consent is { } purpose)
            yield return new Need(CheckKind.Consent, purpose);
    }

    private bool IsFinal(Label label) => Catalog.Categories.TryGetValue(label.Category, out var category) && category.Final;

    private static DataFlow Unchecked(DataFlow flow, Unmade at) =>
        flow with { Kind = DataFlowKind.Unchecked, Missing = at.Check, Place = at.Place, ClientType = null, Member = null };

    /// <summary>A check that is not made, and where it could be.</summary>
    private readonly record struct Unmade(CodePlace Place, MissingCheck Check);

    private IReadOnlyList<Unmade> Missing(FlowEvent item, Need need)
    {
        var points = item.Points.Items;
        var first = solver.Events.CauseOf(item).Cause?.First;
        if (first is not { Seed: >= 0 and var node } || solver.Peek(first.Body) is not { } reader)
        {
            // What an object was seen to be filled with speaks for it.
            return FilledFromReads(item) ? Array.Empty<Unmade>() : Places(need, requirements.Missing(need, item.Body, item.Range, points), null, default);
        }

        var set = node < reader.Outline.NodeGuards.Length ? reader.Outline.NodeGuards[node] : 0;
        var owners = reader.Outline.Seeds.Items.FirstOrDefault(seed => seed.Node == node).Owners;
        var missing = requirements.Missing(need, item.Body, item.Range, points.Add(new Point(reader.Key, set)), reader, owners);
        return Places(need, missing, first, owners);
    }

    private bool FilledFromReads(FlowEvent item) => solver.Events.All.Any(other =>
        other.Kind == item.Kind && other.Label.Category == item.Label.Category && other.Label != item.Label
        && solver.Events.CauseOf(other) is var (cause, inside) && cause?.First.Seed >= 0
        && (other.Body == item.Body && other.Range == item.Range
            || cause.Steps().Concat(inside?.Steps() ?? Array.Empty<Cause>()).Any(step => step.Body == item.Body.Key)));

    private IReadOnlyList<Unmade> Places(Need need, IEnumerable<MissingAt> missing, Cause? read, Subject owners)
    {
        var found = new List<Unmade>();
        foreach (var at in missing)
        {
            if (UserPlaceOf(at.Body, at.Range) is { } place)
                found.Add(new Unmade(place, CheckOf(need, at, place, read, owners)));
        }

        return found;
    }

    // Whose data it is, as code at the place calls it: what the data is read from, if it is read there; else an argument that is handed on from there.
    private MissingCheck CheckOf(Need need, MissingAt at, CodePlace place, Cause? read, Subject owners)
    {
        if (read is not null && Requirements.MemberOf(read.Body) == Requirements.MemberOf(at.Body.Key) && PlaceOf(read.Body, read.Range) is { } here)
            return possible.Of(need, place, owners.Type, here, Array.Empty<string>());
        if (read is not null && solver.Peek(read.Body) is { } reader && requirements.PersonAt(at, reader, owners) is var (range, path) && PlaceOf(at.Body.Key, range) is { } argument)
            return possible.Of(need, place, owners.Type, argument, path.Split(new[] { '/' }, StringSplitOptions.RemoveEmptyEntries));
        return possible.Of(need, place, owners.Type, null, Array.Empty<string>());
    }

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
        let need = new Need(demand.Check, demand.Name)
        from at in Places(need, requirements.Missing(need, body, call.Range, new[] { point }), null, default)
        select new DataFlow(
            DataFlowKind.Unchecked, default, demand.Check == CheckKind.Consent ? EquatableArray.Of(demand.Name) : default, call.Name,
            demand.Check == CheckKind.Sharing ? demand.Name : null, false, null, null, at.Place, default) { Missing = at.Check };

    // A handler of a right: before it reaches the data, the requester must be known.
    private IEnumerable<DataFlow> Unverified()
    {
        foreach (var body in solver.Bodies.Where(body => body.Outline.Duty.Rights).ToList())
        {
            var inputs = new HashSet<int>(body.Outline.Inputs.Select(input => input.Node));
            var reached = body.Outline.Holdings.Select(holding => holding.Node).Concat(body.Outline.Seeds.Select(seed => seed.Node))
                .Where(node => !inputs.Contains(node) && body.Outline.Ranges[node].Length > 0)
                .OrderBy(node => body.Outline.Ranges[node].Start).ToList();
            var need = new Need(CheckKind.Identity, "");
            foreach (var node in reached)
            {
                var set = node < body.Outline.NodeGuards.Length ? body.Outline.NodeGuards[node] : 0;
                var missing = Places(need, requirements.Missing(need, body, body.Outline.Ranges[node], new[] { new Point(body.Key, set) }), null, default);
                foreach (var at in missing)
                    yield return new DataFlow(DataFlowKind.Unchecked, LabelsAt(body, node), default, body.Outline.Name, null, false, null, null, at.Place, default) { Missing = at.Check };
                if (missing.Count > 0)
                    break;
            }
        }
    }

    private EquatableArray<Label> LabelsAt(Body body, int node) => EquatableArray.From(
        body.Outline.Seeds.Items.Where(seed => seed.Node == node).Select(seed => seed.Label)
            .Concat(body.Outline.Holdings.Items.Where(holding => holding.Node == node).SelectMany(holding => declarations.Containment.Of(holding.Type)).Select(contained => contained.Label)).Distinct());
}
