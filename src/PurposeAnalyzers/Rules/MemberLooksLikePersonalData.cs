using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Catalog.Kinds;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR004. By evidence: what the member holds is put into a labelled one. Else by its name, which only ever suggests.</summary>
internal sealed class MemberLooksLikePersonalData : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "PUR004",
        nameof(MemberLooksLikePersonalData),
        title: "Member looks like personal data but has no label",
        message: "{0} {1} and has no label; label it{2}, so that what reads it is checked",
        description: "A member whose contents go into a labelled one, or whose name speaks of personal data, is most likely personal data too.",
        DiagnosticSeverity.Info);

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Fault? Judge(DataFlow flow, PolicyCatalog catalog) =>
        flow is { Kind: DataFlowKind.Feed, Member: { } member }
            ? new Fault(flow.Labels.Items, member.Display, "feeds " + Wording.Data(flow.Labels), "")
            : null;

    /// <summary>By name. The category that the catalog has for such data goes along for whoever writes the label.</summary>
    public static Diagnostic ByName(ISymbol member, DataKind kind, PolicyCatalog catalog)
    {
        var category = CategoryOf(kind, catalog);
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[FlowProperties.Kind] = "Name";
        properties[FlowProperties.Member] = MemberKey.DocumentationId(member);
        if (category is not null)
            properties[FlowProperties.Cover] = FlowProperties.Text(new Label(category, null, Display.Of(member)));
        return Diagnostic.Create(
            Rule, member.Locations[0], properties.ToImmutable(), Display.Of(member), "looks like " + kind.Text, category is null ? "" : " " + category);
    }

    private static string? CategoryOf(DataKind kind, PolicyCatalog catalog) =>
        kind.Name == "face" && catalog.FaceCategory is { } face ? face : kind.In(catalog.Categories.Keys);
}
