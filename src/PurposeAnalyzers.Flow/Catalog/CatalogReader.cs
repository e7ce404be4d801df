using PurposeAnalyzers.Flow.Catalog.Merging;
using PurposeAnalyzers.Flow.Catalog.Reading;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Catalog;

// From the text of purposes.json files to one catalog and its faults, in three steps:
//
//   Json      text to nodes with places             { "purposes": { "Billing": { "parent": "Declarred" } } }
//   Reading   nodes to what the file states         purpose Billing, parent "Declarred" (line 0, column 39)
//   Merging   statements of all files to a catalog  Billing without a parent; fault there: no purpose "Declarred", did you mean ...
//
// Nothing here throws on bad input: what cannot be read is a fault, and every name that can be read stays.

internal static class CatalogReader
{
    /// <summary>Reads and merges the files, which come outermost first. Without a file: the starter catalog.</summary>
    public static CatalogResult Read(IReadOnlyList<CatalogFile> files) =>
        files.Count == 0 ? new CatalogResult(StarterCatalog.Load(), default) : ReadFiles(files);

    internal static CatalogResult ReadFiles(IReadOnlyList<CatalogFile> files)
    {
        var faults = new FaultList();
        var order = new FileOrder(files);
        var stated = files.Select(file => StatedReader.Read(file, faults)).ToList();
        var catalog = CatalogMerge.Of(stated, faults, order, CatalogFingerprint.Of(files));
        return new CatalogResult(catalog, EquatableArray.From(faults.Sorted(order)));
    }
}
