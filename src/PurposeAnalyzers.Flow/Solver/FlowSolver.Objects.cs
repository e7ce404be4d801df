using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// Private members of objects. Of an object that is made here and kept nowhere they are places below it, as any others; of one that
// something else holds they are known of the member, and whoever reads the member is told.
//
//   var lines = new Lines(File.CreateText(path));     a channel lies at lines.output: nobody else has these lines
//   lines.Add(c.Email);                               Add is told that output matters: @0 -> this.output.(write). A file: stored
//   this.lines = lines;                               from here on somebody has: the channel is in Lines.output, whichever Lines are read
//
// Without the second half a logger's buffers would travel through every caller of the logger, and what is kept in a list of such
// objects through everything that the list passes; without the first all objects of a class are one.

internal sealed partial class FlowSolver
{
    private readonly Dictionary<string, HashSet<(Root, string)>> sightOf = new(StringComparer.Ordinal);
    private readonly Custodies custodies;

    /// <summary>What a call is given has something in a private member: the bodies that may run look into that member of it.</summary>
    private void Show(Body body, int index, Root root, Fact fact)
    {
        if (transfer.PrivateAt(fact.Path) == 0)
            Show(body, index, root, fact.Path.Members[0]);
        else if (fact.Path.IsEmpty && fact.Origin is { Kind: OriginKind.Input, Carry: Carry.Copy, Place.Path.IsEmpty: true })
        {
            foreach (var (_, member) in body.Seen.Where(seen => seen.Root == fact.Origin.Place.Root).ToList())
                Show(body, index, root, member);
        }
    }

    private void Show(Body body, int index, Root root, string member)
    {
        foreach (var target in body.Targets[index].ToArray())
        {
            if (!sightOf.TryGetValue(target, out var seen))
                sightOf[target] = seen = new HashSet<(Root, string)>();
            if (!seen.Add((root, member)) || !bodies.TryGetValue(target, out var callee) || callee is null)
                continue;
            callee.Seen.Add((root, member));
            Refollow(callee, root);
        }
    }

    /// <summary>Something is put into a member, or into what a member holds.</summary>
    /// <param name="owner">The node of the object whose member it is; -1: somebody has it.</param>
    private void PutIntoMember(Body body, Sink sink, int owner, TextRange range, Fact fact, Cause? cause)
    {
        if (transfer.PrivateAt(fact.Path) is >= 0 and var at)
        {
            var inner = new Sink(SinkKind.Assign, sink.Name, Member: fact.Path.Members[at]) { Within = Paths.Skip(fact.Path, at + 1) };
            PutIntoMember(body, inner, -1, range, fact with { Path = AccessPath.Empty }, cause);
            return;
        }

        var custody = owner >= 0 && factsOf(sink.Member!) is { Standing: MemberStanding.Private } ? custodies.Of(body, owner) : Custody.Elsewhere;
        if (fact.Origin.Kind != OriginKind.Input)
            PutOwn(body, sink, range, fact, custody, cause);
        else if (custody.IsElsewhere || custody.IsKnown)
            AssignInput(body, fact, sink, null, custody.IsKnown ? Held.Echo : Held.ByAny, cause);
        else
        {
            foreach (var root in custody.Given.Where(root => root.Kind != RootKind.Capture))
                AssignInput(body, fact, sink, root, Held.ByAny, cause);
        }
    }

    private void PutOwn(Body body, Sink sink, TextRange range, Fact fact, Custody custody, Cause? cause)
    {
        if (custody.IsKnown && fact.Origin.Kind != OriginKind.Label)
            return;
        var held = fact.Origin.Held == Held.Echo || custody.IsKnown ? Held.Echo : custody.Given.IsEmpty ? Held.Kept : Held.ByAny;
        var kept = fact with { Path = Paths.Append(sink.Within, fact.Path), Origin = fact.Origin with { Held = held } };
        AssignTo(body, sink.Member!, range, kept, cause);
    }

    /// <summary>What lies in a private member of an object goes into something else together with the object: now somebody has it.</summary>
    private void Keep(Body body, TextRange range, Fact fact, Cause? cause) =>
        PutIntoMember(body, new Sink(SinkKind.Assign, body.Outline.Name), -1, range, fact, cause);

    private bool IsKept(AccessPath within, Fact fact) => !within.IsEmpty && transfer.PrivateAt(fact.Path) >= 0;

    /// <summary>
    /// True if what a call puts into a private member of an object is known of that object: where nobody else has it, or as far as
    /// callers know whose it is. What is written into a channel that callers know of is theirs to tell.
    /// </summary>
    private bool IsOfItsOwn(Body body, Argument argument, Fact fact) =>
        transfer.PrivateAt(fact.Path) < 0 || CustodyOf(body, argument) is var custody
            && (custody.IsKnown || custody.IsForCallers && (fact.Origin.Kind == OriginKind.Input || Paths.IsWritten(fact.Path)));

    /// <summary>What an object holds in a private member is of use to a call only where it is known of the object.</summary>
    private bool IsHere(Body body, int index, Argument argument, ref Fact fact)
    {
        if (transfer.PrivateAt(fact.Path) < 0 || Paths.IsWritten(fact.Path) || fact.Origin.Kind == OriginKind.Input && IsWithinMaking(body.Outline.Calls[index]))
            return true;
        var origin = fact.Origin;
        if (!IsHere(CustodyOf(body, argument), ref origin))
            return false;
        fact = fact with { Origin = origin };
        return true;
    }

    private static bool IsHere(Custody custody, ref Origin origin)
    {
        if (custody.IsKnown)
            return true;
        if (origin.Kind != OriginKind.Input || custody.Given.Count != 1)
            return false;
        origin = origin with { On = custody.Given.Single() };
        return true;
    }

    // What a primary constructor was given reaches initialisers and the base by way of the object that is being made.
    private static bool IsWithinMaking(Call call) => call.Name is "initializer" or "base";

    /// <summary>What a callee does with what lies in an object holds at a call where that object is known.</summary>
    private bool IsHere(Body body, int index, Root? on, ref Fact fact)
    {
        var origin = fact.Origin;
        foreach (var argument in body.Outline.Calls[index].Arguments.Items.Where(argument => argument.Root == on))
        {
            if (!IsHere(CustodyOf(body, argument), ref origin))
                return false;
        }

        fact = fact with { Origin = origin };
        return true;
    }

    // What an object gives that callers give is as if it left the callee: Make(out var lines).
    private Custody CustodyOf(Body body, Argument argument) => custodies.Of(body, argument.Node >= 0 ? argument.Node : argument.Out);

    /// <summary>What is known of a member as the body sees it that reads the member of its own object.</summary>
    private static Fact FoundBy(Body reader, int node, Fact fact) =>
        fact.Origin.Held == Held.Kept && !reader.ReadsItsOwn(node) ? fact with { Origin = fact.Origin with { Held = Held.ByAny } } : fact;

    /// <summary>What rests on what some object holds: at a call of an object of which more is known it does not hold.</summary>
    private bool IsOfObject(Body body, int index, Held held, ref Origin origin)
    {
        if (held != Held.Kept)
            return true;
        var custody = body.Outline.Calls[index].Arguments.Items.Where(argument => argument.Root == Root.This).Select(argument => CustodyOf(body, argument)).Aggregate(Custody.Nothing, (all, one) => all.Or(one));
        if (custody is { IsOwn: false, IsElsewhere: false, Given.IsEmpty: true } || !custody.IsKnown)
        {
            origin = origin with { Held = origin.Held == Held.Echo ? Held.Echo : custody.IsThis ? Held.Kept : Held.ByAny };
            return true;
        }

        return false;
    }

    // class Lines { ... void Add(string text) => output.Write(text + footer); }     what lies in footer is told of here, whoever calls Add
    private Site? OfItsOwnType(Body body, TextRange range, Origin origin) =>
        origin.Place is { Root.Kind: RootKind.This } && transfer.PrivateAt(origin.Place.Path) == 0 ? new Site(body.Key, range) : null;

    // Of data of the body's own that it puts into a private member of what it was given its callers are not told: the member was.
    // Nor are they told of data that some object of the type holds: what theirs holds they know.
    private bool IsToldElsewhere(Body body, Root root, Fact fact) =>
        root.Kind is RootKind.This or RootKind.Parameter && fact.Origin.Kind != OriginKind.Input && !Paths.IsWritten(fact.Path) && transfer.PrivateAt(fact.Path) >= 0
        || fact.Origin.Held == Held.Echo && body.Key.IndexOf('|') < 0;
}
