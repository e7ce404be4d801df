using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Flow.Outlines;

// What calls do to the objects they are given.
//
//   list.Add(row)                 list holds the very object row: what is put into row later is in list too
//   new StreamWriter(stream)      what is written into the writer is written into the stream
//   builder.Append(x)             the result is builder itself

internal sealed partial class BodyReader
{
    /// <summary>
    /// The node of an object that is made here. In a loop the one made in the turn before stays apart from it:
    /// last = next; next = new Row(); last.Mail is what the turn before put in.
    /// </summary>
    private int NewObject(IOperation at, string role)
    {
        var isAnotherTurn = builder.Knows(at, role);
        var node = builder.Node(at, role, at.Syntax);
        builder.Made(node);
        if (!isAnotherTurn)
        {
            state = state.WithNewObject(node);
            return node;
        }

        var older = builder.Node(at, role + " before", at.Syntax);
        builder.Wire(node, older, WireKind.Copy);
        state = state.WithNewObject(node, older);
        return node;
    }

    private int Changed(Values objects, IOperation at, string role)
    {
        var change = builder.Node(at, role, at.Syntax);
        foreach (var node in objects)
            Change(node, change);
        return change;
    }

    private void Change(int node, int change) => Change(node, change, 0);

    private void Change(int node, int change, int depth)
    {
        var known = state.Object(node);
        var members = known.Members;
        foreach (var name in known.Overwritten)
            members = members.SetItem(name, Folded(members[name].Add(builder.Member(change, name, null)), node, name));
        state = state.WithObject(node, known with { Members = members, Changes = Values.Of(Accumulated(node, known.Changes, change)) });
        if (IsHeldElsewhere(node))
            PutBack(node, change);
        if (depth >= AccessPath.Limit)
            return;
        if (!known.Wrapped.IsEmpty && treating.TryGetValue(node, out var wrapping))
            change = Treated(node, change, wrapping);
        foreach (var inner in known.Wrapped)
            Change(inner, change, depth + 1);
    }

    // mails.Add(x), where mails is a member: what the call leaves in the object is in the member from now on.
    private void NoteChanges(IOperation at, IOperation? instance, IReadOnlyList<IOperation> arguments, List<Argument> list)
    {
        foreach (var argument in list.Where(argument => argument.Out >= 0))
        {
            var holder = argument.Root.Kind == RootKind.This
                ? instance
                : arguments.OfType<IArgumentOperation>().FirstOrDefault(item => item.Parameter?.Ordinal == argument.Root.Index && item.Parameter.RefKind == RefKind.None)?.Value;
            if (HolderOf(holder) is var (symbol, owner))
                NoteAssignment(symbol, argument.Out, at, owner);
        }
    }

    // One node for all changes so far, so that the thousandth call on an object costs as much as the first.
    private int Accumulated(int node, Values before, int change)
    {
        if (before.IsEmpty)
            return change;
        var all = builder.Node((node, change), "changes", null);
        builder.Deepen(all, node);
        builder.Wire(change, all, WireKind.Copy);
        foreach (var earlier in before)
            builder.Wire(earlier, all, WireKind.Copy);
        return all;
    }

    // new StreamWriter(stream): what is written into the writer is written into the stream.
    private void WrapObjects(IOperation at, Summary known, Values receiver, List<Values> values, int result)
    {
        foreach (var wrapping in known.Wrappings)
        {
            var inner = wrapping.Treatments == Treatments.None ? ObjectsOf(wrapping.Inner, receiver, values) : Treating(at, wrapping, receiver, values);
            var outers = wrapping.Outer.Root.Kind == RootKind.Return && result >= 0 ? Values.Of(result) : ObjectsOf(wrapping.Outer, receiver, values);
            foreach (var outer in outers)
                state = state.WithObject(outer, state.Object(outer) with { Wrapped = state.Object(outer).Wrapped.Union(inner) });
        }

        foreach (var clearing in known.Clearings)
        {
            foreach (var node in ObjectsOf(clearing.At, receiver, values))
                state = state.WithObject(node, ObjectState.Untouched with { Wrapped = state.Object(node).Wrapped });
        }
    }

    private static Values ObjectsOf(Place place, Values receiver, List<Values> values) => place.Root.Kind switch
    {
        RootKind.This => receiver,
        RootKind.Parameter when place.Root.Index < values.Count => values[place.Root.Index],
        _ => Values.None,
    };

    /// <summary>The objects that a library call hands back as they are: builder.Append(x) is builder; list[0] is what was added.</summary>
    private Values Aliased(Summary known, IOperation at, Values receiver, List<Values> values)
    {
        var aliased = Values.None;
        foreach (var edge in known.Edges)
        {
            if (edge is not { Carry: Carry.Copy, Treatments: Treatments.None, To: { Root.Kind: RootKind.Return, Path.IsEmpty: true } })
                continue;
            var owners = ObjectsOf(edge.From, receiver, values);
            if (edge.From.Path.IsEmpty)
                aliased = aliased.Union(owners);
            else if (edge.From.Path.Length == 1)
                aliased = aliased.Union(Kept(owners, edge.From.Path.Members[0]));
        }

        return aliased;
    }

    // Only what this body itself put in: the rest is the solver's.
    private Values Kept(Values owners, string name)
    {
        var kept = Values.None;
        foreach (var owner in owners)
        {
            foreach (var value in state.Object(owner).Member(name).Nodes.Where(value => value != Values.Initial))
                kept = kept.Add(value);
        }

        return kept;
    }

    /// <summary>list.Add(x): the list now holds the very object x, and what is put into x later is in the list too.</summary>
    private void KeepObjects(Summary known, IMethodSymbol target, Values receiver, List<Values> values)
    {
        foreach (var edge in known.Edges)
        {
            if (edge is not { Carry: Carry.Copy, Treatments: Treatments.None, From: { Root.Kind: RootKind.Parameter, Path.IsEmpty: true }, To: { Root.Kind: RootKind.This or RootKind.Parameter, Path.Length: 1 } })
                continue;
            var kept = edge.From.Root.Index < target.Parameters.Length && MayBeFilled(target.Parameters[edge.From.Root.Index].Type) ? ObjectsOf(edge.From, receiver, values) : Values.None;
            if (!kept.IsEmpty && edge.To.Path.Members[0] is AccessPath.Element)
                StoreMember(ObjectsOf(edge.To, receiver, values), AccessPath.Element, kept, strong: false);
        }
    }
}
