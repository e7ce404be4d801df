using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// Code says what it processes the data for: one of the purposes that the data permits.
//
//   [ProcessesFor(Purpose.Newsletter)]                          [ProcessesFor(Purpose.Billing)]
//   void Bill(Customer c) => Charge(c.Iban);      PUR101        void Bill(Customer c) => Charge(c.Iban);
//
// On the method, property or lambda; for PUR104, where nothing is declared yet, on the type as well.

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DeclarePurpose : CodeFixProvider
{
    private const string Undeclared = "PUR104";
    private const int Offered = 6;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PUR101", Undeclared);

    public override FixAllProvider GetFixAllProvider() => new OncePerDeclaration();

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var purposes = FlowProperties.NamesOf(diagnostic, FlowProperties.Permitted).Take(Offered).ToList();
            foreach (var code in CodeAt(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), model, withType: diagnostic.Id == Undeclared))
            {
                foreach (var purpose in purposes)
                {
                    if (new AnnotationSyntax(document, model.Compilation).Of("ProcessesFor", EntryKind.Purpose, new[] { purpose }) is not { } attribute
                        || Declared(code, model) is null && AttributePlacement.Add(code, attribute, "\n") is null)
                        continue;
                    var kind = code is BaseTypeDeclarationSyntax ? "Type" : "";
                    context.RegisterCodeFix(
                        CodeAction.Create($"Declare that {NameOf(code)} processes for {purpose}", token => ApplyAsync(document, new[] { code }, attribute, token), nameof(DeclarePurpose) + kind + "." + purpose),
                        diagnostic);
                }
            }
        }
    }

    /// <summary>The innermost function that can carry the attribute; for a function without a name that cannot, its member.</summary>
    private static IEnumerable<SyntaxNode> CodeAt(SyntaxNode place, SemanticModel model, bool withType)
    {
        var functions = place.AncestorsAndSelf().TakeWhile(node => node is not BaseTypeDeclarationSyntax)
            .Where(node => node is LambdaExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax)
            .Where(node => node is not LambdaExpressionSyntax lambda || CanCarryAttributes(lambda, model)).ToList();
        // A lambda stands for itself only where it says so already, or where nothing around it can: an endpoint of a program.
        var chosen = functions.FirstOrDefault(node => Declared(node, model) is not null)
            ?? functions.LastOrDefault(node => node is not LambdaExpressionSyntax and not LocalFunctionStatementSyntax)
            ?? functions.LastOrDefault();
        if (chosen is not null)
            yield return chosen;
        if (place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && (withType || Declared(type, model) is not null))
            yield return type;
    }

    private static bool CanCarryAttributes(LambdaExpressionSyntax lambda, SemanticModel model) =>
        lambda.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp10 }
        && model.GetTypeInfo(lambda).ConvertedType is not INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" };

    private static AttributeSyntax? Declared(SyntaxNode code, SemanticModel model)
    {
        var symbol = code is LambdaExpressionSyntax ? model.GetSymbolInfo(code).Symbol : model.GetDeclaredSymbol(code);
        return symbol?.GetAttributes()
            .Where(attribute => AnnotationReader.KindOf(attribute.AttributeClass) == AnnotationKind.ProcessesFor)
            .Select(attribute => attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)
            .FirstOrDefault(syntax => syntax is not null && syntax.SyntaxTree == code.SyntaxTree && code.Span.Contains(syntax.Span));
    }

    private static async Task<Document> ApplyAsync(Document document, IReadOnlyCollection<SyntaxNode> codes, AttributeSyntax attribute, CancellationToken cancellation)
    {
        if (codes.Count == 0)
            return document;
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var endOfLine = Lines.EndOf(await document.GetTextAsync(cancellation).ConfigureAwait(false));
        var editor = new SyntaxEditor(root, document.Project.Solution.Workspace.Services);
        foreach (var code in codes)
        {
            if (Declared(code, model) is { } written)
                editor.ReplaceNode(written, attribute.WithTriviaFrom(written));
            else
                editor.ReplaceNode(code, (current, _) => AttributePlacement.Add(current, attribute, endOfLine, original: code) ?? current);
        }

        return document.WithSyntaxRoot(UsingDirective.Add(editor.GetChangedRoot(), model, endOfLine));
    }

    /// <summary>Several diagnostics may ask for the same attribute on the same declaration; it is written once.</summary>
    private sealed class OncePerDeclaration : DocumentBasedFixAllProvider
    {
        protected override async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
        {
            var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
            var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
            var key = context.CodeActionEquivalenceKey ?? "";
            var purpose = key.Substring(key.LastIndexOf('.') + 1);
            if (root is null || model is null || new AnnotationSyntax(document, model.Compilation).Of("ProcessesFor", EntryKind.Purpose, new[] { purpose }) is not { } attribute)
                return document;
            var onType = key.StartsWith(nameof(DeclarePurpose) + "Type", StringComparison.Ordinal);
            var codes = diagnostics
                .Where(diagnostic => FlowProperties.NamesOf(diagnostic, FlowProperties.Permitted).Contains(purpose))
                .SelectMany(diagnostic => CodeAt(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), model, withType: diagnostic.Id == Undeclared))
                .Where(code => code is BaseTypeDeclarationSyntax == onType)
                .Distinct();
            return await ApplyAsync(document, codes.ToList(), attribute, context.CancellationToken).ConfigureAwait(false);
        }
    }

    private static string NameOf(SyntaxNode code) => code switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => "new " + constructor.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
        LambdaExpressionSyntax => "this lambda",
        _ => "this member",
    };
}
