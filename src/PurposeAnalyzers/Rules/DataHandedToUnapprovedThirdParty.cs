using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR301. Data is handed to somebody whom the catalog does not know.</summary>
internal sealed class DataHandedToUnapprovedThirdParty : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR301",
        nameof(DataHandedToUnapprovedThirdParty),
        title: "Data is handed to an unapproved third party",
        message: "{0} {1} handed to {2} by {3}; the catalog lists no such recipient",
        description: "Third parties are listed in the catalog with what they may receive and for which purposes. An unlisted one may receive nothing.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog)
    {
        if (flow is not { Kind: DataFlowKind.Disclose, Recipient: { } recipient } || catalog.Recipients.ContainsKey(recipient) || BuiltInRecipients.Has(recipient))
            return null;
        var faults = flow.HasBasis ? flow.Labels.Items.Where(label => NothingLifts(label, catalog)).ToList() : flow.Labels.Items.ToList();
        return faults.Count == 0 ? null : new Fault(faults, Wording.Data(faults), Wording.Verb(faults), recipient, flow.Sink);
    }

    // A declared ground stands in for an entry; what is final, or forbidden to everybody, stays so.
    private static bool NothingLifts(Label label, PolicyCatalog catalog) =>
        catalog.Categories.TryGetValue(label.Category, out var category) && (category.Final || category.Disclosure == DisclosureRule.Forbidden);
}
