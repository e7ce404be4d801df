using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR103. A labelled member receives data that its label does not cover.</summary>
internal sealed class LabelDoesNotCoverData : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR103",
        nameof(LabelDoesNotCoverData),
        title: "Label does not cover the data it receives",
        message: "{0} {1} into {2} ({3}), whose label does not cover it; {4}",
        description: "A label covers data of the same category or one below it, if it permits no more purposes and handles the data no more laxly. Of several labels one is enough: the others only narrow.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog)
    {
        if (flow is not { Kind: DataFlowKind.Assign, Member: { Labels.Length: > 0 } member })
            return null;
        var uncovered = flow.Labels.Where(arriving => !member.Labels.Any(label => catalog.Covers(label, arriving))).ToList();
        return uncovered.Count == 0
            ? null
            : new Fault(uncovered, Wording.Data(uncovered), Wording.Flows(uncovered), member.Display, string.Join(", ", member.Labels.Select(label => label.Category)), Wording.Permitted(uncovered[0], catalog));
    }
}
