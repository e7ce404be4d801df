using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow;

// A DbSet stores every mapped member of its entity, whoever adds to it; and of the entities and values that it leads to.
//
//   class Shop : DbContext { public DbSet<Order> Orders => Set<Order>(); }
//   class Order { public Customer Buyer { get; set; } }
//   class Customer { [FaceData] public byte[] LastFace { get; set; } }          one flow into a store, told at LastFace
//
// [NotMapped], and what the configuration says (EntityModel), keep a member out.

internal sealed class EntitySets(Declarations declarations, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellation)
{
    private readonly EntityModel configuration = new(declarations, modelOf, cancellation);
    private List<(INamedTypeSymbol Entity, CodePlace Place)>? entities;

    public IEnumerable<DataFlow> Flows() => Entities().SelectMany(set => FlowsOf(set.Entity, set.Place)).ToList();

    /// <summary>The entities of all sets, and the sets' places.</summary>
    public IReadOnlyList<(INamedTypeSymbol Entity, CodePlace Place)> Entities()
    {
        if (entities is not null)
            return entities;
        entities = TreesNaming("DbSet", "Set", "Entity").SelectMany(SetsIn).ToList();
        foreach (var tree in entities.Count == 0 ? Enumerable.Empty<SyntaxTree>() : TreesNaming("Ignore", "HasNoKey", "HasConversion"))
            configuration.Read(tree);
        entities.RemoveAll(set => configuration.Ignores(set.Entity) || configuration.IsView(set.Entity));
        return entities;
    }

    private IEnumerable<SyntaxTree> TreesNaming(params string[] names) =>
        declarations.FilesNaming(new NameSet(names));

    private IEnumerable<(INamedTypeSymbol Entity, CodePlace Place)> SetsIn(SyntaxTree tree)
    {
        foreach (var name in tree.GetRoot(cancellation).DescendantNodes().OfType<GenericNameSyntax>())
        {
            if (name.TypeArgumentList.Arguments.Count != 1 || name.Identifier.ValueText is not ("DbSet" or "Set" or "Entity"))
                continue;
            if (PlaceOf(name) is { } place && IsSet(modelOf(tree).GetSymbolInfo(name, cancellation).Symbol) is INamedTypeSymbol entity)
                yield return (entity, place);
        }
    }

    private static ITypeSymbol? IsSet(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol { Name: "DbSet", TypeArguments.Length: 1 } set => set.TypeArguments[0],
        IMethodSymbol { Name: "Set", ContainingType.Name: "DbContext", TypeArguments.Length: 1 } method => method.TypeArguments[0],
        IMethodSymbol { Name: "Entity", ContainingType.Name: "ModelBuilder", TypeArguments.Length: 1 } method => method.TypeArguments[0],
        _ => null,
    };

    // A property that is a set; a call that asks for one. Set<T> elsewhere is somebody's own.
    private static CodePlace? PlaceOf(GenericNameSyntax name)
    {
        if (name.Identifier.ValueText != "DbSet")
            return new CodePlace(name.SyntaxTree, name.Span);
        return name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is PropertyDeclarationSyntax property && property.Type.Span.Contains(name.Span)
            ? new CodePlace(name.SyntaxTree, property.Identifier.Span)
            : null;
    }

    private IEnumerable<DataFlow> FlowsOf(INamedTypeSymbol entity, CodePlace set)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<INamedTypeSymbol>();
        open.Enqueue(entity);
        while (open.Count > 0)
        {
            var type = open.Dequeue();
            if (!seen.Add(type) || configuration.Ignores(type) || configuration.IsView(type))
                continue;
            foreach (var member in MembersOf(type))
            {
                var labels = IsMapped(member) ? declarations.Labels.On(member) : default;
                foreach (var label in labels)
                    yield return Stored(member, label, set);
                if (labels.Length == 0 && NavigatesTo(member) is { } next)
                    open.Enqueue(next);
            }
        }
    }

    private static IEnumerable<IPropertySymbol> MembersOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            foreach (var member in at.GetMembers().OfType<IPropertySymbol>())
                yield return member;
        }
    }

    // A collection needs no setter to be mapped.
    private INamedTypeSymbol? NavigatesTo(IPropertySymbol member)
    {
        var type = member.Type is INamedTypeSymbol { TypeArguments.Length: 1 } collection && Elements.IsSequence(collection) ? collection.TypeArguments[0] : member.Type;
        return member is { IsStatic: false, IsIndexer: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public }
            && (member.SetMethod is not null || !ReferenceEquals(type, member.Type))
            && type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } next && !Elements.IsFramework(next) && !IsLeftOut(member)
            ? next
            : null;
    }

    /// <summary>True for what is stored with an entity: properties that can be read and set, unless they are kept out.</summary>
    public bool IsMapped(ISymbol member) => member is IPropertySymbol property && IsMapped(property);

    private bool IsMapped(IPropertySymbol member) =>
        member is { IsStatic: false, GetMethod: not null, SetMethod: not null, IsIndexer: false } && !IsLeftOut(member);

    private bool IsLeftOut(IPropertySymbol member) => IgnoredMembers.ByStores(member) || configuration.Ignores(member);

    private DataFlow Stored(ISymbol member, Label label, CodePlace set)
    {
        var location = member.Locations.FirstOrDefault(at => at.SourceTree is { } tree && declarations.Compilation.ContainsSyntaxTree(tree) && !GeneratedCode.Is(tree));
        var place = location is null ? set : new CodePlace(location.SourceTree!, location.SourceSpan);
        var steps = EquatableArray.Of(new FlowStep(place, label.Origin + " is mapped"), new FlowStep(set, "kept in this set"));
        return new DataFlow(DataFlowKind.Store, EquatableArray.Of(label), default, "DbSet<" + member.ContainingType.Name + ">", null, configuration.Encrypts(member), null, null, place, steps);
    }
}
