using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models.Notation;

/// <summary>
/// A place as a file writes it: the root is "this", "return", a parameter's name (with * for several), "@0" (a parameter by position) or "^0" (a capture).
/// </summary>
/// <param name="Members">As in <see cref="AccessPath"/>, and "?Name" for a property or field that is looked up by its plain name.</param>
/// <param name="Whole">Written with ".**": everything the object contains.</param>
internal sealed record PlacePattern(string Root, EquatableArray<string> Members, bool Whole, ModelPosition Position);

/// <summary>What one effect of a row says; see NOTATION.md.</summary>
internal abstract record Effect;

/// <summary>"... if this tells decrypting"</summary>
internal sealed record ToldPattern(PlacePattern At, string Word);

/// <summary>"a, b -> c"</summary>
internal sealed record FlowEffect(EquatableArray<PlacePattern> From, EquatableArray<PlacePattern> To, Carry Carry, Treatments Treatments = Treatments.None) : Effect
{
    public ToldPattern? If { get; init; }
}

/// <summary>"a -/> return": takes back what the default rule says.</summary>
internal sealed record SuppressEffect(EquatableArray<PlacePattern> From, EquatableArray<PlacePattern> To) : Effect;

/// <summary>"a -> store". <see cref="Sink.Qualifier"/> is written as a place, and bound with the rest; a sink without name is named for the member.</summary>
internal sealed record SinkEffect(EquatableArray<PlacePattern> From, Carry Carry, Sink Sink, PlacePattern? Qualifier, Treatments Treatments = Treatments.None) : Effect
{
    /// <summary>"... if destructureObjects is 'true'"</summary>
    public ConstantPattern? When { get; init; }
}

/// <summary>A parameter, which must be given one of the constants.</summary>
internal sealed record ConstantPattern(PlacePattern At, EquatableArray<string> Texts);

/// <summary>"label(Category) -> return"</summary>
/// <param name="When">The parameter that must be given one of the constants; null: always.</param>
internal sealed record LabelEffect(Label Label, EquatableArray<PlacePattern> To, PlacePattern? When = null, EquatableArray<string> Texts = default) : Effect;

/// <summary>"open store -> this"</summary>
internal sealed record OpenEffect(ChannelKind Kind, string Name, EquatableArray<PlacePattern> To) : Effect;

/// <summary>"wrap stream -> this"</summary>
internal sealed record WrapEffect(EquatableArray<PlacePattern> Inner, EquatableArray<PlacePattern> Outer) : Effect
{
    public Treatments Treatments { get; init; }

    public ToldPattern? If { get; init; }
}

/// <summary>"clear this"</summary>
internal sealed record ClearEffect(EquatableArray<PlacePattern> At) : Effect;

/// <summary>"wire client configureClient.(0) by TClient, name"</summary>
internal sealed record WiringEffect(WiringKind Kind, PlacePattern At, EquatableArray<string> Names) : Effect;

/// <summary>"sift source if true by passing"</summary>
/// <param name="At">Null: "sift nothing".</param>
internal sealed record FilterEffect(PlacePattern? At, bool? When, bool IsFailed) : Effect;

/// <summary>"keep TEntity": objects of this type are kept, in a database's table or collection.</summary>
/// <param name="Parameter">A type parameter; or a parameter, whose argument's type is meant.</param>
/// <param name="IsMapped">All mapped members of the type are kept with it, and told once: nothing is told where objects are given.</param>
internal sealed record KeepEffect(string Parameter, bool IsMapped, string Name) : Effect;

/// <summary>"run": lambdas that become expression trees here are run, so the default rule treats them as delegates.</summary>
internal sealed record RunEffect : Effect;
