using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow;

// A DbSet stores every mapped member of its entity, whoever adds to it.
//
//   class Shop : DbContext { public DbSet<Customer> Customers => Set<Customer>(); }
//   class Customer { [FaceData] public byte[] LastFace { get; set; } }          one flow into a store, told at LastFace
//
// [NotMapped], and Ignore(c => c.LastFace) in the entity's configuration, keep a member out.

internal sealed class EntitySets(Declarations declarations, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellation)
{
    private readonly HashSet<ISymbol> ignored = new(SymbolEqualityComparer.Default);

    public IEnumerable<DataFlow> Flows()
    {
        var sets = TreesNaming("DbSet").SelectMany(SetsIn).ToList();
        if (sets.Count == 0)
            return Enumerable.Empty<DataFlow>();
        foreach (var tree in TreesNaming("Ignore"))
            FindIgnored(tree);
        return sets.SelectMany(set => FlowsOf(set.Entity, set.Place)).ToList();
    }

    private IEnumerable<SyntaxTree> TreesNaming(string name) =>
        declarations.Compilation.SyntaxTrees.Where(tree => IdentifierIndex.Of(tree.GetText(cancellation)).Names(name));

    private IEnumerable<(INamedTypeSymbol Entity, CodePlace Place)> SetsIn(SyntaxTree tree)
    {
        foreach (var property in tree.GetRoot(cancellation).DescendantNodes().OfType<PropertyDeclarationSyntax>())
        {
            if (property.Type.DescendantNodesAndSelf().OfType<GenericNameSyntax>().All(name => name.Identifier.ValueText != "DbSet"))
                continue;
            if (modelOf(tree).GetDeclaredSymbol(property, cancellation) is { Type: INamedTypeSymbol { Name: "DbSet", TypeArguments.Length: 1 } type }
                && type.TypeArguments[0] is INamedTypeSymbol entity)
                yield return (entity, new CodePlace(tree, property.Identifier.Span));
        }
    }

    private void FindIgnored(SyntaxTree tree)
    {
        foreach (var call in tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Ignore" }, ArgumentList.Arguments.Count: 1 }
                && call.ArgumentList.Arguments[0].Expression is SimpleLambdaExpressionSyntax { ExpressionBody: MemberAccessExpressionSyntax member }
                && modelOf(tree).GetSymbolInfo(member, cancellation).Symbol is { } symbol)
                ignored.Add(symbol.OriginalDefinition);
        }
    }

    private IEnumerable<DataFlow> FlowsOf(INamedTypeSymbol entity, CodePlace set)
    {
        for (INamedTypeSymbol? at = entity; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            foreach (var member in at.GetMembers().Where(IsMapped))
            {
                if (declarations.Labels.Of(member) is { } label)
                    yield return Stored(member, label, set);
            }
        }
    }

    private bool IsMapped(ISymbol member) =>
        member is IPropertySymbol { IsStatic: false, GetMethod: not null, SetMethod: not null, IsIndexer: false }
        && !IgnoredMembers.ByStores(member) && !ignored.Contains(member.OriginalDefinition);

    private DataFlow Stored(ISymbol member, Label label, CodePlace set)
    {
        var location = member.Locations.FirstOrDefault(at => at.SourceTree is { } tree && declarations.Compilation.ContainsSyntaxTree(tree) && !GeneratedCode.Is(tree));
        var place = location is null ? set : new CodePlace(location.SourceTree!, location.SourceSpan);
        var steps = EquatableArray.Of(new FlowStep(place, label.Origin + " is mapped"), new FlowStep(set, "kept in this set"));
        return new DataFlow(DataFlowKind.Store, EquatableArray.Of(label), default, "DbSet<" + member.ContainingType.Name + ">", null, false, null, null, place, steps);
    }
}
