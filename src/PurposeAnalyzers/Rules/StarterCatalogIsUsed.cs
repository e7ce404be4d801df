using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR007. Reported by the generator, once per project.</summary>
internal static class StarterCatalogIsUsed
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "PUR007",
        nameof(StarterCatalogIsUsed),
        title: "No catalog: the starter catalog is used",
        message: "No purposes.json was found between the project and the repository's root; the starter catalog is used",
        description: "Without a catalog of your own, generic purposes and categories serve until you write your policy down.",
        DiagnosticSeverity.Info);
}
