using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Editing;

/// <summary>The recipients of the catalog that may have the data of a diagnostic for the purposes of its code.</summary>
internal static class ApprovedRecipients
{
    /// <summary>What is named after something in the message, the client or the host, goes first.</summary>
    public static IEnumerable<string> Of(PolicyCatalog catalog, Diagnostic diagnostic)
    {
        var labels = FlowProperties.LabelsOf(diagnostic);
        var inForce = FlowProperties.NamesOf(diagnostic, FlowProperties.Purposes);
        var message = diagnostic.GetMessage();
        return catalog.Recipients.Values
            .Where(entry => labels.All(label => RecipientApproval.Of(catalog, entry, label, inForce) == Approval.Approved))
            .Select(entry => entry.Name)
            .OrderBy(name => message.IndexOf(name, StringComparison.OrdinalIgnoreCase) < 0).ThenBy(name => name, StringComparer.Ordinal);
    }
}
