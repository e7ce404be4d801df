using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
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
//   "check"          Consent                                which check is missing: Consent, Sharing (an opt-out) or Identity
//   "asked"          Newsletter                             the purpose or recipient that it is about
//   "person"         order.Buyer                            whose data it is, as code at the place calls it
//   "personType"     T:Shop.Customer                        what that is
//   "possible"       P:Shop.Customer.AcceptsNews|c|true     what could answer: member, its holder there, the answer that permits; one line each
//   "right"          Export, Erase                          the rights that are missing, or the one that is promised
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
    public const string Check = "check";
    public const string Asked = "asked";
    public const string Person = "person";
    public const string PersonType = "personType";
    public const string Right = "right";

    private const string LabelLines = "labels";
    private const string PossibleLines = "possible";

    public static void AddLabels(this ImmutableDictionary<string, string?>.Builder properties, IEnumerable<Label> labels) =>
        properties[LabelLines] = string.Join("\n", labels.Select(Text));

    public static ImmutableDictionary<string, string?> Of(Flow.Rights.RightsGap gap)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties.AddLabels(gap.Labels.Items);
        properties[Right] = string.Join(", ", gap.Rights.Items);
        return properties.ToImmutable();
    }

    public static IReadOnlyList<Label> LabelsOf(Diagnostic diagnostic) =>
        Of(diagnostic, LabelLines) is { Length: > 0 } lines ? lines.Split('\n').Select(Label).ToList() : Array.Empty<Label>();

    public static void AddCheck(this ImmutableDictionary<string, string?>.Builder properties, MissingCheck check)
    {
        properties[Check] = check.Kind.ToString();
        properties[Asked] = check.Name;
        if (check.Person is not null)
            properties[Person] = check.Person;
        if (check.PersonType is not null)
            properties[PersonType] = check.PersonType;
        properties[PossibleLines] = string.Join("\n", check.Possible.Items.Select(possible => possible.Member + "|" + possible.Holder + "|" + possible.Permits));
    }

    /// <summary>What could make the check that is missing: the person's own members first.</summary>
    public static IReadOnlyList<PossibleCheck> PossibleOf(Diagnostic diagnostic) =>
        Of(diagnostic, PossibleLines) is { Length: > 0 } lines
            ? lines.Split('\n').Select(line => line.Split('|')).Where(parts => parts.Length == 3).Select(parts => new PossibleCheck(parts[0], parts[1], parts[2])).ToList()
            : Array.Empty<PossibleCheck>();

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
