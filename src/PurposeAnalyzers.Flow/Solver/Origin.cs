using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Solver;

internal enum OriginKind
{
    /// <summary>Whatever callers put at <see cref="Origin.Place"/>.</summary>
    Input,

    /// <summary>A labelled value.</summary>
    Label,

    /// <summary>An object whose type, named by <see cref="Origin.Text"/>, has labelled members.</summary>
    Object,

    /// <summary>A delegate for the body named by <see cref="Origin.Text"/>.</summary>
    Function,

    /// <summary>A stream or writer: what is written into it ends where <see cref="Origin.Channel"/> says.</summary>
    Channel,

    /// <summary>A text known at compile time: an address, an SQL statement.</summary>
    Text,
}

/// <summary>What the private members of a class are known to hold, whichever objects they belong to.</summary>
internal enum Held
{
    /// <summary>The code of the class put it there: any object may hold it.</summary>
    ByAny,

    /// <summary>Some object holds it that something else has: so may any of which no more is known.</summary>
    Kept,

    /// <summary>
    /// Some object holds it that is known by itself. It counts where the member's own type hands it to a sink; whoever has the
    /// object knows better what comes out of it.
    /// </summary>
    Echo,
}

/// <summary>What a fact is about. A fact says: this, or a part of it, is at this path of that node.</summary>
/// <param name="Carry">Input: how the callers' value came here; Copy as long as it is the value itself.</param>
/// <param name="Treatments">Input: what was done to it on the way; Channel: what is done to what is written.</param>
/// <param name="Used">Label: this body has read the value already, so that its use has been judged.</param>
internal sealed record Origin(
    OriginKind Kind,
    Place Place = default,
    Carry Carry = Carry.Copy,
    Treatments Treatments = Treatments.None,
    Label? Label = null,
    bool Used = false,
    string Text = "",
    ChannelKind Channel = ChannelKind.Memory)
{
    /// <summary>Input: the members of what callers put there that were overwritten since; what they held is not here.</summary>
    public EquatableArray<string> Without { get; init; }

    /// <summary>Beyond these many overwritten members all count as still there.</summary>
    private const int Few = 6;

    public Origin WithoutAlso(EquatableArray<string> members)
    {
        if (members.Length == 0 || Kind != OriginKind.Input || Carry != Carry.Copy)
            return this;
        var all = Without.Items.Union(members.Items, StringComparer.Ordinal).OrderBy(member => member, StringComparer.Ordinal).ToList();
        return all.Count > Few || all.Count == Without.Length ? this : this with { Without = EquatableArray.From(all) };
    }

    /// <summary>Comes here only if this holds of the body's type parameters and objects.</summary>
    public DispatchCondition? When { get; init; }

    /// <summary>Input: comes here only by way of a private member of this input's object, if nobody else has that object.</summary>
    public Root? On { get; init; }

    /// <summary>Whose it is, if it was read from a private member; Input: what was done to it rests on what such a member holds.</summary>
    public Held Held { get; init; }

    public static Origin Of(Label label, bool used = false) => new(OriginKind.Label, Label: label, Used: used);
    public static Origin OfInput(Place place) => new(OriginKind.Input, place);
    public static Origin OfObject(string type) => new(OriginKind.Object, Text: type);
    public static Origin OfFunction(string key) => new(OriginKind.Function, Text: key);
    public static Origin OfChannel(ChannelKind kind, string name) => new(OriginKind.Channel, Text: name, Channel: kind);
    public static Origin OfText(string text) => new(OriginKind.Text, Text: text);

    /// <summary>Label: what was checked where it was read; the same data read with and without a check is not the same.</summary>
    public string Guarded { get; init; } = "";

    /// <summary>Cheap rather than sharp: see <see cref="AccessPath.GetHashCode"/>.</summary>
    public override int GetHashCode() => unchecked(
        (((int)Kind * 31 + Place.GetHashCode()) * 31 + (int)Carry * 7 + (int)Treatments) * 31
        + (Used ? 1 : 0) + (Label is null ? 0 : Label.Origin.Length * 131 + Label.Category.Length) + Text.Length * 17 + (Text.Length == 0 ? 0 : Text[Text.Length - 1]));

    /// <summary>Facts of these kinds make the solver look into the bodies they reach.</summary>
    public bool IsData => Kind is OriginKind.Label or OriginKind.Object;

    /// <summary>The origin after the value went along an edge.</summary>
    public Origin Carried(Carry carry) => Kind != OriginKind.Input || carry == Carry.Copy || Carry is Carry.Observe or Carry.Address || Carry == carry
        ? this
        : carry is Carry.Observe or Carry.Address || Carry == Carry.Copy ? this with { Carry = carry } : this;

    /// <summary>The origin after a treatment; null: nothing is left.</summary>
    public Origin? Treated(Treatments treatments, Func<Label, bool> isFinal)
    {
        if (treatments == Treatments.None || Kind is not (OriginKind.Input or OriginKind.Label or OriginKind.Channel))
            return this;
        if (Kind != OriginKind.Label)
            return this with { Treatments = Then(Treatments, treatments) };
        if (isFinal(Label!))
            return this;
        if ((treatments & Treatments.Anonymized) != 0)
            return null;
        return this with
        {
            Label = Label! with
            {
                Pseudonymous = Label.Pseudonymous || (treatments & Treatments.Pseudonymized) != 0,
                Encrypted = (Label.Encrypted || (treatments & Treatments.Encrypted) != 0) && (treatments & Treatments.Decrypted) == 0,
                Redacted = Label.Redacted || (treatments & Treatments.Redacted) != 0,
            },
        };
    }

    /// <summary>One after the other: of ciphers and their undoing the last one counts.</summary>
    private static Treatments Then(Treatments first, Treatments second)
    {
        if ((second & Treatments.Encrypted) != 0)
            first &= ~Treatments.Decrypted;
        if ((second & Treatments.Decrypted) != 0)
            first &= ~Treatments.Encrypted;
        return first | second;
    }
}

internal readonly record struct Fact(Origin Origin, AccessPath Path);
