using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR101. Code with a purpose uses a value whose label does not permit that purpose.</summary>
internal sealed class DataUsedForUndeclaredPurpose : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR101",
        nameof(DataUsedForUndeclaredPurpose),
        title: "Data is used for an undeclared purpose",
        message: "{0} {1} used for {2}; {3}",
        description: "Data may be used for the purposes that its label, or the category of its label, permits, and for no others.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog)
    {
        if (flow.Kind != DataFlowKind.Use)
            return null;
        var faults = flow.Labels.Where(label => flow.Purposes.Any(purpose => !IsPermitted(label, purpose, catalog))).ToList();
        if (faults.Count == 0)
            return null;
        var purposes = flow.Purposes.Where(purpose => faults.Any(label => !IsPermitted(label, purpose, catalog)));
        return new Fault(faults, Wording.Data(faults), Wording.Verb(faults), string.Join(", ", purposes), Wording.Permitted(faults[0], catalog));
    }

    // A name that the catalog does not have is PUR002's matter.
    private static bool IsPermitted(Label label, string purpose, PolicyCatalog catalog) =>
        !catalog.Purposes.ContainsKey(purpose) || catalog.Permits(label, purpose);
}
