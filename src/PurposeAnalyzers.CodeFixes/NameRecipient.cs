using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// A client says whose it is. Offered are the recipients of the catalog that may have this data.
//
//   class CrmClient(HttpClient http) { ... }     PUR303     [DisclosesTo(Recipient.Crm)]
//                                                           class CrmClient(HttpClient http) { ... }

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NameRecipient : ProvenFix
{
    private const int Offered = 6;

    public NameRecipient() : base("PUR303")
    {
    }

    private protected override Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place)
    {
        var client = place.Node as TypeDeclarationSyntax ?? (SyntaxNode?)place.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>();
        return Task.FromResult(client is null ? Enumerable.Empty<Proposal>() :
            from recipient in Approved(place.Catalog, place.Diagnostic).Take(Offered)
            let attribute = place.Annotations.Of("DisclosesTo", EntryKind.Recipient, new[] { recipient })
            let proposal = AttributeEdit.Propose($"Say that it discloses to {recipient}", "." + recipient, place.Document, client, attribute)
            where proposal is not null
            select proposal);
    }

    /// <summary>What is named after the client goes first.</summary>
    private static IEnumerable<string> Approved(PolicyCatalog catalog, Diagnostic diagnostic)
    {
        var labels = FlowProperties.LabelsOf(diagnostic);
        var inForce = FlowProperties.NamesOf(diagnostic, FlowProperties.Purposes);
        var client = diagnostic.GetMessage();
        return catalog.Recipients.Values
            .Where(entry => labels.All(label => RecipientApproval.Of(catalog, entry, label, inForce) == Approval.Approved))
            .Select(entry => entry.Name)
            .OrderBy(name => client.IndexOf(name, StringComparison.OrdinalIgnoreCase) < 0).ThenBy(name => name, StringComparer.Ordinal);
    }
}
