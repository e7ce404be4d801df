using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rules;

/// <summary>A flow as a diagnostic: the place, every step on the way as an additional location, and the facts as <see cref="FlowProperties"/>.</summary>
internal static class FlowDiagnostic
{
    public static Diagnostic Create(DiagnosticDescriptor descriptor, DataFlow flow, Fault fault, PolicyCatalog catalog, Location place)
    {
        var steps = fault.Labels.Count == 0 ? flow.Steps : flow.StepsOf(fault.Labels[0]);
        return Diagnostic.Create(descriptor, place, steps.Select(step => step.Place.ToLocation()), Properties(flow, fault, catalog, steps), fault.Arguments);
    }

    private static ImmutableDictionary<string, string?> Properties(DataFlow flow, Fault fault, PolicyCatalog catalog, EquatableArray<FlowStep> steps)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[FlowProperties.Kind] = flow.Kind.ToString();
        properties[FlowProperties.Sink] = flow.Sink;
        properties.AddLabels(fault.Labels);
        if (CoveringLabel.UsableForAll(catalog, fault.Labels).ToList() is { Count: > 0 } permitted)
            properties[FlowProperties.Permitted] = string.Join(", ", permitted);
        if (flow.Purposes.Length > 0)
            properties[FlowProperties.Purposes] = string.Join(", ", flow.Purposes);
        if (flow.Recipient is { } recipient)
            properties[FlowProperties.Recipient] = recipient;
        if (flow.Missing is { } check)
            properties.AddCheck(check);
        if (flow.Member is { } member)
        {
            properties[FlowProperties.Member] = member.Key;
            if (CoveringLabel.Of(catalog, flow.Labels.Concat(member.Labels).ToList(), member.Display) is { } cover)
                properties[FlowProperties.Cover] = FlowProperties.Text(cover);
        }

        for (var step = 0; step < steps.Length; step++)
            properties[FlowProperties.Step + step] = steps[step].What;
        return properties.ToImmutable();
    }
}
