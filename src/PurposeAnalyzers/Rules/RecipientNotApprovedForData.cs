using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR302. A listed recipient receives data of a category, or for a purpose, that its entry does not list.</summary>
internal sealed class RecipientNotApprovedForData : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR302",
        nameof(RecipientNotApprovedForData),
        title: "Recipient is not approved for this data",
        message: "{0} {1} handed to {2} by {3}; {4}",
        description: "The entry of a recipient in the catalog lists the categories it may receive and the purposes it may receive them for.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog)
    {
        if (flow is not { Kind: DataFlowKind.Disclose, Recipient: { } name } || !catalog.Recipients.TryGetValue(name, out var recipient))
            return null;
        var faults = flow.Labels.Where(label => IsAtFault(RecipientApproval.Of(catalog, recipient, label, flow.Purposes, flow.Consented), label, flow, catalog)).ToList();
        return faults.Count == 0
            ? null
            : new Fault(faults, Wording.Data(faults), Wording.Verb(faults), name, flow.Sink, Reason(RecipientApproval.Of(catalog, recipient, faults[0], flow.Purposes, flow.Consented), faults[0], flow, catalog));
    }

    // A declared ground stands in for what the entry lacks; what is final, or forbidden to everybody, stays so.
    private static bool IsAtFault(Approval approval, Label label, DataFlow flow, PolicyCatalog catalog) =>
        approval != Approval.Approved
        && (approval == Approval.Forbidden || !flow.HasBasis || catalog.Categories.TryGetValue(label.Category, out var category) && category.Final);

    private static string Reason(Approval approval, Label label, DataFlow flow, PolicyCatalog catalog) => approval switch
    {
        Approval.Forbidden => Wording.Clause([label], catalog) + " forbids handing it to anybody",
        Approval.NeedsBasis => "that needs a declared basis",
        Approval.WrongCategory => "its entry does not list " + label.Category,
        Approval.Identifying => "its entry permits nothing that identifies anybody",
        _ => "its entry does not permit " + label.Category + (flow.Purposes.Length == 0 ? " for what it is labelled for" : " for " + Wording.Names(flow.Purposes)),
    };
}
