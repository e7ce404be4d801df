using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Editing;

/// <summary>The declaration that a label goes on: in any project of the solution, so that data assigned here labels a member declared there.</summary>
internal sealed record LabelledMember(Document Document, SyntaxNode Declaration, bool OnReturnValue, ISymbol Symbol)
{
    private const string ReturnValue = "return ";

    public SyntaxKind Target => OnReturnValue ? SyntaxKind.ReturnKeyword : SyntaxKind.None;

    /// <param name="key">As the engine names it: "P:Ns.Dto.Mail", "M:Ns.Mailer.Send(System.String)/address", "return M:Ns.Mailer.Body@App".</param>
    public static async Task<LabelledMember?> FindAsync(string key, Project project, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return null;
        var onReturnValue = key.StartsWith(ReturnValue, StringComparison.Ordinal);
        var id = onReturnValue ? key.Substring(ReturnValue.Length).Split('@')[0] : key.Split('/')[0];
        foreach (var found in DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation))
        {
            var symbol = key.IndexOf('/') is > 0 and var slash && !onReturnValue ? ParameterOf(found, key.Substring(slash + 1)) : found;
            if (symbol is not null && await DeclaredAsync(symbol, project.Solution, onReturnValue, cancellation).ConfigureAwait(false) is { } member)
                return member;
        }

        return null;
    }

    private static ISymbol? ParameterOf(ISymbol found, string name) => found switch
    {
        IMethodSymbol method => method.Parameters.FirstOrDefault(parameter => parameter.Name == name),
        IPropertySymbol indexer => indexer.Parameters.FirstOrDefault(parameter => parameter.Name == name),
        _ => null,
    };

    private static async Task<LabelledMember?> DeclaredAsync(ISymbol symbol, Solution solution, bool onReturnValue, CancellationToken cancellation)
    {
        var source = await SymbolFinder.FindSourceDefinitionAsync(symbol, solution, cancellation).ConfigureAwait(false) ?? symbol;
        foreach (var reference in source.DeclaringSyntaxReferences)
        {
            if (solution.GetDocument(reference.SyntaxTree) is not { } document || GeneratedCode.Is(reference.SyntaxTree))
                continue;
            var syntax = await reference.GetSyntaxAsync(cancellation).ConfigureAwait(false);
            var declaration = syntax is VariableDeclaratorSyntax ? syntax.FirstAncestorOrSelf<BaseFieldDeclarationSyntax>() : syntax;
            if (declaration is not null)
                return new(document, declaration, onReturnValue, source);
        }

        return null;
    }

    /// <summary>The label that stands on the declaration itself; a label of the user's own making is left alone, so it is none.</summary>
    public AttributeSyntax? WrittenLabel()
    {
        var attributes = OnReturnValue ? ((IMethodSymbol)Symbol).GetReturnTypeAttributes() : Symbol.GetAttributes();
        if (AnnotationReader.PositionalParameter(Symbol) is { } positional)
            attributes = attributes.AddRange(positional.GetAttributes());
        return attributes
            .Where(attribute => AnnotationReader.KindOf(attribute.AttributeClass) is AnnotationKind.PersonalData or AnnotationKind.FaceData)
            .Select(attribute => attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)
            .FirstOrDefault(syntax => syntax is not null && Declaration.Span.Contains(syntax.Span));
    }
}
