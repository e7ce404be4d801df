using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR202. Data that must be encrypted when stored is stored as it is.</summary>
internal sealed class ClearDataReachesStorage : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR202",
        nameof(ClearDataReachesStorage),
        title: "Data that must be encrypted is stored in the clear",
        message: "{0} {1} stored in the clear by {2}; {3} permits storing it encrypted only",
        description: "The catalog permits storing data of this category only encrypted: by a method annotated with [Encrypts], or in a store annotated with [Stores(Encrypted = true)].");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog)
    {
        if (flow is not { Kind: DataFlowKind.Store, Encrypted: false })
            return null;
        var faults = flow.Labels
            .Where(label => !label.Encrypted && catalog.Categories.TryGetValue(label.Category, out var category) && category.Storage == StorageRule.Encrypted)
            .ToList();
        return faults.Count == 0 ? null : new Fault(faults, Wording.Data(faults), Wording.Verb(faults), flow.Sink, Wording.Clause(faults, catalog));
    }
}
