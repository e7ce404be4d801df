using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Solver;

// What one fact becomes along one wire or one passage.
//
//   label of Customer.Email at [Row.Mail] of node 4
//     load Row.Mail              the label at []
//     store List.[*]             the label at [[*], Row.Mail]
//     passage 0.** -> return     the label at [] of the result: a serializer writes what the object contains
//     passage 0 ~> return        nothing: the object's text does not show it (unless Row is a record)
//   what callers put at 0, in Clear(Row row) => row with { Mail = "" }
//     copy, except Row.Mail      the same, without Row.Mail: callers apply 0 -> return to what else they have there

internal sealed class Transfer(PolicyCatalog catalog, Containment containment, Func<string, MemberFacts?> factsOf)
{
    public bool IsFinal(Label label) => catalog.Categories.TryGetValue(label.Category, out var category) && category.Final;

    /// <summary>The first private member of a path; -1: there is none.</summary>
    public int PrivateAt(AccessPath path)
    {
        for (var index = 0; index < path.Length; index++)
        {
            if (IsPrivate(path.Members[index]))
                return index;
        }

        return -1;
    }

    private bool IsAnswer(string member) =>
        !Paths.IsElement(member) && !Paths.IsPseudo(member) && factsOf(member) is { IsAnswer: true, Labels.Length: 0 };

    private bool IsPrivate(string member) =>
        !Paths.IsElement(member) && factsOf(member) is { Standing: MemberStanding.Private, IsStatic: false };

    /// <summary>The fact at the other end of a wire; null if it does not get there.</summary>
    public IEnumerable<Fact> Along(Wire wire, Fact fact, Body body)
    {
        switch (wire.Kind)
        {
            case WireKind.Copy:
                return fact.Path.IsEmpty ? One(fact with { Origin = fact.Origin.WithoutAlso(wire.Except) }) : wire.Except.Contains(fact.Path.Members[0]) ? None : One(fact);
            case WireKind.Store:
                return IsLostInFolds(1, fact) ? None : One(fact with { Path = Paths.Prepend(wire.Member!, fact.Path) });
            case WireKind.Load:
                return Loaded(wire.Member!, fact, body) is { } loaded ? One(loaded) : None;
            case WireKind.Derive:
                return Carried(fact, AccessPath.Empty, Carry.Derive, body);
            default:
                return Carried(fact, AccessPath.Empty, Carry.Observe, body);
        }
    }

    /// <summary>
    /// What a labelled member holds is known wherever its object is: where the path grows too long to say so, it is not told of what is around it.
    /// </summary>
    public bool IsLostInFolds(int more, Fact fact) =>
        fact.Origin.Label is { } label && fact.Path.Length > 0 && fact.Path.Length + more > AccessPath.Limit
        && factsOf(fact.Path.Members[fact.Path.Length - 1]) is { Standing: MemberStanding.Labelled } facts
        && facts.Labels.Items.Any(own => own.Category == label.Category);

    private Fact? Loaded(string member, Fact fact, Body body)
    {
        if (fact.Path.IsEmpty)
            return LoadedFromWhole(member, fact, body);
        if (Paths.SameMember(fact.Path.Members[0], member))
            return fact with { Path = Paths.Skip(fact.Path, 1) };
        return member == AccessPath.Element && !Paths.IsPseudo(fact.Path.Members[0]) && fact.Path.Members[0] != AccessPath.Key ? fact : null;
    }

    // A part of a labelled value is labelled, unless it only answers yes or no; a part of what callers put here is what they put there.
    private Fact? LoadedFromWhole(string member, Fact fact, Body body) => fact.Origin.Kind switch
    {
        OriginKind.Label when !Paths.IsPseudo(member) => IsAnswer(member) && !Tells(fact.Origin) ? null : fact,
        OriginKind.Text when member == AccessPath.Host => Outlines.TellingText.IsHostName(fact.Origin.Text) ? fact with { Origin = Origin.OfText(Outlines.TellingText.Host + fact.Origin.Text) } : null,
        OriginKind.Text => Setting(fact.Origin.Text, member) is { } setting ? fact with { Origin = Origin.OfText(setting) } : null,
        OriginKind.Input when fact.Origin.Carry != Carry.Copy => Paths.IsPseudo(member) ? null : IsAnswer(member) ? fact with { Origin = fact.Origin.Carried(Carry.Observe) } : fact,
        OriginKind.Input => fact.Origin.Without.Contains(member) || IsPrivate(member) && !body.Sees(fact.Origin, member) ? null : fact with { Origin = Below(fact.Origin, AccessPath.Of(member)) },
        _ => null,
    };

    // What a section of the configuration holds under a key, or a member that is filled from it.
    private static string? Setting(string section, string member)
    {
        if (!section.StartsWith(Outlines.TellingText.Setting, StringComparison.Ordinal) || Paths.IsPseudo(member) || member.Length < 3)
            return null;
        if (member[0] == '\'')
            return section + ":" + member.Substring(1, member.Length - 2);
        return member[1] == ':' ? section + ":" + member.Substring(member.LastIndexOf('.') + 1) : null;
    }

    private bool IsOutOfSight(Origin input, AccessPath below, Body body) =>
        PrivateAt(below) is >= 0 and var hidden && (hidden > 0 || !body.Sees(input, below.Members[0]));

    private static Origin Below(Origin origin, AccessPath path) =>
        origin with { Place = origin.Place with { Path = Paths.Append(origin.Place.Path, path) }, Without = default };

    /// <summary>True if a callee overwrites the member in which this lies, before it does anything with what it was given.</summary>
    public static bool IsOverwritten(Fact fact, AccessPath from, EquatableArray<string> without) =>
        without.Length > 0 && Paths.Match(fact.Path, from) is >= 0 and var matched && fact.Path.Length > matched && without.Contains(fact.Path.Members[matched]);

    /// <summary>What of a fact arrives when the value at <paramref name="from"/> is carried on; paths are what is left below it.</summary>
    /// <param name="body">Where it is carried: not every body looks into private members of what it is given.</param>
    public IEnumerable<Fact> Carried(Fact fact, AccessPath from, Carry carry, Body body)
    {
        var matched = Paths.Match(fact.Path, from);
        if (matched >= 0)
            return Rest(fact with { Path = Paths.Skip(fact.Path, matched) }, carry);
        if (Paths.Match(from, fact.Path) < 0)
            return None;
        var below = Paths.Skip(from, fact.Path.Length);
        var at = fact with { Path = AccessPath.Empty };
        if (fact.Origin.Kind == OriginKind.Label && !below.Members.Items.Any(Paths.IsPseudo))
            return below.Members.Items.Any(IsAnswer) ? Rest(at, Carry.Observe) : Rest(at, carry);
        if (fact.Origin.Kind == OriginKind.Text && below is { Length: 1 } && below.Members[0] == AccessPath.Host)
            return LoadedFromWhole(AccessPath.Host, at, body) is { } host ? One(host) : None;
        if (fact.Origin.Kind == OriginKind.Object && carry == Carry.Derive && Paths.ElementsOnly(below))
            return Contents(fact.Origin.Text, carry, ofElements: true);
        if (fact.Origin.Kind != OriginKind.Input)
            return None;
        if (fact.Origin.Without.Contains(below.Members[0]) || fact.Origin.Carry == Carry.Copy && IsOutOfSight(fact.Origin, below, body))
            return None;
        if (fact.Origin.Carry == Carry.Copy)
            return Rest(at with { Origin = Below(fact.Origin, below) }, carry);
        return below.Members.Items.Any(Paths.IsPseudo) ? None : Rest(at, carry);
    }

    private IEnumerable<Fact> Rest(Fact fact, Carry carry)
    {
        if (carry == Carry.Copy)
            return One(fact);
        if (carry == Carry.Address)
            return fact.Path.IsEmpty && fact.Origin.Kind is OriginKind.Channel or OriginKind.Text or OriginKind.Input ? One(fact with { Origin = fact.Origin.Carried(carry) }) : None;
        if (fact.Origin.Kind == OriginKind.Object)
            return Reaches(fact.Path, carry) ? Contents(fact.Origin.Text, carry) : None;
        if (fact.Origin.Kind is OriginKind.Channel or OriginKind.Text)
            return fact.Path.IsEmpty && carry != Carry.Observe ? One(fact) : None;
        if (fact.Origin.Kind == OriginKind.Function || !Reaches(fact.Path, carry) || carry == Carry.Observe && !Tells(fact.Origin))
            return None;
        return One(new Fact(fact.Origin.Carried(carry), AccessPath.Empty));
    }

    private bool Reaches(AccessPath rest, Carry carry)
    {
        if (carry == Carry.Whole && rest.Length >= 2 && rest.Members[0] == AccessPath.Result && rest.Members[1] == AccessPath.Handed)
            rest = Paths.Skip(rest, 2);
        foreach (var member in rest.Members)
        {
            if (Paths.IsElement(member))
                continue;
            if (carry == Carry.Observe || Paths.IsPseudo(member))
                return false;
            var facts = factsOf(member);
            if (carry == Carry.Whole ? facts is { SerializersIgnore: true } : facts is not (null or { HeldByRecord: true }))
                return false;
        }

        return true;
    }

    /// <summary>Categories of which every derivation counts are told by comparisons and counts as well.</summary>
    private bool Tells(Origin origin) => origin.Kind == OriginKind.Input
        ? origin.Carry != Carry.Whole
        : catalog.Categories.TryGetValue(origin.Label!.Category, out var category) && category.DerivedEverything;

    public IEnumerable<Label> LabelsIn(string type) => containment.Of(type).Select(item => item.Label);

    private IEnumerable<Fact> Contents(string type, Carry carry, bool ofElements = false)
    {
        foreach (var item in containment.Of(type))
        {
            if (carry == Carry.Whole ? !item.SerializersIgnore : carry == Carry.Derive && (ofElements ? item.InElementText : item.InText))
                yield return new Fact(Origin.Of(item.Label), AccessPath.Empty);
        }
    }

    private static readonly IEnumerable<Fact> None = Array.Empty<Fact>();

    private static IEnumerable<Fact> One(Fact fact) => new[] { fact };
}
