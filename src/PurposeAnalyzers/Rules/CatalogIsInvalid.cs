using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR001. Reported by the generator: csc runs no analyzers when declarations fail, generators always run.</summary>
internal static class CatalogIsInvalid
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "PUR001",
        nameof(CatalogIsInvalid),
        title: "Catalog is invalid",
        message: "{0}",
        description: "A purposes.json file cannot be read, contradicts itself, or widens what a file above it states.");
}
