using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Annotations;

/// <summary>The names of a catalog by what they stand for.</summary>
internal static class CatalogNames
{
    public static bool Knows(this PolicyCatalog catalog, EntryKind kind, string name) => kind switch
    {
        EntryKind.Purpose => catalog.Purposes.ContainsKey(name),
        EntryKind.Category => catalog.Categories.ContainsKey(name),
        _ => catalog.Recipients.ContainsKey(name),
    };

    public static IEnumerable<string> Names(this PolicyCatalog catalog, EntryKind kind) => kind switch
    {
        EntryKind.Purpose => catalog.Purposes.Keys,
        EntryKind.Category => catalog.Categories.Keys,
        _ => catalog.Recipients.Keys,
    };

    /// <summary>What an entry that was once called <paramref name="name"/> is called now.</summary>
    public static string? PresentName(this PolicyCatalog catalog, EntryKind kind, string name) => kind switch
    {
        EntryKind.Purpose => catalog.Purposes.Values.FirstOrDefault(entry => entry.Formerly.Items.Contains(name))?.Name,
        EntryKind.Category => catalog.Categories.Values.FirstOrDefault(entry => entry.Formerly.Items.Contains(name))?.Name,
        _ => catalog.Recipients.Values.FirstOrDefault(entry => entry.Formerly.Items.Contains(name))?.Name,
    };
}
