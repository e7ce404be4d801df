using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR304. Data is handed to a recipient whose entry asks for an opt-out or consent check, and none is made on the way.</summary>
internal sealed class DisclosureWithoutCheck : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR304",
        nameof(DisclosureWithoutCheck),
        title: "Disclosure without the opt-out or consent check that its recipient needs",
        message: "{0} {1} handed to {2}{3}; {4}, and that is not checked on this way",
        description: "The entry of a recipient may ask that people can stop what it gets, or that they have consented. Code asks by reading a member annotated with [OptedOutOf] or [ConsentFor].");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog)
    {
        if (flow is not { Kind: DataFlowKind.Unchecked, Recipient: { } name, Check: CheckKind.Sharing or CheckKind.Consent })
            return null;
        var clause = catalog.Recipients.TryGetValue(name, out var recipient) && recipient.Clause is { Length: > 0 } text ? "policy " + text : "the catalog";
        var asks = clause + (flow.Check == CheckKind.Sharing ? " lets people stop it" : " asks for consent to " + Wording.Names(flow.Purposes));
        return flow.Labels.Length == 0
            ? new Fault(flow.Labels.Items, "What " + flow.Sink + " takes", "is", name, "", asks)
            : new Fault(flow.Labels.Items, Wording.Data(flow.Labels), Wording.Verb(flow.Labels.Items), name, " by " + flow.Sink, asks);
    }
}
