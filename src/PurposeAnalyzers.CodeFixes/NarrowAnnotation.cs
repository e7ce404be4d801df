using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// An annotation stops claiming what the catalog does not permit:
//
//   [PersonalData(Purpose.Shipping, Purpose.Billing, Category = DataCategory.BirthDate)]     PUR003     [PersonalData(Purpose.Shipping, Category = DataCategory.BirthDate)]
//   [ProcessesFor(Purpose.Declared)]                                                         PUR003     [ProcessesFor(Purpose.Billing)], one of those that it groups

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NarrowAnnotation : CodeFixProvider
{
    private const int Offered = 8;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(AnnotationPermitsMoreThanCatalog.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { Parent: AttributeArgumentListSyntax list } argument
                || argument.Expression.Span != diagnostic.Location.SourceSpan)
                continue;
            var members = FlowProperties.NamesOf(diagnostic, AnnotationPermitsMoreThanCatalog.GroupedProperty);
            foreach (var purpose in members.Take(Offered))
                Register(context, diagnostic, "Name " + purpose, root.ReplaceNode(argument.Expression, Constant(purpose, model).WithTriviaFrom(argument.Expression)), "." + purpose);
            // The last purpose stays: without one a label permits all that its category does, which is more.
            if (members.Count == 0 && list.Arguments.Count(other => other.NameEquals is null) > 1)
                Register(context, diagnostic, "Remove " + argument.Expression, root.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia)!, "");
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, string title, SyntaxNode changed, string key) => context.RegisterCodeFix(
        CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), nameof(NarrowAnnotation) + key), diagnostic);

    private static ExpressionSyntax Constant(string purpose, SemanticModel model) =>
        GeneratedName.Of(EntryKind.Purpose, purpose, model.Compilation)?.WithAdditionalAnnotations(Simplifier.Annotation)
        ?? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(purpose));
}
