using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Editing;

namespace PurposeAnalyzers;

// A client says whose it is. Offered are the recipients of the catalog that may have this data.
//
//   class CrmClient(HttpClient http) { ... }           PUR303     [DisclosesTo(Recipient.Crm)]
//                                                                 class CrmClient(HttpClient http) { ... }
//   crm.Push(c.Email), and CrmClient posts to          PUR301     the same
//   crm.example, a host that nobody has listed

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NameRecipient : ProvenFix
{
    private const string Unlisted = "PUR301";
    private const int Offered = 6;

    public NameRecipient() : base(Unlisted, "PUR303")
    {
    }

    private protected override async Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place)
    {
        if (await ClientAsync(place).ConfigureAwait(false) is not var (document, client)
            || await document.Project.GetCompilationAsync(place.Cancellation).ConfigureAwait(false) is not { } compilation)
            return Enumerable.Empty<Proposal>();
        var annotations = new AnnotationSyntax(document, compilation);
        return
            from recipient in ApprovedRecipients.Of(place.Catalog, place.Diagnostic).Take(Offered)
            let attribute = annotations.Of("DisclosesTo", EntryKind.Recipient, new[] { recipient })
            let proposal = AttributeEdit.Propose($"Say that {NameOf(client)} discloses to {recipient}", "." + recipient, document, client, attribute)
            where proposal is not null
            select proposal;
    }

    /// <summary>The type that PUR303 stands at; for a host that is known, the type whose code sends to it: there the way of the data ends.</summary>
    private static async Task<(Document Document, MemberDeclarationSyntax Client)?> ClientAsync(FaultyPlace place)
    {
        var sender = place.Diagnostic.Id == Unlisted ? place.Diagnostic.AdditionalLocations.LastOrDefault() : null;
        if (sender is null)
            return place.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is TypeDeclarationSyntax or MethodDeclarationSyntax) is { } here ? (place.Document, here) : null;
        if (place.Project.Solution.GetDocument(sender.SourceTree) is not { } document || await document.GetSyntaxRootAsync(place.Cancellation).ConfigureAwait(false) is not { } root)
            return null;
        return root.FindNode(sender.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? (document, type) : null;
    }

    private static string NameOf(MemberDeclarationSyntax client) => client switch
    {
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        _ => "it",
    };
}
