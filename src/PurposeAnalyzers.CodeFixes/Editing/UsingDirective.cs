using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Editing;

// The using directive for what a fix wrote in full, so that the simplifier can shorten it. None where one of our names would then
// mean two things: PersonalData exists in ASP.NET Core Identity too, and a qualified name is better than CS0104.

internal static class UsingDirective
{
    private const string Namespace = "PurposeAnalyzers";

    // 'X' does not contain a definition for 'Where' and no accessible extension method could be found.
    private const string ExtensionNotFound = "CS1061";

    private static readonly string[] names = { "PersonalDataAttribute", "PersonalData", "ProcessesForAttribute", "Purpose", "DataCategory", "Recipient" };

    /// <summary>The changed root with the directive, where the file as it was (<paramref name="model"/>) lacks it.</summary>
    public static SyntaxNode Add(SyntaxNode changed, SemanticModel model, string endOfLine) =>
        changed is CompilationUnitSyntax { Members.Count: > 0 } root && !IsKnown(names, model) ? With(root, Namespace, endOfLine) : changed;

    /// <summary>The same for an attribute that is somebody else's and written in full.</summary>
    public static SyntaxNode AddFor(AttributeSyntax attribute, SyntaxNode changed, SemanticModel model, string endOfLine)
    {
        if (attribute.Name is not QualifiedNameSyntax { Left: var space, Right.Identifier.ValueText: var name } || space.ToString().Replace("global::", "") is not (var imported and not Namespace))
            return Add(changed, model, endOfLine);
        return changed is CompilationUnitSyntax { Members.Count: > 0 } root && !IsKnown(new[] { name, name + "Attribute" }, model) ? With(root, imported, endOfLine) : changed;
    }

    private static CompilationUnitSyntax With(CompilationUnitSyntax root, string imported, string endOfLine)
    {
        var directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(imported))
            .WithUsingKeyword(SyntaxFactory.Token(default, SyntaxKind.UsingKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)))
            .WithSemicolonToken(SyntaxFactory.Token(default, SyntaxKind.SemicolonToken, SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(endOfLine))));
        if (root.Usings.Count > 0)
            return root.WithUsings(root.Usings.Insert(IndexIn(root.Usings, imported), directive));
        if (root.Members[0] is BaseNamespaceDeclarationSyntax { Usings.Count: > 0 } space)
            return root.ReplaceNode(space, space.WithUsings(space.Usings.Insert(IndexIn(space.Usings, imported), directive.WithLeadingTrivia(space.Usings[0].GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))))));
        var first = root.Members[0];
        var (header, own) = Header(first.GetLeadingTrivia());
        var blank = SyntaxFactory.EndOfLine(endOfLine);
        return root.ReplaceNode(first, first.WithLeadingTrivia(own.Insert(0, blank))).WithUsings(SyntaxFactory.SingletonList(directive.WithLeadingTrivia(header)));
    }

    /// <summary>What stands above the first blank line is the file's, not the declaration's.</summary>
    private static (SyntaxTriviaList Header, SyntaxTriviaList Own) Header(SyntaxTriviaList leading)
    {
        for (var index = 1; index < leading.Count; index++)
        {
            if (leading[index].IsKind(SyntaxKind.EndOfLineTrivia) && leading[index - 1].IsKind(SyntaxKind.EndOfLineTrivia))
                return (SyntaxFactory.TriviaList(leading.Take(index + 1)), SyntaxFactory.TriviaList(leading.Skip(index + 1)));
        }

        return (default, leading);
    }

    /// <summary>What a change makes of a document, with the directive for Linq where <c>Where</c> would not be found without it.</summary>
    public static async Task<Solution> AddForLinqAsync(Func<CancellationToken, Task<Solution>> change, DocumentId id, CancellationToken cancellation)
    {
        var changed = (await change(cancellation).ConfigureAwait(false)).GetDocument(id)!;
        var model = (await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var root = (CompilationUnitSyntax)await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        var isFound = model.GetDiagnostics(cancellationToken: cancellation).All(diagnostic => diagnostic.Id != ExtensionNotFound);
        return isFound ? changed.Project.Solution : changed.WithSyntaxRoot(With(root, "System.Linq", Lines.EndOf(root.GetText()))).Project.Solution;
    }

    // So the directive is needless, or would make it ambiguous.
    private static bool IsKnown(IEnumerable<string> names, SemanticModel model)
    {
        var code = model.SyntaxTree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .FirstOrDefault(node => node is MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax);
        var position = (code ?? model.SyntaxTree.GetRoot()).SpanStart;
        return names.Any(name => model.LookupNamespacesAndTypes(position, name: name).Any());
    }

    // Where it would stand in order; what is not in order is left so. It never becomes the first, whose trivia hold the file's header.
    private static int IndexIn(SyntaxList<UsingDirectiveSyntax> usings, string imported)
    {
        for (var index = usings.Count; index > 1; index--)
        {
            var name = usings[index - 1].ChildNodes().Last().ToString();
            if (usings[index - 1].Alias is null && IsBefore(name, imported))
                return index;
        }

        return 1;
    }

    // As editors sort them: System first.
    private static bool IsBefore(string name, string imported)
    {
        var (isSystem, isImportedSystem) = (name.StartsWith("System", StringComparison.Ordinal), imported.StartsWith("System", StringComparison.Ordinal));
        return isSystem == isImportedSystem ? string.CompareOrdinal(name, imported) < 0 : isSystem;
    }
}
