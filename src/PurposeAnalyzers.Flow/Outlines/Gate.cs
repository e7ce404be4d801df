using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Decides which bodies are worth binding, by the names that their text mentions.
//
//   class Customer { [PersonalData] string Email; }     names: Email (labelled), Customer (holds labels)
//   class Order { Customer Buyer; }                     names: Buyer, whose declared type mentions Customer
//   every member whose text mentions Email, Customer or Buyer is a root; all others are never bound unless data reaches them

internal sealed class Gate(Declarations declarations, CancellationToken cancellation)
{
    private static readonly string[] LabelAttributes = { "PersonalData", "FaceData", "PersonalDataAttribute", "FaceDataAttribute" };

    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> types = new(StringComparer.Ordinal);
    private readonly HashSet<SyntaxNode> offered = new();

    /// <summary>How many labels stand in this compilation's source.</summary>
    public int Labels { get; private set; }

    /// <summary>Finds everything labelled; false if there is nothing to analyse.</summary>
    public bool FindLabels()
    {
        foreach (var assembly in declarations.Compilation.SourceModule.ReferencedAssemblySymbols.Where(Models.MemberStandings.IsLabelledCode))
            AddForeign(assembly.GlobalNamespace);
        foreach (var name in declarations.Catalog.Labels.Keys)
            names.Add(LastName(name));
        var (sourceNames, sourceTypes) = new LibrarySources(declarations).Names();
        names.UnionWith(sourceNames);
        types.UnionWith(sourceTypes);
        var attributes = new HashSet<string>(LabelAttributes, StringComparer.Ordinal);
        foreach (var own in OwnLabelAttributes().Concat(new MappedAttributes(declarations, cancellation).Names()))
            attributes.UnionWith(new[] { own, own.EndsWith("Attribute", StringComparison.Ordinal) ? own.Substring(0, own.Length - "Attribute".Length) : own });
        foreach (var tree in TreesNaming(attributes))
            AddLabelled(tree, attributes);
        SpreadTypes();
        return names.Count > 0;
    }

    /// <summary>True if any code asks for consent: a checked one permits what the catalog does not.</summary>
    public bool AnyConsents() =>
        TreesNaming(new[] { "ConsentFor", "ConsentForAttribute" }).Any()
        || declarations.Compilation.SourceModule.ReferencedAssemblySymbols.Any(Models.MemberStandings.IsLabelledCode);

    /// <summary>The members of source, not offered before, whose text mentions a wanted name.</summary>
    public IEnumerable<SyntaxNode> Roots() => Mentioning(names);

    /// <summary>The same for one more name: that of a member found to carry labels.</summary>
    public IEnumerable<SyntaxNode> Mentioning(ICollection<string> wanted)
    {
        foreach (var tree in TreesNaming(wanted))
        {
            foreach (var code in CodeIn(tree.GetRoot(cancellation)))
            {
                if (!offered.Contains(code) && Mentions(code, wanted) && offered.Add(code))
                    yield return code;
            }
        }
    }

    /// <summary>The code of a member's own type that mentions it: what a private member holds was put there by one of these.</summary>
    public IEnumerable<SyntaxNode> Filling(ISymbol member)
    {
        var wanted = new[] { member.Name };
        foreach (var declaration in member.ContainingType.DeclaringSyntaxReferences.Select(place => place.GetSyntax(cancellation)))
        {
            foreach (var code in CodeIn(declaration))
            {
                if (!offered.Contains(code) && Mentions(code, wanted) && offered.Add(code))
                    yield return code;
            }
        }
    }

    private IEnumerable<SyntaxTree> TreesNaming(ICollection<string> wanted) =>
        declarations.Compilation.SyntaxTrees.Where(tree => IdentifierIndex.Of(tree.GetText(cancellation)).NamesAny(wanted));

    private IEnumerable<string> OwnLabelAttributes()
    {
        foreach (var tree in TreesNaming(new[] { "DataLabel", "DataLabelAttribute" }))
        {
            foreach (var type in tree.GetRoot(cancellation).DescendantNodes().OfType<ClassDeclarationSyntax>())
            {
                if (type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => NameOf(attribute).StartsWith("DataLabel", StringComparison.Ordinal)))
                    yield return type.Identifier.ValueText;
            }
        }
    }

    private void AddLabelled(SyntaxTree tree, HashSet<string> attributes)
    {
        foreach (var attribute in tree.GetRoot(cancellation).DescendantNodes(node => node is not (BlockSyntax or EqualsValueClauseSyntax)).OfType<AttributeSyntax>())
        {
            if (!attributes.Contains(NameOf(attribute)))
                continue;
            Labels++;
            AddOwner(attribute.Parent?.Parent);
        }
    }

    private static string NameOf(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private void AddOwner(SyntaxNode? owner)
    {
        switch (owner)
        {
            case BaseTypeDeclarationSyntax type:
                types.Add(type.Identifier.ValueText);
                foreach (var member in type.ChildNodes())
                    AddNames(member);
                foreach (var parameter in ParametersOf(type))
                    names.Add(parameter.Identifier.ValueText);
                break;
            case ParameterSyntax { Parent.Parent: TypeDeclarationSyntax record } parameter:
                names.Add(parameter.Identifier.ValueText);
                types.Add(record.Identifier.ValueText);
                break;
            case ParameterSyntax parameter:
                AddNames(parameter.Parent?.Parent);
                names.Add(parameter.Identifier.ValueText);
                break;
            case not null:
                AddNames(owner);
                if (owner is PropertyDeclarationSyntax or FieldDeclarationSyntax && owner.Parent is BaseTypeDeclarationSyntax declaring)
                    types.Add(declaring.Identifier.ValueText);
                break;
        }
    }

    private void AddNames(SyntaxNode? declaration)
    {
        foreach (var name in NamesOf(declaration))
            names.Add(name);
    }

    private static IEnumerable<string> NamesOf(SyntaxNode? declaration) => declaration switch
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

    private static IEnumerable<string> One(SyntaxToken identifier) => new[] { identifier.ValueText };

    // A type that holds a labelled type holds labels; so do its members whose declared type mentions one.
    private void SpreadTypes()
    {
        var fresh = types.ToList();
        while (fresh.Count > 0)
        {
            names.UnionWith(fresh);
            var next = new HashSet<string>(StringComparer.Ordinal);
            foreach (var tree in TreesNaming(fresh))
                SpreadIn(tree, fresh, next);
            fresh = next.Where(types.Add).ToList();
        }
    }

    private void SpreadIn(SyntaxTree tree, List<string> fresh, HashSet<string> next)
    {
        foreach (var type in tree.GetRoot(cancellation).DescendantNodes(node => node is not BaseMethodDeclarationSyntax).OfType<TypeDeclarationSyntax>())
        {
            if (type.BaseList is { } bases && MentionsType(bases, fresh))
                next.Add(type.Identifier.ValueText);
            foreach (var parameter in ParametersOf(type))
                SpreadMember(type, parameter.Type, One(parameter.Identifier), fresh, next);
            foreach (var member in type.Members)
                SpreadMember(type, DeclaredType(member), NamesOf(member), fresh, next);
        }
    }

    private void SpreadMember(TypeDeclarationSyntax owner, TypeSyntax? declared, IEnumerable<string> memberNames, List<string> fresh, HashSet<string> next)
    {
        if (declared is null || !MentionsType(declared, fresh))
            return;
        names.UnionWith(memberNames);
        next.Add(owner.Identifier.ValueText);
    }

    // Roslyn 4.3 knows a parameter list of records only; later ones give classes and structs one too.
    private static ParameterListSyntax? ParameterListOf(BaseTypeDeclarationSyntax type) => type.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault();

    private static IEnumerable<ParameterSyntax> ParametersOf(BaseTypeDeclarationSyntax type) =>
        ParameterListOf(type)?.Parameters ?? Enumerable.Empty<ParameterSyntax>();

    private static TypeSyntax? DeclaredType(MemberDeclarationSyntax member) => member switch
    {
        BasePropertyDeclarationSyntax property => property.Type,
        BaseFieldDeclarationSyntax field => field.Declaration.Type,
        _ => null,
    };

    private static bool MentionsType(SyntaxNode syntax, List<string> wanted) =>
        syntax.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && wanted.Contains(token.ValueText));

    private void AddForeign(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
                AddForeign(inner);
            if (member is INamedTypeSymbol type && declarations.Containment.KeyOf(type) is not null)
                types.Add(type.Name);
            else if (member is IFieldSymbol or IPropertySymbol && declarations.Labels.Of(member) is not null)
                names.Add(member.Name);
            else if (member is IMethodSymbol method && IsLabelled(method))
                names.Add(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name);
        }
    }

    private bool IsLabelled(IMethodSymbol method) =>
        method.AssociatedSymbol is null
        && (Models.Contracts.IsCheckedByCaller(method) || declarations.Labels.OfResult(method) is not null || method.Parameters.Any(parameter => declarations.Labels.Of(parameter) is not null));

    private static string LastName(string documentationId)
    {
        var open = documentationId.IndexOf('(');
        var name = open < 0 ? documentationId : documentationId.Substring(0, open);
        return name.Substring(name.LastIndexOf('.') + 1);
    }

    /// <summary>Everything in a file that has code: bodies, initialisers, and the file itself if it has statements of its own.</summary>
    private static IEnumerable<SyntaxNode> CodeIn(SyntaxNode root)
    {
        if (root is CompilationUnitSyntax unit && unit.Members.Any(member => member is GlobalStatementSyntax))
            yield return unit;
        foreach (var node in root.DescendantNodes(node => node is not (BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or EqualsValueClauseSyntax or GlobalStatementSyntax)))
        {
            if (node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }
                or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } }
                )
                yield return node;
            else if (node is TypeDeclarationSyntax type && ParameterListOf(type) is not null)
                yield return node;
        }
    }

    private bool Mentions(SyntaxNode code, ICollection<string> wanted)
    {
        foreach (var token in TokensOf(code))
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && wanted.Contains(token.ValueText))
                return true;
        }

        return false;
    }

    private static IEnumerable<SyntaxToken> TokensOf(SyntaxNode code) => code switch
    {
        TypeDeclarationSyntax type => ParameterListOf(type)!.DescendantTokens().Concat(type.BaseList?.DescendantTokens() ?? Enumerable.Empty<SyntaxToken>()),
        CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>().SelectMany(statement => statement.DescendantTokens()),
        _ => code.DescendantTokens(),
    };
}
