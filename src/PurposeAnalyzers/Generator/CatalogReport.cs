using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
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

    /// <summary>Compilers and editors show the line span; nobody reads the character span of a file that is not C#.</summary>
    private static Location LocationOf(CatalogPosition position)
    {
        var start = new LinePosition(position.Line, position.Column);
        var end = new LinePosition(position.Line, position.Column + position.Length);
        return Location.Create(position.Path, new TextSpan(0, position.Length), new LinePositionSpan(start, end));
    }
}
