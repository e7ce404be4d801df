namespace PurposeAnalyzers.Flow.Catalog;

/// <summary>Which of two places stands in the outer catalog: files are given outermost first.</summary>
internal sealed class FileOrder
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public FileOrder(IEnumerable<CatalogFile> files)
    {
        foreach (var file in files)
        {
            if (!numbers.ContainsKey(file.Path))
                numbers.Add(file.Path, numbers.Count);
        }
    }

    public int Of(CatalogPosition at) => numbers.TryGetValue(at.Path, out var number) ? number : -1;

    /// <summary>"in line 5", or "in ../purposes.json, line 5" if that is another file than the reader is looking at.</summary>
    public static string Where(CatalogPosition place, CatalogPosition seenFrom) =>
        (place.Path == seenFrom.Path ? "in line " : "in " + place.Path + ", line ") + (place.Line + 1);
}
