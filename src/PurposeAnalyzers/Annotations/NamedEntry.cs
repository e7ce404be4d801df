using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Annotations;

/// <summary>What kind of catalog entry a name in an annotation stands for.</summary>
internal enum EntryKind { Purpose, Category, Recipient }

/// <summary>A name in an annotation, and where it is written.</summary>
internal sealed record NamedEntry(EntryKind Kind, string Name, Location Place)
{
    /// <summary>What the constructor of such an annotation takes; null: nothing that the catalog names.</summary>
    public static EntryKind? InConstructorOf(AnnotationKind kind) => kind switch
    {
        AnnotationKind.PersonalData or AnnotationKind.FaceData or AnnotationKind.ProcessesFor or AnnotationKind.ConsentFor => EntryKind.Purpose,
        AnnotationKind.DataLabel => EntryKind.Category,
        AnnotationKind.DisclosesTo or AnnotationKind.OptedOutOf => EntryKind.Recipient,
        _ => null,
    };

    /// <summary>What a named argument of an annotation takes.</summary>
    public static EntryKind? InArgument(string argument) => argument switch
    {
        "Category" => EntryKind.Category,
        "Recipient" => EntryKind.Recipient,
        _ => null,
    };
}

/// <summary>The names of a catalog by what they stand for.</summary>
internal static class CatalogNames
{
    // Nobody declares these two: the public, and whoever sent the request.
    private static readonly ImmutableArray<string> builtInRecipients =
        ImmutableArray.Create(nameof(RecipientKind.Public), nameof(RecipientKind.Requester));

    public static bool Knows(this PolicyCatalog catalog, EntryKind kind, string name) => kind switch
    {
        EntryKind.Purpose => catalog.Purposes.ContainsKey(name),
        EntryKind.Category => catalog.Categories.ContainsKey(name),
        _ => catalog.Recipients.ContainsKey(name) || builtInRecipients.Contains(name),
    };

    public static IEnumerable<string> Names(this PolicyCatalog catalog, EntryKind kind) => kind switch
    {
        EntryKind.Purpose => catalog.Purposes.Keys,
        EntryKind.Category => catalog.Categories.Keys,
        _ => catalog.Recipients.Keys.Concat(builtInRecipients).Distinct(StringComparer.Ordinal),
    };

    /// <summary>What an entry that was once called <paramref name="name"/> is called now.</summary>
    public static string? PresentName(this PolicyCatalog catalog, EntryKind kind, string name) => kind switch
    {
        EntryKind.Purpose => catalog.Purposes.Values.FirstOrDefault(entry => entry.Formerly.Items.Contains(name))?.Name,
        EntryKind.Category => catalog.Categories.Values.FirstOrDefault(entry => entry.Formerly.Items.Contains(name))?.Name,
        _ => catalog.Recipients.Values.FirstOrDefault(entry => entry.Formerly.Items.Contains(name))?.Name,
    };
}
