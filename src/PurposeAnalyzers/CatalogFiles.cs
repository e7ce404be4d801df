using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers;

// Which additional files are catalogs, and in which order they are read. The one place that knows; generator and analyzers both ask here.
//
//   /repo/purposes.json           PurposeCatalogOrder = 0     first: what the repository says
//   /repo/App/purposes.json       PurposeCatalogOrder = 21    then what the project adds
//   /shared/legal.json            PurposeCatalogOrder = 46    a <PurposeCatalog> item, of any name
//   Assets/Purposes.PurposeAnalyzers.additionalfile           Unity: no MSBuild, so no metadata; known by its name
//   notes.txt                                                 no catalog

/// <summary>Finds the catalogs among the additional files.</summary>
internal static class CatalogFiles
{
    private const string OrderKey = "build_metadata.AdditionalFiles.PurposeCatalogOrder";
    private const string FileName = "purposes.json";
    private const string UnityFileName = "Purposes.PurposeAnalyzers.additionalfile";

    /// <summary>All catalogs of a compilation, in the order in which they are read.</summary>
    public static EquatableArray<CatalogFile> Find(
        IEnumerable<AdditionalText> texts, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<OrderedCatalog>();
        foreach (var text in texts)
        {
            if (Recognize(text, options, cancellation) is { } catalog)
                found.Add(catalog);
        }

        return InOrder(found);
    }

    /// <summary>The text as a catalog with its place in the order; null if it is none. Only catalogs are read.</summary>
    public static OrderedCatalog? Recognize(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var order = Order(options.GetOptions(text));
        if (order is null && !HasCatalogName(text.Path))
            return null;
        return text.GetText(cancellation) is { } content
            ? new OrderedCatalog(order ?? int.MaxValue, new CatalogFile(text.Path, content.ToString()))
            : null;
    }

    /// <summary>By the order the build gave; where it gave none, outer folders before inner ones.</summary>
    public static EquatableArray<CatalogFile> InOrder(IEnumerable<OrderedCatalog> catalogs) =>
        EquatableArray.From(catalogs
            .OrderBy(catalog => catalog.Order)
            .ThenBy(catalog => FolderOf(catalog.File.Path).Length)
            .ThenBy(catalog => catalog.File.Path, StringComparer.Ordinal)
            .Select(catalog => catalog.File));

    private static int? Order(AnalyzerConfigOptions options) =>
        options.TryGetValue(OrderKey, out var value)
        && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var order)
            ? order
            : null;

    private static bool HasCatalogName(string path)
    {
        var name = path.Substring(FolderOf(path).Length);
        return string.Equals(name, FileName, StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, UnityFileName, StringComparison.OrdinalIgnoreCase);
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1);
}

/// <summary>A catalog and its place in the order of reading.</summary>
internal sealed record OrderedCatalog(int Order, CatalogFile File);
