using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Outlines;

/// <summary>What declarations are called and which names they mention, by syntax alone.</summary>
internal static class DeclarationNames
{
    /// <summary>The names by which code elsewhere can speak of a declaration.</summary>
    public static IEnumerable<string> Of(SyntaxNode? declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => One(property.Identifier),
        MethodDeclarationSyntax method => One(method.Identifier),
        DelegateDeclarationSyntax type => One(type.Identifier),
        ConstructorDeclarationSyntax constructor => One(constructor.Identifier),
        LocalFunctionStatementSyntax local => One(local.Identifier),
        EventDeclarationSyntax @event => One(@event.Identifier),
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        TypeDeclarationSyntax type => One(type.Identifier),
        _ => Enumerable.Empty<string>(),
    };

    public static IEnumerable<string> One(SyntaxToken identifier) => new[] { identifier.ValueText };

    public static string Of(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The last name of a documentation id: "P:Ns.Type.Mail" is Mail.</summary>
    public static string LastOf(string documentationId)
    {
        var open = documentationId.IndexOf('(');
        var name = open < 0 ? documentationId : documentationId.Substring(0, open);
        return name.Substring(name.LastIndexOfAny(new[] { '.', ':' }) + 1);
    }

    // Roslyn 4.3 knows a parameter list of records only; later ones give classes and structs one too.
    public static ParameterListSyntax? ParameterListOf(BaseTypeDeclarationSyntax type) => type.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault();

    public static IEnumerable<ParameterSyntax> ParametersOf(BaseTypeDeclarationSyntax type) =>
        ParameterListOf(type)?.Parameters ?? Enumerable.Empty<ParameterSyntax>();

    public static TypeSyntax? DeclaredType(MemberDeclarationSyntax member) => member switch
    {
        BasePropertyDeclarationSyntax property => property.Type,
        BaseFieldDeclarationSyntax field => field.Declaration.Type,
        _ => null,
    };

    /// <summary>All declarations of a file, without what is in bodies.</summary>
    public static IEnumerable<MemberDeclarationSyntax> In(SyntaxNode root) =>
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<MemberDeclarationSyntax>();

    public static IEnumerable<string> MentionedIn(SyntaxNode? syntax) =>
        syntax?.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText) ?? Enumerable.Empty<string>();

    /// <summary>True if a type or method around the place has a type parameter of that name.</summary>
    public static bool IsTypeParameter(string name, SyntaxNode at) => at.AncestorsAndSelf()
        .Select(node => node switch { TypeDeclarationSyntax type => type.TypeParameterList, MethodDeclarationSyntax method => method.TypeParameterList, _ => null })
        .Any(list => list?.Parameters.Any(parameter => parameter.Identifier.ValueText == name) == true);

    public static bool Mentions(SyntaxNode? syntax, NameSet wanted)
    {
        if (syntax is null)
            return false;
        foreach (var token in syntax.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && wanted.Contains(token.ValueText))
                return true;
        }

        return false;
    }
}
