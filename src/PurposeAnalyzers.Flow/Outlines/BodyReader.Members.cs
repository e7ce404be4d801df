using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Outlines;

// The members of objects, by the names that paths use: loading, storing, and gathering where there are many.
//
//   d.Mail = a;   x = d.Mail         {a}: strong, where d is one object
//   list.Add(a); list.Add(b)         [*] = {a, b}: weak

internal sealed partial class BodyReader
{
    /// <summary>Beyond this many a set of values is one node: what each of them is told apart by is lost, not what they hold.</summary>
    private const int Crowd = 12;

    private Values LoadMember(Values owners, string name, SyntaxNode? syntax)
    {
        var found = Values.None;
        foreach (var owner in owners)
        {
            var known = state.Object(owner);
            var contents = known.Member(name);
            foreach (var value in contents)
                found = found.Add(value == Values.Initial ? builder.Member(owner, name, syntax) : builder.TakenOut(owner, name, value, syntax));
            if (!contents.Contains(Values.Initial))
                continue; // overwritten here: what callees left before is gone, and what they left since is among the contents
            foreach (var change in known.Changes)
                found = found.Add(builder.Member(change, name, syntax));
        }

        return found.Count <= Crowd ? found : Gathered(found, (name, syntax), syntax);
    }

    private Values Gathered(Values values, object at, SyntaxNode? syntax)
    {
        var gathered = builder.Node(at, "crowd", syntax);
        foreach (var value in values)
        {
            if (value == gathered)
                continue;
            builder.Deepen(gathered, value);
            builder.Wire(value, gathered, WireKind.Copy);
        }

        return Values.Of(gathered);
    }

    private void StoreMember(Values owners, string name, Values values, bool strong)
    {
        foreach (var owner in owners)
        {
            var known = state.Object(owner);
            var contents = strong && owners.Count == 1 ? values : Folded(known.Member(name).Union(values), owner, name);
            state = state.WithObject(owner, known with { Members = known.Members.SetItem(name, contents) });
            PutBack(owner, name, values);
            foreach (var value in values)
                builder.Put(owner, name, value);
        }
    }

    // A list that a thousand statements add to is one place, not a thousand: beyond a handful the values are gathered in one node.
    private Values Folded(Values values, int owner, string name)
    {
        if (values.Count <= 8)
            return values;
        var gathered = builder.Node((owner, name), "gathered", null);
        foreach (var value in values.Nodes.Where(value => value >= 0))
            builder.Wire(Used(value, (gathered, value)), gathered, WireKind.Copy);
        return values.Contains(Values.Initial) ? Values.Of(Values.Initial).Add(gathered) : Values.Of(gathered);
    }
}
