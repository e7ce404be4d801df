using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Editing;

// The using directive for what a fix wrote in full, so that the simplifier can shorten it. None where one of our names would then
// mean two things: PersonalData exists in ASP.NET Core Identity too, and a qualified name is better than CS0104.

internal static class UsingDirective
{
    private const string Namespace = "PurposeAnalyzers";

    private static readonly string[] names = { "PersonalDataAttribute", "PersonalData", "ProcessesForAttribute", "Purpose", "DataCategory", "Recipient" };

    /// <summary>The changed root with the directive, where the file as it was (<paramref name="model"/>) lacks it.</summary>
    public static SyntaxNode Add(SyntaxNode changed, SemanticModel model, string endOfLine)
    {
        if (changed is not CompilationUnitSyntax root || root.Members.Count == 0 || IsNeedlessOrAmbiguous(model))
            return changed;
        var directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(Namespace))
            .WithUsingKeyword(SyntaxFactory.Token(default, SyntaxKind.UsingKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)))
            .WithSemicolonToken(SyntaxFactory.Token(default, SyntaxKind.SemicolonToken, SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(endOfLine))));
        if (root.Usings.Count > 0)
            return root.WithUsings(root.Usings.Insert(IndexIn(root.Usings), directive));
        if (root.Members[0] is BaseNamespaceDeclarationSyntax { Usings.Count: > 0 } space)
            return root.ReplaceNode(space, space.WithUsings(space.Usings.Insert(IndexIn(space.Usings), directive.WithLeadingTrivia(space.Usings[0].GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))))));
        var first = root.Members[0];
        var blank = SyntaxFactory.EndOfLine(endOfLine);
        return root.ReplaceNode(first, first.WithLeadingTrivia(first.GetLeadingTrivia().Insert(0, blank))).WithUsings(SyntaxFactory.SingletonList(directive));
    }

    private static bool IsNeedlessOrAmbiguous(SemanticModel model)
    {
        var code = model.SyntaxTree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .FirstOrDefault(node => node is MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax);
        var position = (code ?? model.SyntaxTree.GetRoot()).SpanStart;
        return names.Any(name => model.LookupNamespacesAndTypes(position, name: name).Any());
    }

    // Where it would stand in order; what is not in order is left so. It never becomes the first, whose trivia hold the file's header.
    private static int IndexIn(SyntaxList<UsingDirectiveSyntax> usings)
    {
        for (var index = usings.Count; index > 1; index--)
        {
            var name = usings[index - 1].ChildNodes().Last().ToString();
            if (usings[index - 1].Alias is null && (name.StartsWith("System", StringComparison.Ordinal) || string.CompareOrdinal(name, Namespace) < 0))
                return index;
        }

        return 1;
    }
}
