namespace PurposeAnalyzers.Flow.Catalog;

internal static class Identification
{
    /// <summary>True if data with this label identifies somebody: its category does, and no pseudonymiser has changed that. Nothing changes it for a final category.</summary>
    public static bool Identifies(this PolicyCatalog catalog, Label label) =>
        catalog.Categories.TryGetValue(label.Category, out var category)
        && category.Identifying
        && (category.Final || !label.Pseudonymous);
}
