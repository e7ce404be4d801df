using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rules;

/// <summary>
/// PUR002. Strings in annotations, and the annotations of referenced assemblies. A constant that the generator does not make
/// (<c>Purpose.Biling</c>) is CS0117, the compiler's to report; the fix of this rule is offered for it too.
/// </summary>
internal static class NameIsNotInCatalog
{
    /// <summary>Properties of the diagnostic: what the name stands for, the name, and the one that was probably meant.</summary>
    public const string EntryKindProperty = "entry";
    public const string NameProperty = "name";
    public const string NearestProperty = "nearest";

    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "PUR002",
        nameof(NameIsNotInCatalog),
        title: "Name is not in the catalog",
        message: "'{0}'{1} is not a {2} of the catalog{3}",
        description: "An annotation names a purpose, category or recipient that the catalog does not have, so it says nothing that anybody agreed to.");

    public static IEnumerable<Diagnostic> Check(AnnotationUse use, PolicyCatalog catalog) =>
        from entry in use.Entries()
        where !catalog.Knows(entry.Kind, entry.Name) && !AnnotationHasNoEffect.IsEmptyName(use, entry)
        select Create(entry.Place, entry.Kind, entry.Name, place: "", catalog);

    /// <summary>A renamed entry is left alone here: the other assembly was right when it was built, and the catalog says what it means now.</summary>
    public static IEnumerable<Diagnostic> Check(MetadataAnnotations annotations, PolicyCatalog catalog) =>
        from entry in annotations.Entries
        where !catalog.Knows(entry.Kind, entry.Name) && catalog.PresentName(entry.Kind, entry.Name) is null
        select Create(Location.None, entry.Kind, entry.Name, $" in [{entry.Annotation}] on {entry.Member} of {entry.Assembly}", catalog);

    private static Diagnostic Create(Location location, EntryKind kind, string name, string place, PolicyCatalog catalog)
    {
        var present = catalog.PresentName(kind, name);
        var nearest = present ?? NearestName.Of(name, catalog.Names(kind));
        var hint = present is not null ? $"; it is now called '{present}'" : nearest is not null ? $"; did you mean '{nearest}'?" : "";
        var properties = ImmutableDictionary<string, string?>.Empty.Add(EntryKindProperty, kind.ToString()).Add(NameProperty, name);
        if (nearest is not null)
            properties = properties.Add(NearestProperty, nearest);
        return Diagnostic.Create(Descriptor, location, properties, name, place, kind.ToString().ToLowerInvariant(), hint);
    }
}
