using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR403. A handler of a data subject's right reaches the data, and nobody has verified who asks.</summary>
internal sealed class RightsHandlerBeforeIdentity : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR403",
        nameof(RightsHandlerBeforeIdentity),
        title: "Rights handler reaches data before identity is verified",
        message: "{0} {1} reached by {2}, and the requester's identity is not verified on this way",
        description: "Whoever asks for data, its correction or its erasure must be known before the data is reached: by a check annotated with [VerifiesIdentity], a filter of the catalog's identityChecks, or a proof that is passed.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog)
    {
        if (flow is not { Kind: DataFlowKind.Unchecked, Check: CheckKind.Identity })
            return null;
        return flow.Labels.Length == 0
            ? new Fault(flow.Labels.Items, "Personal data", "is", flow.Sink)
            : new Fault(flow.Labels.Items, Wording.Data(flow.Labels), Wording.Verb(flow.Labels), flow.Sink);
    }
}
