using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models.Notation;

/// <summary>One .flows file as read: its rows, and what could not be read.</summary>
/// <param name="Assemblies">The assemblies it speaks about. Matching ignores them (types move between assemblies); tests and ownership do not.</param>
/// <param name="Unverified">True if the file says that nobody has held its rows against the real assembly.</param>
internal sealed record ModelFile(
    string Path,
    EquatableArray<string> Assemblies,
    bool Unverified,
    EquatableArray<ModelRow> Rows,
    EquatableArray<ModelFault> Faults)
{
    /// <summary>The package that brings the file; null: it is the project's own.</summary>
    public string? Package { get; init; }
}

/// <summary>One line of a .flows file: members of a type, and what their calls do.</summary>
/// <param name="Type">Full metadata name of the declaring type: "System.Collections.Generic.List`1".</param>
/// <param name="AndDerived">Also members of these names in derived types that override nothing: constructors, mostly.</param>
/// <param name="Parameters">Null: every overload.</param>
/// <param name="Replaces">The row stands instead of the default rule and of inherited rows; otherwise it adds to them.</param>
internal sealed record ModelRow(
    string Type,
    bool AndDerived,
    EquatableArray<NamePattern> Members,
    ParameterFilter? Parameters,
    bool Replaces,
    EquatableArray<Effect> Effects,
    ModelPosition Position)
{
    /// <summary>Where the type is named.</summary>
    public ModelPosition TypePosition { get; init; }

    /// <summary>Every place that the effects name.</summary>
    public IEnumerable<PlacePattern> Places => Effects.SelectMany(effect => effect switch
    {
        FlowEffect { If: { } told } flow => flow.From.Concat(flow.To).Append(told.At),
        FlowEffect flow => flow.From.Concat(flow.To),
        SuppressEffect suppress => suppress.From.Concat(suppress.To),
        SinkEffect { When: { } when } sink => sink.From.Append(when.At),
        SinkEffect { Qualifier: { } qualifier } sink => sink.From.Append(qualifier),
        SinkEffect sink => sink.From,
        LabelEffect { When: { } when } label => label.To.Append(when),
        LabelEffect label => label.To,
        OpenEffect open => open.To,
        WrapEffect { If: { } told } wrap => wrap.Inner.Concat(wrap.Outer).Append(told.At),
        WrapEffect wrap => wrap.Inner.Concat(wrap.Outer),
        ClearEffect clear => clear.At,
        WiringEffect wiring => new[] { wiring.At },
        FilterEffect { At: { } at } => new[] { at },
        _ => Enumerable.Empty<PlacePattern>(),
    });

    /// <summary>Stands for the type itself, wherever code names it with type arguments.</summary>
    public const string OfType = ".type";

    public bool Matches(string member)
    {
        foreach (var pattern in Members)
        {
            if (pattern.Matches(member))
                return true;
        }

        return false;
    }
}

/// <summary>Which overloads a row speaks of: those that have all of <paramref name="Present"/> and none of <paramref name="Absent"/>; both empty: those without parameters.</summary>
internal sealed record ParameterFilter(EquatableArray<NamePattern> Present, EquatableArray<NamePattern> Absent)
{
    public bool Accepts(IReadOnlyList<string> parameters)
    {
        if (Present.Length == 0 && Absent.Length == 0)
            return parameters.Count == 0;
        return Present.All(pattern => parameters.Any(pattern.Matches)) && !Absent.Any(pattern => parameters.Any(pattern.Matches));
    }
}
