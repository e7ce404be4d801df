using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// A member of somebody else's, which nobody can annotate, gets its label in the catalog:
//
//   vendor.Contact.Mail = customer.Email;     PUR102     "labels": { "P:Vendor.Contact.Mail": { "category": "EmailAddress" } }

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MapForeignMember : ProvenFix
{
    public MapForeignMember() : base("PUR102")
    {
    }

    public override FixAllProvider GetFixAllProvider() => new CatalogFixAll("Label all foreign members in the catalog", nameof(MapForeignMember), EditAsync);

    private protected override async Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place) =>
        await EditAsync(place.Document, place.Diagnostic, place.Cancellation).ConfigureAwait(false) is { } edit
            ? new[] { edit.Propose($"Label {FlowProperties.CoverOf(place.Diagnostic)!.Origin} in the catalog", place.Project) with { Promise = Promise.Gone } }
            : Enumerable.Empty<Proposal>();

    private static async Task<CatalogEdit?> EditAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (FlowProperties.CoverOf(diagnostic) is not { } label || FlowProperties.Of(diagnostic, FlowProperties.Member) is not { } key
            || key.IndexOf('/') >= 0 || await LabelledMember.FindAsync(key, document.Project, cancellation).ConfigureAwait(false) is not null)
            return null;
        var member = key.Split('@')[0];
        var purposes = label.Purposes is { Length: > 0 } stated ? ", \"purposes\": [" + string.Join(", ", stated.Items.Select(CatalogText.Quoted)) + "]" : "";
        var value = "{ \"category\": " + CatalogText.Quoted(label.Category) + purposes + " }";
        return CatalogEdit.Of(
            document.Project, file => CatalogText.WithMember(file.Text, new[] { "labels" }, member, value),
            $"Write {CatalogText.Quoted(member)}: {value} under \"labels\" in purposes.json", cancellation);
    }
}
