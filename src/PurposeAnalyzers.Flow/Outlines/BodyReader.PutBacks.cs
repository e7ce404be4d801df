using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Flow.Outlines;

// Objects that somebody else holds as well: what is put into them here, others find there.
//
//   private readonly List<string> mails = new();
//   var list = mails; list.Add(c.Email);           mails is assigned: it holds c.Email at [*]
//   box.Value = c.Email;                           box is assigned: c.Email at [Box.Value]
//   Hidden().Add(c.Email);                         told to Hidden: what comes into its result goes into mails

internal sealed partial class BodyReader
{
    private readonly Dictionary<int, (string Member, string? Within, int Owner)> contents = new();
    private readonly Dictionary<int, int> inboxes = new();

    /// <summary>Notes that a node is what a member holds that only its own type can reach.</summary>
    /// <param name="owner">The node of the object whose member it is; -1: one of several.</param>
    /// <param name="within">"[*]" if it is one of several elements.</param>
    private void NoteContents(int node, string member, int owner, string? within = null) => contents[node] = (member, within, owner);

    /// <summary>An object that was put into such a member stays there: what is put into it later is in the member as well.</summary>
    private void NoteContents(Values values, MemberFacts member, int owner, string? within)
    {
        if (member.Standing != MemberStanding.Private)
            return;
        foreach (var value in values.Nodes.Where(value => value >= 0 && !contents.ContainsKey(value)))
            NoteContents(value, member.Key, owner, within);
    }

    /// <summary>Notes that what is put into a node is told to whoever made it, at <paramref name="inbox"/>.</summary>
    private void NoteInbox(int node, int inbox) => inboxes[node] = inbox;

    /// <summary>Something was put into an object, below the path that its owners give it.</summary>
    private void PutBack(int node, int put)
    {
        var at = node;
        for (var depth = 0; depth <= AccessPath.Limit; depth++)
        {
            if (contents.TryGetValue(at, out var held))
                builder.Assignment(held.Within is { } within ? Wrapped(put, within, (at, put)) : put, held.Member, builder.RangeOf(put), held.Owner);
            if (inboxes.TryGetValue(at, out var inbox))
                builder.Wire(put, inbox, WireKind.Copy);
            if (builder.OwnerOf(at) is not { } owner || contents.ContainsKey(at))
                return;
            var whole = builder.Node((put, at), "put back", null);
            builder.CopyRange(put, whole);
            builder.Wire(put, whole, WireKind.Store, owner.Member);
            (at, put) = (owner.Owner, whole);
        }
    }

    /// <summary>The same for a value that is put into a member.</summary>
    private void PutBack(int owner, string name, Values values)
    {
        if (!IsHeldElsewhere(owner))
            return;
        foreach (var value in values.Nodes.Where(value => value >= 0))
        {
            var whole = builder.Node((owner, name, value), "put", null);
            builder.CopyRange(value, whole);
            builder.Wire(Used(value, (owner, name, value)), whole, WireKind.Store, name);
            PutBack(owner, whole);
        }
    }

    // Whoever is given an object as a result may put something into it: that comes in here, and goes where the object is from.
    private void ReturnInbox(Values values)
    {
        var inbox = -1;
        foreach (var value in values)
        {
            if (!IsHeldElsewhere(value) && InputAbove(value) < 0)
                continue;
            if (inbox < 0)
            {
                inbox = builder.Node(Root.Return, "inbox", null);
                builder.Input(Root.Return, inbox, false, false);
            }

            if (IsHeldElsewhere(value))
                PutBack(value, inbox);
            if (InputAbove(value) is >= 0 and var input)
                PutBackInto(input, value, inbox);
        }
    }

    // ref items[1], returned: what is put there is in what callers gave.
    private void PutBackInto(int input, int node, int put)
    {
        while (node != input && builder.OwnerOf(node) is { } owner)
            (node, put) = (owner.Owner, Wrapped(put, owner.Member, (node, put)));
        Change(input, put);
    }

    private int InputAbove(int node)
    {
        for (var depth = 0; depth <= AccessPath.Limit + 1; depth++)
        {
            if (inputNodes.ContainsValue(node))
                return node;
            if (builder.OwnerOf(node) is not { } owner)
                return -1;
            node = owner.Owner;
        }

        return -1;
    }

    private int Wrapped(int node, string name, object at)
    {
        var whole = builder.Node((at, name), "put within", null);
        builder.CopyRange(node, whole);
        builder.Wire(node, whole, WireKind.Store, name);
        return whole;
    }

    private bool IsHeldElsewhere(int node)
    {
        for (var depth = 0; depth <= AccessPath.Limit; depth++)
        {
            if (contents.ContainsKey(node) || inboxes.ContainsKey(node))
                return true;
            if (builder.OwnerOf(node) is not { } owner)
                return false;
            node = owner.Owner;
        }

        return false;
    }
}
