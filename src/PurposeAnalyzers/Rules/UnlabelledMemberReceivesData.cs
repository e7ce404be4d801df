using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR102. A member that anybody may read holds personal data, and nothing says so.</summary>
internal sealed class UnlabelledMemberReceivesData : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR102",
        nameof(UnlabelledMemberReceivesData),
        title: "Personal data flows into an unlabelled member",
        message: "{0} {1} into {2}, which has no label; label it, so that what reads it is checked",
        description: "What an unlabelled member holds is not followed further: labelling it carries the data on. Members that only their own type can reach need no label.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog) =>
        flow is { Kind: DataFlowKind.Assign, Member: { Standing: MemberStanding.Open } member }
            ? new Fault(flow.Labels.Items, Wording.Data(flow.Labels), Wording.Flows(flow.Labels), member.Display)
            : null;
}
