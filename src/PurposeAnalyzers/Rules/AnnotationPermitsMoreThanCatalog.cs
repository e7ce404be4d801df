using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR003. The catalog is what was agreed; an annotation may take from it and never add.</summary>
internal static class AnnotationPermitsMoreThanCatalog
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "PUR003",
        nameof(AnnotationPermitsMoreThanCatalog),
        title: "Annotation permits more than the catalog",
        message: "{0}",
        description: "A label names a purpose that the catalog does not permit for its category, or code claims a purpose that only groups others.");

    /// <summary>Property of the diagnostic: the purposes that an abstract one groups.</summary>
    public const string GroupedProperty = "grouped";

    public static IEnumerable<Diagnostic> Check(AnnotationUse use, PolicyCatalog catalog)
    {
        var faults =
            from entry in use.Entries()
            where entry.Kind == EntryKind.Purpose && catalog.Purposes.ContainsKey(entry.Name)
            let fault = use.Annotation.IsLabel ? BeyondCategory(use, entry.Name, catalog) : BeyondCode(use, entry.Name, catalog)
            where fault is not null
            select Diagnostic.Create(Descriptor, entry.Place, Grouped(use, entry.Name, catalog), fault);
        return BeyondMapping(use, catalog) is { } beyond ? faults.Append(Diagnostic.Create(Descriptor, use.Syntax.GetLocation(), beyond)) : faults;
    }

    /// <summary>The catalog's "labels" may speak of members in source, too: a label on the member then stands for the catalog's.</summary>
    private static string? BeyondMapping(AnnotationUse use, PolicyCatalog catalog)
    {
        if (!use.Annotation.IsLabel || use.OnReturnValue || catalog.Labels.IsEmpty
            || !catalog.Labels.TryGetValue(MemberKey.DocumentationId(use.Target), out var mapped)
            || LabelCategory.Of(use.Annotation, catalog) is not { } category || !catalog.Categories.ContainsKey(category))
            return null;
        var stated = new Label(category, use.Annotation.Names.IsEmpty ? null : new EquatableArray<string>(use.Annotation.Names), use.TargetName);
        var agreed = new Label(mapped.Category, mapped.Purposes, use.TargetName);
        return catalog.Covers(stated, agreed)
            ? null
            : $"{use.TargetName} is labelled {category}; the catalog's labels say {mapped.Category}, which this does not cover";
    }

    private static string? BeyondCategory(AnnotationUse use, string purpose, PolicyCatalog catalog)
    {
        if (LabelCategory.Of(use.Annotation, catalog) is not { } category || !catalog.Categories.ContainsKey(category))
            return null;
        var unnarrowed = new Label(category, null, use.TargetName);
        return catalog.Permits(unnarrowed, purpose)
            ? null
            : $"{use.TargetName} ({category}) is labelled for {purpose}; {Wording.Permitted(unnarrowed, catalog)}";
    }

    private static string? BeyondCode(AnnotationUse use, string purpose, PolicyCatalog catalog)
    {
        if (use.Kind != AnnotationKind.ProcessesFor || !catalog.Purposes[purpose].Abstract)
            return null;
        return $"{use.TargetName} claims {purpose}, which only groups purposes; name those of its members that it serves: {string.Join(", ", MembersOf(purpose, catalog))}";
    }

    private static IEnumerable<string> MembersOf(string purpose, PolicyCatalog catalog) =>
        catalog.Purposes.Values
            .Where(entry => entry.Name != purpose && !entry.Abstract && catalog.IsPurposeWithin(entry.Name, purpose))
            .Select(entry => entry.Name)
            .OrderBy(name => name, StringComparer.Ordinal);

    private static ImmutableDictionary<string, string?> Grouped(AnnotationUse use, string purpose, PolicyCatalog catalog) =>
        use.Annotation.IsLabel
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(GroupedProperty, string.Join(", ", MembersOf(purpose, catalog)));
}
