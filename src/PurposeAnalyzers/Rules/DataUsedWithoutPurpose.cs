using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR104. From an entry point on data is worked with, and no code on the way declares a purpose. Once per entry point and category.</summary>
internal sealed class DataUsedWithoutPurpose : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR104",
        nameof(DataUsedWithoutPurpose),
        title: "Personal data is used where no purpose is declared",
        message: "{0} {1} used from {2} on, and no code on the way declares a purpose; {3}",
        description: "Whether the catalog permits what is done with the data can only be told where code declares what it processes data for.",
        DiagnosticSeverity.Info);

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog) => flow.Kind != DataFlowKind.Consume
        ? null
        : new Fault(flow.Labels.Items, Wording.Data(flow.Labels), Wording.Verb(flow.Labels), flow.Sink, Wording.Permitted(flow.Labels[0], catalog));
}
