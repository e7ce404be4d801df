using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Generator;

/// <summary>What there is to say of the catalog itself, as a value: a <see cref="Diagnostic"/> made any earlier would defeat the generator's cache.</summary>
internal sealed record CatalogReport(bool IsStarter, EquatableArray<CatalogFault> Faults)
{
    public static CatalogReport Of(CatalogResult result) => new(result.Catalog.IsStarter, result.Faults);

    public IEnumerable<Diagnostic> Diagnostics()
    {
        if (IsStarter)
            yield return Diagnostic.Create(StarterCatalogIsUsed.Descriptor, Location.None);
        foreach (var fault in Faults)
            yield return Diagnostic.Create(CatalogIsInvalid.Descriptor, LocationOf(fault.Position), fault.Message);
    }

    private static Location LocationOf(CatalogPosition at) => FileLocation.Of(at.Path, at.Line, at.Column, at.Length);
}
