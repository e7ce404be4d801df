using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Catalog;

/// <summary>One catalog file as the host read it; the path is what faults name.</summary>
internal sealed record CatalogFile(string Path, string Text);

/// <summary>The catalog as far as it could be read, and what was wrong. With faults it still holds every name that can be made out.</summary>
internal sealed record CatalogResult(PolicyCatalog Catalog, EquatableArray<CatalogFault> Faults);
