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

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog) =>
        flow is { Kind: DataFlowKind.Disclose, Recipient: { } recipient, HasBasis: false } && !catalog.Recipients.ContainsKey(recipient) && !BuiltInRecipients.Has(recipient)
            ? new Fault(flow.Labels.Items, Wording.Data(flow.Labels), Wording.Verb(flow.Labels.Items), recipient, flow.Sink)
            : null;
}
