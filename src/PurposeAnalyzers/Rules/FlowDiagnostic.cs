using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rules;

// A flow as a diagnostic: the place, every step on the way as an additional location, and the facts as properties for tools.
//
//   "labels"   Customer.Email|EmailAddress          one line each
//   "step.0"   Customer.Email is read
//   "step.1"   goes into Mailer.Send

internal static class FlowDiagnostic
{
    public static Diagnostic Create(DiagnosticDescriptor descriptor, DataFlow flow, Fault fault, Location place)
    {
        var steps = flow.StepsOf(fault.Labels[0]);
        return Diagnostic.Create(descriptor, place, steps.Select(step => step.Place.ToLocation()), Properties(flow, fault, steps), fault.Arguments);
    }

    private static ImmutableDictionary<string, string?> Properties(DataFlow flow, Fault fault, EquatableArray<FlowStep> steps)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties["kind"] = flow.Kind.ToString();
        properties["labels"] = string.Join("\n", fault.Labels.Select(label => label.Origin + "|" + label.Category));
        if (flow.Purposes.Length > 0)
            properties["purposes"] = string.Join(", ", flow.Purposes);
        if (flow.Recipient is { } recipient)
            properties["recipient"] = recipient;
        if (flow.Member is { } member)
            properties["member"] = member.Key;
        for (var step = 0; step < steps.Length; step++)
            properties["step." + step] = steps[step].What;
        return properties.ToImmutable();
    }
}
