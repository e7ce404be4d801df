using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR105. Data is used for a purpose that needs the data subject's consent, and nobody on the way asks for it.</summary>
internal sealed class PurposeNeedsConsent : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR105",
        nameof(PurposeNeedsConsent),
        title: "Purpose needs consent, and none is checked",
        message: "{0} {1} used for {2}, which needs consent{3}, and none is checked on this way",
        description: "A consent is checked by reading a member annotated with [ConsentFor] on the way to the use, here or in whoever calls.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog)
    {
        if (flow is not { Kind: DataFlowKind.Unchecked, Check: CheckKind.Consent, Recipient: null } || flow.Purposes.Length == 0)
            return null;
        var clause = catalog.Purposes.TryGetValue(flow.Purposes[0], out var purpose) && purpose.Clause is { Length: > 0 } text ? " by policy " + text : "";
        return flow.Labels.Length == 0
            ? new Fault(flow.Labels.Items, "What " + flow.Sink + " takes", "is", flow.Purposes[0], clause)
            : new Fault(flow.Labels.Items, Wording.Data(flow.Labels), Wording.Verb(flow.Labels.Items), flow.Purposes[0], clause);
    }
}
