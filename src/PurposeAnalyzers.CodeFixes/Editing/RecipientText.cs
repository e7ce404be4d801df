using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Editing;

/// <summary>The entry of a recipient as a catalog says it: what it is given, and for what, and nothing more.</summary>
internal static class RecipientText
{
    public static string Entry(Diagnostic diagnostic, IEnumerable<string> assemblies, IEnumerable<string> hosts) =>
        "{ \"kind\": \"partner\", \"purposes\": " + List(PurposesOf(diagnostic)) + ", \"categories\": " + List(FlowProperties.LabelsOf(diagnostic).Select(label => label.Category).Distinct())
        + Part("assemblies", assemblies) + Part("hosts", hosts) + " }";

    /// <summary>Of the code, or those that all of the data permits where the code declares none.</summary>
    public static IReadOnlyList<string> PurposesOf(Diagnostic diagnostic) =>
        FlowProperties.NamesOf(diagnostic, FlowProperties.Purposes) is { Count: > 0 } declared ? declared : FlowProperties.NamesOf(diagnostic, FlowProperties.Permitted);

    public static string List(IEnumerable<string> names) => "[" + string.Join(", ", names.Select(CatalogText.Quoted)) + "]";

    private static string Part(string key, IEnumerable<string> names) => names.Any() ? ", \"" + key + "\": " + List(names) : "";
}
