using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rules;

// The facts of a flow as properties of its diagnostic, for fixes and other tools.
//
//   "kind"           Assign
//   "labels"         Customer.Email|EmailAddress            one line each; purposes that the label itself states follow: |Billing, Shipping
//   "purposes"       Billing                                of the code it happens in
//   "permitted"      Billing, Shipping                      what code may process all of the labels for
//   "member"         P:CustomerDto.Mail                     what received them
//   "cover"          EmailAddress                           the label that the member should carry, in the form of "labels"
//   "step.0" ...     Customer.Email is read                 texts to the additional locations

internal static class FlowProperties
{
    public const string Kind = "kind";
    public const string Purposes = "purposes";
    public const string Permitted = "permitted";
    public const string Recipient = "recipient";
    public const string Sink = "sink";
    public const string Member = "member";
    public const string Cover = "cover";
    public const string Step = "step.";

    private const string LabelLines = "labels";

    public static void AddLabels(this ImmutableDictionary<string, string?>.Builder properties, IEnumerable<Label> labels) =>
        properties[LabelLines] = string.Join("\n", labels.Select(Text));

    public static IReadOnlyList<Label> LabelsOf(Diagnostic diagnostic) =>
        Of(diagnostic, LabelLines) is { Length: > 0 } lines ? lines.Split('\n').Select(Label).ToList() : Array.Empty<Label>();

    public static Label? CoverOf(Diagnostic diagnostic) => Of(diagnostic, Cover) is { Length: > 0 } line ? Label(line) : null;

    public static IReadOnlyList<string> NamesOf(Diagnostic diagnostic, string property) =>
        Of(diagnostic, property) is { Length: > 0 } names ? Names(names) : Array.Empty<string>();

    public static string? Of(Diagnostic diagnostic, string property) =>
        diagnostic.Properties.TryGetValue(property, out var value) ? value : null;

    public static string Text(Label label) =>
        label.Origin + "|" + label.Category + (label.Purposes is { } purposes ? "|" + string.Join(", ", purposes) : "");

    private static Label Label(string line)
    {
        var parts = line.Split('|');
        return new Label(parts.Length > 1 ? parts[1] : "", parts.Length > 2 ? EquatableArray.From(Names(parts[2])) : null, parts[0]);
    }

    private static string[] Names(string text) => text.Split(new[] { ", " }, StringSplitOptions.RemoveEmptyEntries);
}
