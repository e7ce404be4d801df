using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR303. A client sends personal data to an address that the code does not tell.</summary>
internal sealed class RecipientCannotBeDetermined : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR303",
        nameof(RecipientCannotBeDetermined),
        title: "Recipient cannot be determined",
        message: "{0} {1} handed on by {2}, and nothing tells to whom; annotate it with [DisclosesTo] or list its address in the catalog",
        description: "Reported once per client type. A constant host, a configuration key that a recipient lists, or [DisclosesTo] on the type names the recipient.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog) =>
        flow is { Kind: DataFlowKind.Disclose, Recipient: null, HasBasis: false, ClientType: { } client }
            ? new Fault(flow.Labels.Items, Wording.Data(flow.Labels), Wording.Verb(flow.Labels.Items), client.Length > 0 ? client : flow.Sink)
            : null;
}
