using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// A value reaches a sink inside a callee: reported here if the label is this body's own, handed on to callers if it is theirs.

internal sealed partial class FlowSolver
{
    private void End(Body body, int index, Argument argument, Ending ending, Fact arrived, Cause? cause, Cause? inside)
    {
        if (arrived.Origin.Treated(ending.Treatments, transfer.IsFinal) is not { } origin)
            return;
        var call = body.Outline.Calls[index];
        arrived = arrived with { Origin = origin };
        if (ending.Sink.Kind == SinkKind.Run)
            EndInRun(body, arrived, ending.Sink, cause);
        else if (ending.Sink.Kind == SinkKind.Assign)
            EndInMember(body, index, argument, ending, arrived, new Cause(body.Key, argument.Range, "goes into " + call.Name, OriginOf(arrived, body, argument, cause)).Then(inside));
        else if (!Paths.ElementsOnly(arrived.Path) || ending.Sink.Kind == SinkKind.Use && !arrived.Path.IsEmpty)
            return;
        else if (origin.Kind == OriginKind.Label)
            EndLabel(body, index, argument, ending, arrived, new Cause(body.Key, argument.Range, "goes into " + call.Name, OriginOf(arrived, body, argument, cause)), inside);
        else if (origin.Kind == OriginKind.Input)
            EndInput(body, index, argument.Range, ending, arrived, new Cause(body.Key, argument.Range, "goes into " + call.Name, cause).Then(inside));
    }

    /// <summary>What is handed over as a part of an object was read nowhere: the way begins with the object.</summary>
    private static Cause? OriginOf(Fact arrived, Body body, Argument argument, Cause? cause) =>
        cause is null && arrived.Origin is { Kind: OriginKind.Label, Label: { } label } ? new Cause(body.Key, argument.Range, label.Origin + " is part of it", null) : cause;

    private void EndInMember(Body body, int index, Argument argument, Ending ending, Fact arrived, Cause? cause)
    {
        var owners = ending.Owner is { } root ? body.Outline.Calls[index].Arguments.Items.Where(given => given.Root == root).Select(given => given.Node).ToList() : new();
        if (ending.Held == Held.Echo && arrived.Origin.Kind != OriginKind.Input)
            PutOwn(body, ending.Sink, argument.Range, arrived, Custody.Own, cause);
        else if (ending.Held == Held.Echo)
            AssignInput(body, arrived, ending.Sink, null, Held.Echo, cause);
        else
            PutIntoMember(body, ending.Sink, owners.Count == 1 ? owners[0] : -1, argument.Range, arrived, cause);
    }

    private void EndLabel(Body body, int index, Argument argument, Ending ending, Fact arrived, Cause cause, Cause? inside)
    {
        var label = arrived.Origin.Label!;
        switch (ending.Sink.Kind)
        {
            case SinkKind.Use or SinkKind.Consume when ending.At is not null:
                break; // the type itself reads its member, and is told of it
            case SinkKind.Use:
                if (!arrived.Origin.Used || !ending.Sink.Purposes.All(purpose => body.Outline.Purposes.Contains(purpose)))
                    events.Use(body, argument.Range, label, ending.Sink.Purposes, cause, Points(body, index, ending), arrived.Origin.Guarded);
                break;
            case SinkKind.Consume when body.HasPurposes:
                if (!arrived.Origin.Used)
                    events.Use(body, argument.Range, label, body.Outline.Purposes, cause, AtCall(body, index), arrived.Origin.Guarded);
                break;
            case SinkKind.Consume when arrived.Origin.Held == Held.Echo:
                break;
            case SinkKind.Consume:
                AddWorked(body, label, cause.Then(inside));
                break;
            default:
                var (owner, range) = PlaceOf(body, index, argument, ending, inside);
                events.End(owner, range, label, ending.Sink, ending, owner == body ? index : -1, cause, inside, Points(body, index, ending, argument.Root), arrived.Origin.Guarded);
                break;
        }
    }

    // A lambda is written where it is used: what it captures, or is called back with, leaves at the sink inside it.
    private (Body Owner, TextRange Range) PlaceOf(Body body, int index, Argument argument, Ending ending, Cause? inside)
    {
        if (ending.At is { } told && bodies.TryGetValue(told.Body, out var own) && own is not null)
            return (own, told.Range);
        var call = body.Outline.Calls[index];
        if (argument.Root.Kind != RootKind.Capture && call.Name != Outlines.BodyReader.Callback)
            return (body, argument.Range);
        var member = body.Key.IndexOf('|') is >= 0 and var at ? body.Key.Substring(0, at) : body.Key;
        var step = inside?.Steps().LastOrDefault(step => step.Body.StartsWith(member + "|", StringComparison.Ordinal));
        return step is not null && bodies.TryGetValue(step.Body, out var nested) && nested is not null ? (nested, step.Range) : (body, argument.Range);
    }

    private void EndInput(Body body, int index, TextRange range, Ending ending, Fact arrived, Cause? cause)
    {
        if (ending.Sink.Kind == SinkKind.Consume && body.HasPurposes)
            return;
        var origin = arrived.Origin;
        var handed = Ending.Of(origin, ending.Sink with { Qualifier = null }) with
        {
            Address = ending.Address,
            At = ending.At ?? OfItsOwnType(body, range, origin),
            Points = ending.Sink.Kind is SinkKind.Use or SinkKind.Disclose ? Telling(body, Points(body, index, ending, null)) : default,
        };
        // Whoever says to whom a body discloses knows the addresses that it uses.
        if (body.Outline.Recipient is { } declared && ending is { Sink.Kind: SinkKind.Disclose } and ({ Open: not null } or { Address: not null } or { Unaddressed: not null }))
        {
            AddEnding(body, handed with { Sink = handed.Sink with { Recipient = declared }, Address = null }, cause);
            return;
        }

        if (ending.Open is null)
        {
            AddEnding(body, handed with { Unaddressed = ending.Unaddressed, Client = ending.Client }, cause);
            return;
        }

        var known = AddressFactsAt(body, index, ending.Open.Value).ToList();
        foreach (var address in known)
        {
            if (DispatchCondition.TryJoin(handed.When, address.When, out var when))
            {
                var told = handed with { Address = address.Text, When = when, Held = address.Held == Held.Kept ? Held.Kept : handed.Held };
                AddEnding(body, told with { Unaddressed = IsSetting(address) ? new OpenAddress(body, index, ending.Open.Value) : null, Client = ending.Client ?? (IsSetting(address) ? body : null) }, cause);
            }
        }

        var open = PlacesAt(body, index, ending.Open.Value).ToList();
        var unknown = ending.Unaddressed ?? new OpenAddress(body, index, ending.Open.Value);
        foreach (var place in open)
            AddEnding(body, handed with { Open = place, Unaddressed = known.Count == 0 && !place.Path.IsEmpty ? unknown : null, Client = ending.Client ?? (place.Root.Kind == RootKind.This ? body : null) }, cause);
        if (known.Count == 0 && open.Count == 0)
            AddEnding(body, handed with { Unaddressed = unknown, Client = ending.Client }, cause);
    }

    // A key of the configuration may tell nobody: then it is the client that looks it up, not its callers, who knows no address.
    private static bool IsSetting(Origin address) => address.Text.StartsWith(TellingText.Setting, StringComparison.Ordinal);

    /// <summary>The texts that are known to be at the place that decides where a call's data goes; where that holds no whole address, in its receiver too.</summary>
    public static IEnumerable<string> AddressesAt(Body body, int index, Place place) => AddressFactsAt(body, index, place).Select(address => address.Text).Distinct();

    private static IEnumerable<Origin> AddressFactsAt(Body body, int index, Place place)
    {
        if (IsHost(place))
            return GivenAt(body, index, HolderOf(place)).Where(fact => fact.Origin.Kind == OriginKind.Text && TellingText.IsHostName(fact.Origin.Text)).Select(fact => fact.Origin with { Text = TellingText.Host + fact.Origin.Text }).Distinct();
        var given = Texts(GivenAt(body, index, place)).ToList();
        return !place.Path.IsEmpty || given.Any(text => text.Text.IndexOf("//", StringComparison.Ordinal) >= 0) ? given.Distinct() : Texts(FactsAt(body, index, place)).Distinct();
    }

    // In a private member of an object there is what lies there, and nothing else of the object tells an address.
    private static IEnumerable<Fact> GivenAt(Body body, int index, Place place) =>
        from argument in body.Outline.Calls[index].Arguments.Items
        where argument.Root == place.Root
        from item in body.FactsAt(argument.Node)
        let fact = Below(body, item.Key, place.Path)
        where fact is not null
        select fact.Value;

    private static Fact? Below(Body body, Fact fact, AccessPath path)
    {
        if (path.IsEmpty)
            return fact;
        if (fact.Path.Length >= path.Length)
            return Paths.Match(fact.Path, path) >= 0 ? fact with { Path = Paths.Skip(fact.Path, path.Length) } : null;
        var place = new Place(fact.Origin.Place.Root, path);
        return fact is { Path.IsEmpty: true, Origin: { Kind: OriginKind.Input, Carry: Carry.Copy, Place.Path.IsEmpty: true } } && body.Sees(place) ? fact with { Origin = fact.Origin with { Place = place } } : null;
    }

    private static bool IsHost(Place place) => place.Path is { Length: > 0 and var length } && place.Path.Members[length - 1] == AccessPath.Host;

    // The name of a host is an address where it is put into one only: contacts.json looks like it, too.
    private static IEnumerable<Origin> Texts(IEnumerable<Fact> facts) => facts.Select(fact => fact.Origin).Where(origin => origin.Kind == OriginKind.Text && !TellingText.IsHostName(origin.Text));

    /// <summary>
    /// Where callers may have put that text. Not in what the client was given to send: only a client that is itself an input counts;
    /// nor in the object's own members, for which its type answers, unless callers know what they put there. An object that is a client
    /// itself (by its base class) is its callers' to tell.
    /// What is put into an address behind "https://" is the host's name, and tells more than the address.
    /// </summary>
    public static IEnumerable<Place> PlacesAt(Body body, int index, Place place)
    {
        // "https://api.shop.example/" + path: where it goes is known, whatever is put behind it.
        var isKnown = AddressesAt(body, index, place).Any(address => address.IndexOf("//", StringComparison.Ordinal) >= 0);
        var at = IsHost(place) ? HolderOf(place) : place;
        var open = (
            from fact in at.Path.IsEmpty ? FactsAt(body, index, at, receiver: Carry.Copy).Distinct() : GivenAt(body, index, at).Distinct()
            where fact.Origin.Kind == OriginKind.Input && fact.Path.IsEmpty && (!isKnown || fact.Origin.Carry == Carry.Copy)
                && (fact.Origin.Place.Root.Kind != RootKind.This || fact.Origin.Place.Path.IsEmpty || IsHost(fact.Origin.Place) || body.Sees(fact.Origin.Place))
            select Seen(body, fact.Origin.Place)).ToList();
        if (IsHost(place))
            return open.Where(holder => !IsHost(holder)).Select(HostAt);
        return open.Any(IsHost) ? open.Where(IsHost) : open;
    }

    private static Place Seen(Body body, Place place) =>
        IsHost(place) ? HostAt(Seen(body, HolderOf(place))) : body.Sees(place) ? place : new Place(place.Root);

    private static Place HolderOf(Place host) => host with { Path = Paths.Take(host.Path, host.Path.Length - 1) };

    private static Place HostAt(Place holder) => holder with { Path = Paths.Append(holder.Path, AccessPath.Of(AccessPath.Host)) };

    // An extension method's receiver is its first argument.
    private static IEnumerable<Fact> FactsAt(Body body, int index, Place place, Carry? receiver = null)
    {
        var arguments = body.Outline.Calls[index].Arguments;
        var first = receiver is not null && arguments.Items.Any(argument => argument.Root.Kind == RootKind.This) ? Root.This : Root.Parameter(0);
        foreach (var argument in arguments)
        {
            var isPlace = argument.Root == place.Root;
            if (!isPlace && argument.Root.Kind != RootKind.This && argument.Root != first)
                continue;
            foreach (var item in body.FactsAt(argument.Node))
            {
                if (isPlace || receiver is null || item.Key.Origin.Carry == receiver)
                    yield return item.Key;
            }
        }
    }
}
