using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Editing;

/// <summary>One attribute on one declaration, written anew or in the place of another, with the using directive it needs.</summary>
internal static class AttributeEdit
{
    public static async Task<Solution> ApplyAsync(Document document, SyntaxNode declaration, AttributeSyntax attribute, AttributeSyntax? replaced, CancellationToken cancellation, SyntaxKind target = SyntaxKind.None)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var endOfLine = Lines.EndOf(await document.GetTextAsync(cancellation).ConfigureAwait(false));
        var changed = replaced is not null
            ? root.ReplaceNode(replaced, attribute.WithTriviaFrom(replaced))
            : root.ReplaceNode(declaration, AttributePlacement.Add(declaration, attribute, endOfLine, target) ?? declaration);
        return document.WithSyntaxRoot(UsingDirective.AddFor(attribute, changed, model, endOfLine)).Project.Solution;
    }

    /// <summary>Where the declaration can carry it.</summary>
    public static Proposal? Propose(string title, string key, Document document, SyntaxNode declaration, AttributeSyntax? attribute, AttributeSyntax? replaced = null, SyntaxKind target = SyntaxKind.None) =>
        attribute is not null && (replaced is not null || AttributePlacement.Add(declaration, attribute, "\n") is not null)
            ? new(title, key, cancellation => ApplyAsync(document, declaration, attribute, replaced, cancellation, target))
            : null;
}
