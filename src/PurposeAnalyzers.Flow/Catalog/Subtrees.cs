namespace PurposeAnalyzers.Flow.Catalog;

/// <summary>What stands below a name of the catalog, in ordinal order.</summary>
internal static class Subtrees
{
    /// <summary>All purposes below this one, at any depth.</summary>
    public static IEnumerable<string> PurposesBelow(this PolicyCatalog catalog, string name) =>
        catalog.Purposes.Keys.Where(purpose => purpose != name && catalog.IsPurposeWithin(purpose, name)).OrderBy(purpose => purpose, StringComparer.Ordinal);

    /// <summary>All categories below this one, at any depth.</summary>
    public static IEnumerable<string> CategoriesBelow(this PolicyCatalog catalog, string name) =>
        catalog.Categories.Keys.Where(category => category != name && catalog.IsCategoryWithin(category, name)).OrderBy(category => category, StringComparer.Ordinal);
}
