using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR203. Data that must not be logged reaches a log, an exception or a URL.</summary>
internal sealed class ForbiddenDataReachesLog : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR203",
        nameof(ForbiddenDataReachesLog),
        title: "Data that must not be logged reaches a log",
        message: "{0} {1} logged by {2}; {3} permits {4}",
        description: "Logs, consoles, the texts of exceptions and the addresses of requests are read by people and systems that the data is not meant for.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog)
    {
        if (flow.Kind != DataFlowKind.Log)
            return null;
        var faults = flow.Labels.Where(label => !MayBeLogged(label, catalog)).ToList();
        return faults.Count == 0
            ? null
            : new Fault(faults, Wording.Data(faults), Wording.Verb(faults), flow.Sink, Wording.Clause(faults, catalog), Permission(faults[0], catalog));
    }

    private static bool MayBeLogged(Label label, PolicyCatalog catalog) =>
        !catalog.Categories.TryGetValue(label.Category, out var category)
        || category.Logging == LoggingRule.Allowed
        || label.Redacted
        || category.Logging == LoggingRule.Pseudonymous && label.Pseudonymous;

    private static string Permission(Label label, PolicyCatalog catalog) =>
        catalog.Categories[label.Category].Logging == LoggingRule.Pseudonymous ? "logging it pseudonymised only" : "no logging of it";
}
