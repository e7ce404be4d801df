using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Solver;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow;

/// <summary>Turns what the solver noted into flows at places: addresses become recipients, labels that arrive together become one flow.</summary>
internal sealed partial class FlowReport(Declarations declarations, Bodies bodies, FlowSolver solver, Requirements requirements, PossibleChecks possible, bool asksConsent)
{
    private readonly Recipients recipients = new(declarations.Catalog);

    /// <param name="others">Flows that were found without following a value.</param>
    public IReadOnlyList<DataFlow> Flows(IEnumerable<DataFlow> others) => LastDisclosures(solver.Events.All.SelectMany(Of)).Concat(Demanded()).Concat(Unverified()).Concat(others).Concat(new Evidence(declarations, solver).Flows())
        .GroupBy(flow => (flow.Kind, flow.Place, flow.Recipient, flow.Encrypted, flow.Member?.Key, flow.ClientType, flow.Purposes, flow.Missing?.Kind, flow.HasBasis, Category: flow.Kind == DataFlowKind.Consume ? flow.Labels[0].Category : null))
        .Select(Merged)
        .GroupBy(flow => flow is { Kind: DataFlowKind.Assign, Member.Standing: MemberStanding.Open } ? flow.Member.Key : (object)flow)
        .Select(flows => flows.OrderBy(flow => flow.Place.Tree.FilePath, StringComparer.Ordinal).ThenBy(flow => flow.Place.Span.Start).First())
        .OrderBy(flow => flow.Place.Tree.FilePath, StringComparer.Ordinal).ThenBy(flow => flow.Place.Span.Start).ThenBy(flow => flow.Kind)
        .ThenBy(flow => flow.Recipient, StringComparer.Ordinal)
        .ToList();

    // new ChargeCreateOptions { ReceiptEmail = c.Email } only fills what CreateAsync hands over: the last disclosure to a recipient stands for those on its way.
    private static IEnumerable<DataFlow> LastDisclosures(IEnumerable<DataFlow> flows)
    {
        var all = flows.ToList();
        var passed = new HashSet<(string?, Label, CodePlace)>(
            from flow in all
            where flow.Kind == DataFlowKind.Disclose && flow.Recipient is not null
            from step in flow.Steps.Take(flow.Steps.Length - 1)
            where step.Place != flow.Place
            select (flow.Recipient, flow.Labels[0], step.Place));
        var addressed = new HashSet<(Label, EquatableArray<FlowStep>)>(all.Where(flow => flow is { Kind: DataFlowKind.Disclose, Recipient: not null }).Select(flow => (flow.Labels[0], flow.Steps)));
        return all.Where(flow => flow.Kind is not (DataFlowKind.Disclose or DataFlowKind.Unchecked)
            || (flow.Recipient is null ? flow.Kind != DataFlowKind.Disclose || !addressed.Contains((flow.Labels[0], flow.Steps)) : !passed.Contains((flow.Recipient, flow.Labels[0], flow.Place))))
            .Select(WithAddress);
    }

    private static DataFlow WithAddress(DataFlow flow) => flow is { Address: { } address, Steps.Length: > 0 and var count }
        ? flow with { Steps = EquatableArray.From(flow.Steps.Append(new FlowStep(flow.Steps[count - 1].Place, "is sent to " + address))) }
        : flow;

    private static DataFlow Merged(IEnumerable<DataFlow> flows)
    {
        var all = flows.ToList();
        var labels = all.SelectMany(flow => flow.Labels).Distinct().OrderBy(label => label.Origin, StringComparer.Ordinal).ThenBy(label => label.Category, StringComparer.Ordinal);
        var first = all.OrderBy(flow => flow.Labels.Length == 0 ? "" : flow.Labels[0].Origin, StringComparer.Ordinal).ThenBy(flow => flow.Steps.Length).First();
        var ways = all.Where(flow => flow.Labels.Length > 0).GroupBy(flow => flow.Labels[0]).Select(flows => (flows.Key, flows.OrderBy(flow => flow.Steps.Length).First().Steps));
        return first with { Labels = EquatableArray.From(labels), Ways = EquatableArray.From(ways) };
    }

    private IEnumerable<DataFlow> Of(FlowEvent item)
    {
        if (UserPlaceOf(item.Body, item.Range) is not { } place)
            return Enumerable.Empty<DataFlow>();
        var (cause, inside) = solver.Events.CauseOf(item);
        var flow = new DataFlow(
            (DataFlowKind)(-1), EquatableArray.Of(item.Label), item.Purposes, item.Sink?.Name ?? item.Body.Outline.Name, null,
            item.Sink?.Encrypted ?? false, null, null, place, StepsOf(cause, inside));
        return item.Kind switch
        {
            SinkKind.Use => Uses(item, flow with { Kind = DataFlowKind.Use }),
            SinkKind.Store => Stores(item) ? new[] { flow with { Kind = DataFlowKind.Store } } : Enumerable.Empty<DataFlow>(),
            SinkKind.Log => new[] { flow with { Kind = DataFlowKind.Log } },
            SinkKind.Reply => new[] { flow with { Kind = DataFlowKind.Reply } },
            SinkKind.Assign => Assignment(flow with { Kind = DataFlowKind.Assign }, item.Member!),
            SinkKind.Disclose => Disclosures(item, flow with { Kind = DataFlowKind.Disclose }).SelectMany(found => Checked(item, found)),
            _ => Enumerable.Empty<DataFlow>(),
        };
    }

    // An unlabelled member is told at its declaration, however many put something into it; a labelled one at each assignment.
    private IEnumerable<DataFlow> Assignment(DataFlow flow, string key)
    {
        if (declarations.Facts(key) is not { } facts)
            return Enumerable.Empty<DataFlow>();
        flow = flow with { Member = facts };
        if (facts.Standing == MemberStanding.Open && declarations.Member(key) is { } member && DeclarationOf(member) is { } place)
            flow = flow with { Place = place, Purposes = default };
        return new[] { flow };
    }

    // In an editor a referenced project is source too: its trees are not ours to report in.
    private CodePlace? DeclarationOf(ISymbol member)
    {
        var location = member.Locations.FirstOrDefault(at => at.SourceTree is { } tree && declarations.Compilation.ContainsSyntaxTree(tree) && !GeneratedCode.Is(tree));
        return location is null ? null : new CodePlace(location.SourceTree!, location.SourceSpan);
    }

    // A command stores what it is given only if its statement writes; where the statement is not known, it is taken to.
    private bool Stores(FlowEvent item)
    {
        if (item.Ending is not { } ending || ending.Open is null && ending.Address is null)
            return true;
        var texts = Addresses(item).ToList();
        return texts.Count == 0 || texts.Any(SqlText.Writes);
    }

    private IEnumerable<DataFlow> Disclosures(FlowEvent item, DataFlow flow)
    {
        var named = item.Sink!.Recipient;
        if (named is not null && item.Ending is not ({ Open: not null } or { Address: not null } or { Unaddressed: not null }))
            return new[] { flow with { Recipient = named } };
        if (item.Body.Outline.Recipient is { } declared)
            return new[] { flow with { Recipient = declared } };
        var known = Addresses(item).Where(recipients.Tells).ToList();
        if (known.Count > 0)
            return RecipientsOf(known, flow);
        var (body, call) = item.Ending?.Unaddressed is { } open ? (open.Body, open.Call) : (item.Body, item.Call);
        if (item.Ending is { Open: null, Address: null, Unaddressed: { } stale }
            && (FlowSolver.AddressesAt(stale.Body, stale.Call, stale.Place).Any() || FlowSolver.PlacesAt(stale.Body, stale.Call, stale.Place).Any()))
            return Enumerable.Empty<DataFlow>();
        if (named is not null)
            return new[] { flow with { Recipient = named } };
        return ClientOf(body, call, flow, item) is { } client ? new[] { client } : Enumerable.Empty<DataFlow>();
    }

    private IEnumerable<DataFlow> RecipientsOf(IEnumerable<string> addresses, DataFlow flow) =>
        addresses.Select(address => (Address: address, Recipient: recipients.OfAddress(address))).Where(told => told.Recipient is not null)
            .GroupBy(told => told.Recipient).Select(told => flow with { Recipient = told.Key, Address = told.First().Address });

    private IEnumerable<string> Addresses(FlowEvent item)
    {
        if (item.Ending?.Address is { } address)
            return new[] { address };
        return item.Ending?.Open is { } place && item.Call >= 0
            ? AddressesAt(item.Body, item.Call, place, new HashSet<(Body, int)>()).Distinct().OrderBy(text => text, StringComparer.Ordinal)
            : Enumerable.Empty<string>();
    }

    // Known here, or given by those who call: void Send(Customer c, string address) is judged by the addresses it is called with.
    private IEnumerable<string> AddressesAt(Body body, int call, Place place, HashSet<(Body, int)> seen)
    {
        if (!seen.Add((body, call)))
            return Enumerable.Empty<string>();
        var known = FlowSolver.AddressesAt(body, call, place).ToList();
        if (known.Count > 0)
            return known;
        return FlowSolver.PlacesAt(body, call, place)
            .SelectMany(open => solver.CallersOf(body).SelectMany(at => AddressesAt(at.Caller, at.Call, open, seen)));
    }

    // Nobody can tell where it goes: said once, of the type that sends it.
    private DataFlow? ClientOf(Body body, int call, DataFlow flow, FlowEvent item)
    {
        if (body.Outline.Recipient is { } declared)
            return flow with { Recipient = declared };
        var type = item.Sink!.Client is { } client ? MemberOf(client)?.ContainingType : Writers(item.Ending?.Client ?? body).Select(writer => MemberOf(writer.Key)?.ContainingType).FirstOrDefault(written => written is not null);
        if (type?.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration || type.IsImplicitlyDeclared || type.Name == "Program")
            return call < 0 ? null : flow with { ClientType = "", Place = PlaceOf(body.Key, body.Outline.Calls[call].Range) ?? flow.Place };
        var location = type.Locations.First(at => at.SourceTree == declaration.SyntaxTree);
        return flow with { ClientType = type.Name, Purposes = default, Place = new CodePlace(declaration.SyntaxTree, location.SourceSpan) };
    }

    // A client that was generated is nobody's to annotate: whoever calls it is told of.
    private IEnumerable<Body> Writers(Body body)
    {
        var seen = new HashSet<Body> { body };
        var open = new Queue<Body>(seen);
        while (open.Count > 0)
        {
            var at = open.Dequeue();
            if (PlaceOf(at.Key, default) is not { } place || !GeneratedCode.Is(place.Tree))
                yield return at;
            else
                solver.CallersOf(at).Select(calling => calling.Caller).Where(seen.Add).ToList().ForEach(open.Enqueue);
        }
    }

    private ISymbol? MemberOf(string key)
    {
        var nested = key.IndexOf('|');
        return declarations.Method(nested < 0 ? key : key.Substring(0, nested));
    }

    private EquatableArray<FlowStep> StepsOf(Cause? cause, Cause? inside)
    {
        var steps = (cause?.Steps() ?? Array.Empty<Cause>()).Concat(inside?.Steps() ?? Array.Empty<Cause>());
        return EquatableArray.From(steps.Select(step => PlaceOf(step.Body, step.Range) is { } place ? new FlowStep(place, step.What) : null).Where(step => step is not null).Select(step => step!));
    }

    // Generated code is not reported in: the nearest calls of it in code that somebody wrote are.
    private CodePlace? UserPlaceOf(Body body, TextRange range)
    {
        var seen = new HashSet<Body>();
        var open = new Queue<(Body Body, TextRange Range)>();
        open.Enqueue((body, range));
        while (open.Count > 0)
        {
            var (at, where) = open.Dequeue();
            if (!seen.Add(at) || PlaceOf(at.Key, where) is not { } place)
                continue;
            if (!GeneratedCode.Is(place.Tree))
                return place;
            foreach (var (caller, call) in solver.CallersOf(at))
                open.Enqueue((caller, caller.Outline.Calls[call].Range));
        }

        return null;
    }

    private CodePlace? PlaceOf(string key, TextRange range) =>
        bodies.PlaceOf(key) is { } body ? new CodePlace(body.Tree, new TextSpan(body.Start + range.Start, range.Length)) : null;
}
