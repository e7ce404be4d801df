using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Outlines;

// Which types in source derive from a type, found by the words of their base lists: asking the symbols of all types for their bases
// would complete every type of the compilation, at each keystroke.
//
//   class Smtp : IMailer { }         Of(IMailer): Smtp, since its file's index has IMailer among the names of base lists
//   using Post = IMailer;            then classes that derive from Post are looked at, too

internal sealed class DerivedTypes(Compilation compilation)
{
    private readonly SourceFiles files = SourceFiles.Of(compilation);
    private readonly Dictionary<string, List<INamedTypeSymbol>> naming = new(StringComparer.Ordinal);

    /// <summary>Derived types of a type, direct ones first.</summary>
    public IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        var open = new Queue<INamedTypeSymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        open.Enqueue(type.OriginalDefinition);
        while (open.Count > 0)
        {
            foreach (var child in DirectlyOf(open.Dequeue()).Where(child => seen.Add(child)))
            {
                yield return child;
                open.Enqueue(child);
            }
        }
    }

    /// <summary>Types that declare an override of that name: what is derived from <c>object</c> says so nowhere.</summary>
    public IEnumerable<INamedTypeSymbol> Overriding(string member)
    {
        var hash = TextHash.OfName(member);
        return from file in files.All
               where file.Index.Names(hash)
               from method in DeclarationNames.In(file.Tree.GetRoot()).OfType<MethodDeclarationSyntax>()
               where method.Identifier.ValueText == member && method.Modifiers.Any(SyntaxKind.OverrideKeyword)
               let type = method.Parent is TypeDeclarationSyntax declaring ? SymbolOf(declaring) : null
               where type is not null
               select type;
    }

    private IEnumerable<INamedTypeSymbol> DirectlyOf(INamedTypeSymbol type)
    {
        if (!naming.TryGetValue(type.Name, out var candidates))
            naming[type.Name] = candidates = Naming(type.Name).ToList();
        return candidates.Where(candidate => IsParent(candidate.BaseType, type) || candidate.Interfaces.Any(parent => IsParent(parent, type)));
    }

    private static bool IsParent(INamedTypeSymbol? parent, INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(parent?.OriginalDefinition, type);

    /// <summary>All types whose base list mentions the name, or another name that a using directive gives it.</summary>
    private IEnumerable<INamedTypeSymbol> Naming(string name)
    {
        var names = new NameSet(new[] { name });
        foreach (var alias in AliasesOf(names))
            names.Add(alias);
        return from tree in FilesOf(names)
               from type in DeclarationNames.In(tree.GetRoot()).OfType<TypeDeclarationSyntax>()
               where DeclarationNames.Mentions(type.BaseList, names)
               let symbol = SymbolOf(type)
               where symbol is not null
               select symbol;
    }

    // An alias cannot be made of an alias.
    private List<string> AliasesOf(NameSet names) =>
        (from tree in FilesOf(names)
         from directive in tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
         where directive.Alias is not null && DeclarationNames.Mentions(directive, names)
         select directive.Alias!.Name.Identifier.ValueText).ToList();

    private IEnumerable<SyntaxTree> FilesOf(NameSet names) => files.All.Where(file => file.Index.DerivesFromAny(names)).Select(file => file.Tree);

    /// <summary>The type that is declared there, found by name: no semantic model is needed for it.</summary>
    private INamedTypeSymbol? SymbolOf(TypeDeclarationSyntax type)
    {
        var holder = type.Parent is TypeDeclarationSyntax outer ? SymbolOf(outer) : NamespaceOf(type.Parent);
        return holder?.GetTypeMembers(type.Identifier.ValueText, type.TypeParameterList?.Parameters.Count ?? 0)
            .FirstOrDefault(candidate => candidate.DeclaringSyntaxReferences.Any(place => place.SyntaxTree == type.SyntaxTree && place.Span == type.Span));
    }

    private INamespaceOrTypeSymbol? NamespaceOf(SyntaxNode? node)
    {
        if (node is not BaseNamespaceDeclarationSyntax declaration)
            return compilation.Assembly.GlobalNamespace;
        var at = NamespaceOf(declaration.Parent);
        foreach (var part in declaration.Name.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)))
            at = at?.GetMembers(part.ValueText).OfType<INamespaceSymbol>().FirstOrDefault();
        return at;
    }
}
