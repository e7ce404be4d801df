using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Rights;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR401. People's data is stored, and a right that the catalog grants them has no handler. Once per stored type.</summary>
internal static class StoredDataHasNoRightsHandler
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "PUR401",
        nameof(StoredDataHasNoRightsHandler),
        title: "Stored personal data has no rights handler",
        message: "{0} {1} stored in {2}, which has no handler for {3}; mark the methods that do it with {4}",
        description: "The catalog's rights are promised to everybody whose data is kept: each stored type with labelled members needs a handler for each of them.");

    public static Diagnostic? Report(RightsGap gap) => gap.Handler is not null
        ? null
        : Diagnostic.Create(
            Descriptor,
            gap.Place.ToLocation(),
            FlowProperties.Of(gap),
            Wording.Data(gap.Labels),
            Wording.Verb(gap.Labels),
            gap.Type,
            string.Join(", ", gap.Rights.Select(DataRights.Word)),
            string.Join(", ", gap.Rights.Select(right => $"[{DataRights.Attribute(right)}(typeof({gap.Type}))]")));
}
