using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR000. Once per compilation and at no place in it: an empty result is a result only if the analysis is known to have run.</summary>
internal static class AnalysisRan
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "PUR000",
        nameof(AnalysisRan),
        title: "Analysis ran",
        message: "Purpose analysis ran: {0} labels, {1} flows, catalog {2}",
        description: "States how much was looked at, so that a build without findings can be told from a build without analysis.",
        DiagnosticSeverity.Info);

    public static Diagnostic Create(AnalysisCounts counts, PolicyCatalog catalog) =>
        Diagnostic.Create(Descriptor, Location.None, counts.Labels, counts.Flows, NameOf(catalog));

    private static string NameOf(PolicyCatalog catalog)
    {
        if (catalog.IsStarter)
            return "'starter'";
        var name = catalog.Policy.Name is { Length: > 0 } given ? "'" + given + "'" : "without a name";
        return catalog.Policy.Version is { Length: > 0 } version ? name + " " + version : name;
    }
}
