using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;

namespace PurposeAnalyzers.Rules;

// A flow as a diagnostic: the place, every step on the way as an additional location, and the facts as properties for tools.
//
//   "labels"   Customer.Email|EmailAddress          one line each
//   "step.0"   Customer.Email is read
//   "step.1"   goes into Mailer.Send

internal static class FlowDiagnostic
{
    public static Diagnostic Create(DiagnosticDescriptor descriptor, DataFlow flow, Location place, object?[] arguments) =>
        Diagnostic.Create(descriptor, place, flow.Steps.Select(step => step.Place.ToLocation()), Properties(flow), arguments);

    private static ImmutableDictionary<string, string?> Properties(DataFlow flow)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties["kind"] = flow.Kind.ToString();
        properties["labels"] = string.Join("\n", flow.Labels.Select(label => label.Origin + "|" + label.Category));
        if (flow.Purposes.Length > 0)
            properties["purposes"] = string.Join(", ", flow.Purposes);
        if (flow.Recipient is { } recipient)
            properties["recipient"] = recipient;
        if (flow.Member is { } member)
            properties["member"] = member.Key;
        for (var step = 0; step < flow.Steps.Length; step++)
            properties["step." + step] = flow.Steps[step].What;
        return properties.ToImmutable();
    }
}
