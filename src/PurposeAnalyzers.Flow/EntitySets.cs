using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow;

// A set (`keep TEntity mapped`) stores every mapped member of its entity, whoever adds to it; and of the entities and values that it leads to.
//
//   class Shop : DbContext { public DbSet<Order> Orders => Set<Order>(); }
//   class Order { public Customer Buyer { get; set; } }
//   class Customer { [FaceData] public byte[] LastFace { get; set; } }          one flow into a store, told at LastFace
//
// [NotMapped], and what the configuration says (EntityModel), keep a member out.

/// <param name="holders">How objects with labels in them are come by.</param>
internal sealed class EntitySets(Declarations declarations, Reach holders, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellation)
{
    private readonly EntityModel configuration = new(declarations, modelOf, cancellation);
    private List<StoredType>? entities;

    public IEnumerable<DataFlow> Flows() => Entities().Where(set => set.IsMapped).SelectMany(FlowsOf).ToList();

    /// <summary>Of which types objects are kept, and where that is said.</summary>
    public IReadOnlyList<StoredType> Entities()
    {
        if (entities is not null)
            return entities;
        entities = new StoredTypes(declarations, holders, modelOf, cancellation).Find().ToList();
        foreach (var tree in entities.Any(set => set.IsMapped) ? declarations.FilesNaming(new NameSet(new[] { "Ignore", "HasNoKey", "HasConversion" })) : Enumerable.Empty<SyntaxTree>())
            configuration.Read(tree);
        entities.RemoveAll(set => configuration.Ignores(set.Type) || configuration.IsView(set.Type));
        return entities;
    }

    private IEnumerable<DataFlow> FlowsOf(StoredType set)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<INamedTypeSymbol>();
        open.Enqueue(set.Type);
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

    private DataFlow Stored(ISymbol member, Label label, StoredType set)
    {
        var location = member.Locations.FirstOrDefault(at => at.SourceTree is { } tree && declarations.Compilation.ContainsSyntaxTree(tree) && !GeneratedCode.Is(tree));
        var place = location is null ? set.Place : new CodePlace(location.SourceTree!, location.SourceSpan);
        var steps = EquatableArray.Of(new FlowStep(place, label.Origin + " is mapped"), new FlowStep(set.Place, "kept in this set"));
        return new DataFlow(DataFlowKind.Store, EquatableArray.Of(label), default, set.Store + "<" + member.ContainingType.Name + ">", null, configuration.Encrypts(member), null, null, place, steps);
    }
}
