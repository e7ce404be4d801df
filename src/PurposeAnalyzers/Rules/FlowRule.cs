using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rules;

/// <summary>One kind of fault that a flow of labelled data may be: a descriptor and a decision.</summary>
internal abstract class FlowRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The fault that the flow is; null if it is none of this kind.</summary>
    public abstract Fault? Judge(DataFlow flow, PolicyCatalog catalog);

    public Diagnostic? Report(DataFlow flow, PolicyCatalog catalog, Location? place = null) =>
        Judge(flow, catalog) is { } fault ? FlowDiagnostic.Create(Descriptor, flow, fault, catalog, place ?? flow.Place.ToLocation()) : null;
}

/// <summary>What a rule has to say of a flow.</summary>
/// <param name="Labels">The labels that are at fault: others may arrive at the same place and be welcome there.</param>
/// <param name="Arguments">Of the rule's message.</param>
internal sealed record Fault(IReadOnlyList<Label> Labels, params object?[] Arguments);
