using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// A name that the catalog does not have becomes the one that was probably meant:
//
//   [PersonalData("Biling")]           PUR002     [PersonalData(Purpose.Billing)]
//   [PersonalData(Purpose.Biling)]     CS0117     [PersonalData(Purpose.Billing)]

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ChangeToNearestName : CodeFixProvider
{
    private const string MissingMember = "CS0117";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(NameIsNotInCatalog.Descriptor.Id, MissingMember);

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax written)
                continue;
            var fixedName = diagnostic.Id == MissingMember ? ExistingConstant(written, model) : NameInCatalog(diagnostic, model);
            if (fixedName is not null)
                context.RegisterCodeFix(Action(context.Document, root, written, fixedName), diagnostic);
        }
    }

    private static CodeAction Action(Document document, SyntaxNode root, ExpressionSyntax written, ExpressionSyntax fixedName) =>
        CodeAction.Create(
            $"Change to '{fixedName.ToString().Replace(GeneratedName.Prefix, "")}'",
            _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(written, fixedName.WithTriviaFrom(written)))),
            equivalenceKey: nameof(ChangeToNearestName));

    private static ExpressionSyntax? NameInCatalog(Diagnostic diagnostic, SemanticModel model)
    {
        if (!diagnostic.Properties.TryGetValue(NameIsNotInCatalog.NearestProperty, out var nearest) || nearest is null
            || !diagnostic.Properties.TryGetValue(NameIsNotInCatalog.EntryKindProperty, out var kind)
            || !Enum.TryParse<EntryKind>(kind, out var entry))
            return null;
        return GeneratedName.Of(entry, nearest, model.Compilation)
            ?? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(nearest));
    }

    /// <summary>The identifier alone, since only it is wrong in <c>Purpose.Biling</c>.</summary>
    private static ExpressionSyntax? ExistingConstant(ExpressionSyntax written, SemanticModel model)
    {
        if (written is not IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } misspelt || access.Name != misspelt
            || model.GetSymbolInfo(access.Expression).Symbol is not INamedTypeSymbol type || !GeneratedName.IsGenerated(type))
            return null;
        var nearest = NearestName.Of(misspelt.Identifier.ValueText, GeneratedName.Constants(type));
        return nearest is null ? null : SyntaxFactory.ParseName(GeneratedName.Identifier(nearest));
    }
}
