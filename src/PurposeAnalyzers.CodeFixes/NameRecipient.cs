using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
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
public sealed class NameRecipient : CodeFixProvider
{
    private const int Offered = 6;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PUR303");

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        var catalog = ProjectCatalog.Of(document.Project, cancellation);
        foreach (var diagnostic in context.Diagnostics)
        {
            var place = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            var client = place as TypeDeclarationSyntax ?? (SyntaxNode?)place.FirstAncestorOrSelf<MethodDeclarationSyntax>();
            if (client is null)
                continue;
            foreach (var recipient in Approved(catalog, diagnostic).Take(Offered))
            {
                if (new AnnotationSyntax(document, model.Compilation).Of("DisclosesTo", EntryKind.Recipient, new[] { recipient }) is { } attribute)
                    context.RegisterCodeFix(
                        CodeAction.Create($"Say that it discloses to {recipient}", token => ApplyAsync(document, client, attribute, token), nameof(NameRecipient) + "." + recipient),
                        diagnostic);
            }
        }
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

    private static async Task<Document> ApplyAsync(Document document, SyntaxNode client, AttributeSyntax attribute, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var endOfLine = Lines.EndOf(await document.GetTextAsync(cancellation).ConfigureAwait(false));
        var changed = root.ReplaceNode(client, AttributePlacement.Add(client, attribute, endOfLine)!);
        return document.WithSyntaxRoot(UsingDirective.Add(changed, model, endOfLine));
    }
}
