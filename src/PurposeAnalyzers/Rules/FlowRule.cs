using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Rules;

/// <summary>One kind of fault that a flow of labelled data may be: a descriptor and a decision.</summary>
internal abstract class FlowRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The message's arguments if the flow is this fault; null if it is not.</summary>
    public abstract object?[]? Judge(DataFlow flow, PolicyCatalog catalog);

    public Diagnostic? Report(DataFlow flow, PolicyCatalog catalog, Location? place = null) =>
        Judge(flow, catalog) is { } arguments ? FlowDiagnostic.Create(Descriptor, flow, place ?? flow.Place.ToLocation(), arguments) : null;
}
