using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Outlines;

// What is labelled in a compilation, by the words of its attributes: names only, nothing is bound.
//
//   class Customer { [PersonalData] string Email; }     Members: Email         Types: Customer, which holds a label
//   class Order { Customer Buyer; }                     Holders: Buyer         Types: Order
//   interface IShop { Customer Get(int id); }           Givers: Get, for code that can get hold of an IShop
//   [return: PersonalData] string Find(int id)          Holders: Find          whoever calls it comes by the label

internal sealed class LabelSearch
{
    private static readonly string[] LabelAttributes = { "PersonalData", "FaceData", "PersonalDataAttribute", "FaceDataAttribute" };

    private readonly Declarations declarations;
    private readonly Func<NameSet, IEnumerable<SyntaxTree>> treesNaming;
    private readonly CancellationToken cancellation;

    public LabelSearch(Declarations declarations, Func<NameSet, IEnumerable<SyntaxTree>> treesNaming, CancellationToken cancellation)
    {
        this.declarations = declarations;
        this.treesNaming = treesNaming;
        this.cancellation = cancellation;
        foreach (var name in declarations.Catalog.Labels.Keys)
            Found.Holders.Add(DeclarationNames.LastOf(name));
        var (names, types) = new LibrarySources(declarations.Compilation, declarations.Libraries).Names();
        Found.Holders.UnionWith(names);
        Found.Types.UnionWith(types);
        var attributes = Found.Attributes;
        attributes.UnionWith(LabelAttributes);
        foreach (var mapped in new MappedAttributes(declarations, cancellation).Names())
            AddAttribute(attributes, mapped);
        foreach (var assembly in declarations.Compilation.SourceModule.ReferencedAssemblySymbols.Where(Models.MemberStandings.IsLabelledCode))
            AddForeign(assembly.GlobalNamespace, attributes);
        foreach (var own in OwnLabelAttributes())
            AddAttribute(attributes, own);
        foreach (var tree in treesNaming(attributes))
            AddLabelled(tree, attributes);
        SpreadTypes();
        Found.LabellingBodies = Found.HashOfBodies(declarations);
    }

    /// <summary>What was found.</summary>
    public LabelNames Found { get; } = new();

    private static void AddAttribute(NameSet attributes, string name)
    {
        attributes.Add(name);
        attributes.Add(name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name + "Attribute");
    }

    private IEnumerable<string> OwnLabelAttributes()
    {
        foreach (var tree in treesNaming(new NameSet(new[] { "DataLabel", "DataLabelAttribute" })))
        {
            foreach (var type in DeclarationNames.In(tree.GetRoot(cancellation)).OfType<ClassDeclarationSyntax>())
            {
                if (type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => DeclarationNames.Of(attribute).StartsWith("DataLabel", StringComparison.Ordinal)))
                    yield return type.Identifier.ValueText;
            }
        }
    }

    private void AddLabelled(SyntaxTree tree, NameSet attributes)
    {
        foreach (var attribute in tree.GetRoot(cancellation).DescendantNodes().OfType<AttributeSyntax>())
        {
            if (!attributes.Contains(DeclarationNames.Of(attribute)))
                continue;
            Found.Labels++;
            AddOwner(attribute.Parent?.Parent);
        }
    }

    private void AddOwner(SyntaxNode? owner)
    {
        switch (owner)
        {
            case BaseTypeDeclarationSyntax type:
                Found.Types.Add(type.Identifier.ValueText);
                foreach (var member in type.ChildNodes())
                    Found.Members.UnionWith(DeclarationNames.Of(member));
                foreach (var parameter in DeclarationNames.ParametersOf(type))
                    Found.Members.Add(parameter.Identifier.ValueText);
                break;
            case ParameterSyntax { Parent.Parent: TypeDeclarationSyntax declaring } parameter:
                Found.Members.Add(parameter.Identifier.ValueText);
                Found.Types.Add(declaring.Identifier.ValueText);
                break;
            case ParameterSyntax { Parent.Parent: MemberDeclarationSyntax method }:
                Found.Holders.UnionWith(DeclarationNames.Of(method));
                break;
            case ParameterSyntax parameter:
                Found.Holders.UnionWith(DeclarationNames.Of(parameter.Parent?.Parent));
                Found.Holders.Add(parameter.Identifier.ValueText);
                break;
            case PropertyDeclarationSyntax or FieldDeclarationSyntax when owner.Parent is BaseTypeDeclarationSyntax declaring:
                Found.Members.UnionWith(DeclarationNames.Of(owner));
                Found.Types.Add(declaring.Identifier.ValueText);
                break;
            case not null:
                Found.Holders.UnionWith(DeclarationNames.Of(owner));
                break;
        }
    }

    // A type that holds a labelled type holds labels; so do its members whose declared type mentions one.
    private void SpreadTypes()
    {
        var fresh = new NameSet(Found.Types.Names);
        while (fresh.Count > 0)
        {
            Found.Holders.UnionWith(fresh.Names);
            var next = new NameSet();
            foreach (var tree in treesNaming(fresh))
            {
                foreach (var type in DeclarationNames.In(tree.GetRoot(cancellation)).OfType<TypeDeclarationSyntax>())
                    SpreadIn(type, fresh, next);
            }

            fresh = new NameSet(next.Names.Where(Found.Types.Add).ToList());
        }
    }

    private void SpreadIn(TypeDeclarationSyntax type, NameSet fresh, NameSet next)
    {
        if (DeclarationNames.Mentions(type.BaseList, fresh))
            next.Add(type.Identifier.ValueText);
        foreach (var parameter in DeclarationNames.ParametersOf(type))
            SpreadMember(type, parameter.Type, DeclarationNames.One(parameter.Identifier), fresh, next);
        foreach (var member in type.Members)
        {
            SpreadMember(type, DeclarationNames.DeclaredType(member), DeclarationNames.Of(member), fresh, next);
            if (member is MethodDeclarationSyntax method && Gives(method, fresh))
            {
                Found.Givers.Add(method.Identifier.ValueText);
                Found.Giving.Add(type.Identifier.ValueText);
            }
        }
    }

    private static bool Gives(MethodDeclarationSyntax method, NameSet types) =>
        DeclarationNames.Mentions(method.ReturnType, types)
        || method.ParameterList.Parameters.Any(parameter => parameter.Modifiers.Any(SyntaxKind.OutKeyword) && DeclarationNames.Mentions(parameter.Type, types));

    private void SpreadMember(TypeDeclarationSyntax owner, TypeSyntax? declared, IEnumerable<string> memberNames, NameSet fresh, NameSet next)
    {
        if (!DeclarationNames.Mentions(declared, fresh))
            return;
        Found.Holders.UnionWith(memberNames);
        next.Add(owner.Identifier.ValueText);
    }

    private void AddForeign(INamespaceOrTypeSymbol container, NameSet attributes)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
                AddForeign(inner, attributes);
            if (member is INamedTypeSymbol type)
                AddForeignType(type, attributes);
            else if (member is IFieldSymbol or IPropertySymbol && declarations.Labels.AreOn(member))
                Found.Members.Add(member.Name);
            else if (member is IMethodSymbol method && IsLabelled(method))
                Found.Holders.Add(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name);
            if (member is IMethodSymbol or IPropertySymbol or IFieldSymbol && MentionsHolder(member))
                Found.Foreign.Add(member.Name);
        }
    }

    private void AddForeignType(INamedTypeSymbol type, NameSet attributes)
    {
        if (declarations.Containment.KeyOf(type) is not null)
            Found.Types.Add(type.Name);
        if (type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DataLabelAttribute"))
            AddAttribute(attributes, type.Name);
    }

    private bool MentionsHolder(ISymbol member) => member switch
    {
        IMethodSymbol { AssociatedSymbol: null } method => Holds(method.ReturnType) || method.Parameters.Any(parameter => Holds(parameter.Type)),
        IPropertySymbol property => Holds(property.Type),
        IFieldSymbol field => Holds(field.Type),
        _ => false,
    };

    private bool Holds(ITypeSymbol type) =>
        declarations.Containment.KeyOf(type) is not null || type is INamedTypeSymbol { IsGenericType: true } generic && generic.TypeArguments.Any(Holds);

    private bool IsLabelled(IMethodSymbol method) =>
        method.AssociatedSymbol is null
        && (Models.Contracts.IsCheckedByCaller(method) || declarations.Labels.AreOnResult(method) || method.Parameters.Any(parameter => declarations.Labels.AreOn(parameter)));
}
