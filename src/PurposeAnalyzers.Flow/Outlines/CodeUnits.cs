using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Outlines;

// The pieces of code in a file that mention wanted names: found in its index where that tells them, else by syntax.
//
//   wanted: Email      void Send(Customer c) => Post(c.Email);      the body's names hold Email: its declaration is bound
//                      record Row(int Id, string Email);            a primary constructor has no body: found by syntax

/// <param name="Body">Its number in the file's index; -1: only syntax tells where it is.</param>
internal readonly record struct CodeUnit(SyntaxTree Tree, int Body, SyntaxNode Code)
{
    public BodyAddress Address => new(Tree.FilePath, Body);
}

internal static class CodeUnits
{
    public static IEnumerable<CodeUnit> Mentioning(SyntaxTree tree, FileIndex index, Wanted wanted, CancellationToken cancellation)
    {
        var root = tree.GetRoot(cancellation);
        var bySyntax = (index.IsOpaque ? CodeIn(root) : Loose(root)).Where(code => IsWanted(tree, code, wanted)).Select(code => new CodeUnit(tree, -1, code));
        return InBodies(tree, root, index, wanted).Concat(bySyntax);
    }

    private static bool IsWanted(SyntaxTree tree, SyntaxNode code, Wanted wanted) =>
        Mentions(code, wanted.Names) && (wanted.Owners is null || wanted.Owners.Reaches(tree, code, names => Mentions(code, names)));

    private static IEnumerable<CodeUnit> InBodies(SyntaxTree tree, SyntaxNode root, FileIndex index, Wanted wanted)
    {
        for (var number = 0; number < index.Bodies.Count; number++)
        {
            var body = index.Bodies[number];
            if (index.Mentions(body, wanted.Names) && CodeAt(root, body) is { } code && (wanted.Owners is null || wanted.Owners.Reaches(tree, code, names => index.Mentions(body, names))))
                yield return new CodeUnit(tree, number, code);
        }
    }

    private static SyntaxNode? CodeAt(SyntaxNode root, BodyRegion body)
    {
        for (var at = root.FindToken(body.BodyStart).Parent; at is not null; at = at.Parent)
        {
            if (IsBody(at))
                return at;
        }

        return null;
    }

    private static bool IsBody(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }
            or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } };

    // Statements of the file itself, and primary constructors.
    private static IEnumerable<SyntaxNode> Loose(SyntaxNode root)
    {
        if (root is CompilationUnitSyntax unit && unit.Members.Any(member => member is GlobalStatementSyntax))
            yield return unit;
        foreach (var type in DeclarationNames.In(root).OfType<TypeDeclarationSyntax>())
        {
            if (DeclarationNames.ParameterListOf(type) is not null)
                yield return type;
        }
    }

    private static IEnumerable<SyntaxNode> CodeIn(SyntaxNode root) => Loose(root).Concat(root
        .DescendantNodes(node => node is not (BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or EqualsValueClauseSyntax or GlobalStatementSyntax))
        .Where(IsBody));

    private static bool Mentions(SyntaxNode code, NameSet wanted) =>
        TokensOf(code).Any(token => token.IsKind(SyntaxKind.IdentifierToken) && wanted.Contains(token.ValueText));

    private static IEnumerable<SyntaxToken> TokensOf(SyntaxNode code) => code switch
    {
        TypeDeclarationSyntax type => DeclarationNames.ParameterListOf(type)!.DescendantTokens().Concat(type.BaseList?.DescendantTokens() ?? Enumerable.Empty<SyntaxToken>()),
        CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>().SelectMany(statement => statement.DescendantTokens()),
        _ => code.DescendantTokens(),
    };
}
