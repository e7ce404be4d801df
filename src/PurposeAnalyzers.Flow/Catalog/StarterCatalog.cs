namespace PurposeAnalyzers.Flow.Catalog;

/// <summary>The catalog that serves where a project has none: generic purposes and categories, so that labels can be tried out at once.</summary>
internal static class StarterCatalog
{
    public const string Name = "starter.purposes.json";

    private static readonly PolicyCatalog Loaded = CatalogReader.ReadFiles([new CatalogFile(Name, Text())]).Catalog with { IsStarter = true };

    public static PolicyCatalog Load() => Loaded;

    /// <summary>The file itself: what a new catalog of one's own may start from.</summary>
    public static string Text() => EmbeddedText.Read(Name);
}
