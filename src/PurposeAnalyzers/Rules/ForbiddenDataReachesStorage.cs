using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR201. Data that must not be stored reaches a file, database, cache, queue or any other store.</summary>
internal sealed class ForbiddenDataReachesStorage : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR201",
        nameof(ForbiddenDataReachesStorage),
        title: "Data that must not be stored reaches storage",
        message: "{0} {1} stored by {2}; {3} forbids storing it",
        description: "The catalog forbids storing data of this category. What is computed from it counts as well.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog)
    {
        if (flow.Kind != DataFlowKind.Store)
            return null;
        var faults = flow.Labels.Where(label => catalog.Categories.TryGetValue(label.Category, out var category) && category.Storage == StorageRule.Forbidden).ToList();
        return faults.Count == 0 ? null : new Fault(faults, Wording.Data(faults), Wording.Verb(faults), flow.Sink, Wording.Clause(faults, catalog));
    }
}
