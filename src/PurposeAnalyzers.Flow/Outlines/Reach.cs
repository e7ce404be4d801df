using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Outlines;

// By which names code comes by an object of certain types: their own, and those of members whose declaration mentions one of them.
// `Email` is a common name; code that mentions neither Customer nor anything declared with a Customer in it has another Email in mind.
//
//   interface ICustomers { Task<Customer> Find(int id); }        Find          for everybody
//   class Mailer { private readonly Customer last; }             last          within this file
//   class CustomerPage : Page<Customer> { ... }                  CustomerPage, and all code inside it

internal sealed class Reach
{
    private readonly NameSet names = new();
    private readonly Dictionary<string, NameSet> within = new(StringComparer.Ordinal);
    private readonly HashSet<string> whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> declaring = new(StringComparer.Ordinal);

    private Reach(NameSet types) => Types = types;

    /// <summary>The types, and others whose objects lead to theirs.</summary>
    public NameSet Types { get; }

    /// <param name="foreign">Names by which members in metadata give such an object.</param>
    public static Reach Of(IEnumerable<string> types, IEnumerable<string> foreign, Func<NameSet, IEnumerable<SyntaxTree>> treesNaming, CancellationToken cancellation)
    {
        var reach = new Reach(new NameSet(types));
        reach.names.UnionWith(foreign);
        var fresh = reach.Types;
        while (fresh.Count > 0)
        {
            reach.names.UnionWith(fresh.Names);
            var next = new NameSet();
            foreach (var tree in treesNaming(fresh))
                reach.ReadFile(tree, tree.GetRoot(cancellation), fresh, next);
            fresh = new NameSet(next.Names.Where(reach.Types.Add).ToList());
        }

        return reach;
    }

    /// <summary>True if the code can get hold of an object of these types.</summary>
    public bool Reaches(SyntaxTree tree, SyntaxNode code, Func<NameSet, bool> mentions) =>
        ReachesByName(tree.FilePath, mentions) || IsInside(code);

    /// <summary>The same without syntax: true of all code in a file with such a type.</summary>
    public bool MayBeReached(string path, Func<NameSet, bool> mentions) => declaring.Contains(path) || ReachesByName(path, mentions);

    /// <summary>False if no code in the file can: who is inside such a type stands in a file that names it.</summary>
    public bool MayReach(SyntaxTree tree) => ReachesByName(tree.FilePath, SourceFile.Of(tree).Index.NamesAny);

    private bool ReachesByName(string path, Func<NameSet, bool> mentions) =>
        whole.Contains(path) || mentions(names) || within.TryGetValue(path, out var own) && mentions(own);

    private bool IsInside(SyntaxNode code) => code.AncestorsAndSelf().Any(node => node is BaseTypeDeclarationSyntax type && Types.Contains(type.Identifier.ValueText));

    private void ReadFile(SyntaxTree tree, SyntaxNode root, NameSet fresh, NameSet next)
    {
        foreach (var directive in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>())
        {
            if (!DeclarationNames.Mentions(directive, fresh))
                continue;
            if (directive.Alias is { } alias)
                next.Add(alias.Name.Identifier.ValueText);
            else if (directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
                whole.Add(tree.FilePath);
        }

        foreach (var declaration in DeclarationNames.In(root))
            Read(tree, declaration, fresh, next);
    }

    private void Read(SyntaxTree tree, MemberDeclarationSyntax declaration, NameSet fresh, NameSet next)
    {
        if (declaration is BaseTypeDeclarationSyntax declared && fresh.Contains(declared.Identifier.ValueText))
            declaring.Add(tree.FilePath);
        switch (declaration)
        {
            case TypeDeclarationSyntax type:
                if (DeclarationNames.Mentions(type.BaseList, fresh) || type.ConstraintClauses.Any(clause => DeclarationNames.Mentions(clause, fresh)))
                    next.Add(type.Identifier.ValueText);
                foreach (var parameter in DeclarationNames.ParametersOf(type).Where(parameter => DeclarationNames.Mentions(parameter.Type, fresh)))
                    AddParameter(tree, type, parameter);
                break;
            case DelegateDeclarationSyntax when MentionsInSignature(declaration, fresh):
                next.UnionWith(DeclarationNames.Of(declaration));
                break;
            case BaseNamespaceDeclarationSyntax or GlobalStatementSyntax or EnumDeclarationSyntax:
                break;
            default:
                if (!MentionsInSignature(declaration, fresh))
                    break;
                if (IsNeverNamed(declaration) && declaration.Parent is TypeDeclarationSyntax holder)
                    next.Add(holder.Identifier.ValueText);
                Add(tree, declaration, DeclarationNames.Of(declaration));
                break;
        }
    }

    // Others see a record's property; a class keeps its parameters to itself.
    private void AddParameter(SyntaxTree tree, TypeDeclarationSyntax type, ParameterSyntax parameter)
    {
        names.Add(type.Identifier.ValueText);
        if (type is RecordDeclarationSyntax)
            names.Add(parameter.Identifier.ValueText);
        else
            AddWithin(tree, parameter.Identifier.ValueText);
    }

    private void Add(SyntaxTree tree, MemberDeclarationSyntax member, IEnumerable<string> called)
    {
        foreach (var name in called)
        {
            if (IsOfOneFile(member))
                AddWithin(tree, name);
            else
                names.Add(name);
        }
    }

    // Whoever has the object comes by what these give without a word of them: desk[1], foreach.
    private static bool IsNeverNamed(MemberDeclarationSyntax member) =>
        member is IndexerDeclarationSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax
            or MethodDeclarationSyntax { Identifier.ValueText: "GetEnumerator" or "GetAsyncEnumerator" or "GetAwaiter" or "Deconstruct" };

    // Private, and its type is written in one place: nobody elsewhere can name it.
    private static bool IsOfOneFile(MemberDeclarationSyntax member) =>
        member.Parent is TypeDeclarationSyntax and not InterfaceDeclarationSyntax
        && !member.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword)
        && member is not (MethodDeclarationSyntax { ExplicitInterfaceSpecifier: not null } or PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: not null })
        && !member.Ancestors().Any(node => node is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword));

    private void AddWithin(SyntaxTree tree, string name)
    {
        if (!within.TryGetValue(tree.FilePath, out var own))
            within[tree.FilePath] = own = new NameSet();
        own.Add(name);
    }

    private static bool MentionsInSignature(MemberDeclarationSyntax member, NameSet wanted) => member switch
    {
        BaseMethodDeclarationSyntax method => DeclarationNames.Mentions(ReturnTypeOf(method), wanted) || DeclarationNames.Mentions(method.ParameterList, wanted)
            || method is MethodDeclarationSyntax generic && generic.ConstraintClauses.Any(clause => DeclarationNames.Mentions(clause, wanted)),
        IndexerDeclarationSyntax indexer => DeclarationNames.Mentions(indexer.Type, wanted),
        DelegateDeclarationSyntax type => DeclarationNames.Mentions(type.ReturnType, wanted) || DeclarationNames.Mentions(type.ParameterList, wanted),
        _ => DeclarationNames.Mentions(DeclarationNames.DeclaredType(member), wanted),
    };

    private static TypeSyntax? ReturnTypeOf(BaseMethodDeclarationSyntax method) => method switch
    {
        MethodDeclarationSyntax ordinary => ordinary.ReturnType,
        OperatorDeclarationSyntax operation => operation.ReturnType,
        ConversionOperatorDeclarationSyntax conversion => conversion.Type,
        _ => null,
    };
}
