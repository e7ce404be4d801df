using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Models.Vendors;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// A host that nobody has listed belongs to a recipient that the catalog has, and that may have this data:
//
//   http.PostAsJsonAsync("https://eu.crm.example", c.Email)     PUR301     "Crm": { ..., "hosts": ["crm.example", "eu.crm.example"] }

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddHostToRecipient : ProvenFix
{
    private const int Offered = 4;

    public AddHostToRecipient() : base("PUR301")
    {
    }

    /// <summary>Whose a host is, is decided host by host.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place)
    {
        var host = FlowProperties.Of(place.Diagnostic, FlowProperties.Recipient);
        // A vendor of the built-in table is named, not addressed.
        if (host is null || host.IndexOf('.') < 0 || VendorTable.BuiltIn.Vendors.Any(vendor => vendor.Recipient == host))
            return Task.FromResult(Enumerable.Empty<Proposal>());
        return Task.FromResult(
            from recipient in ApprovedRecipients.Of(place.Catalog, place.Diagnostic).Take(Offered)
            let edit = Edit(place, recipient, host)
            where edit is not null
            select edit.Propose($"Say that {host} is {recipient}'s, in the catalog", place.Project) with { Key = "." + recipient });
    }

    private static CatalogEdit? Edit(FaultyPlace place, string recipient, string host) => CatalogEdit.Of(
        place.Project,
        file => CatalogText.WithItem(file.Text, new[] { "recipients", recipient, "hosts" }, host)
            ?? CatalogText.WithMember(file.Text, new[] { "recipients", recipient }, "hosts", "[" + CatalogText.Quoted(host) + "]"),
        $"Write {CatalogText.Quoted(host)} to the \"hosts\" of {CatalogText.Quoted(recipient)} in purposes.json", place.Cancellation);
}
