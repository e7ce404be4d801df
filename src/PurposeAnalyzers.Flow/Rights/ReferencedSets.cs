using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Rights;

// What a context of another assembly keeps, where this code names the context: the project that stores is seldom the one that answers
// people's requests. A context is whatever has properties of types that keep objects, by `keep` rows.
//
//   infrastructure: public class ShopContext : DbContext { public DbSet<Customer> Customers => Set<Customer>(); }
//   here:           services.AddDbContext<ShopContext>();                Customer is stored, and this is where it is told
//
// An assembly that declares handlers of its own was judged when it was compiled.

internal sealed class ReferencedSets(Declarations declarations, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellation)
{
    public IEnumerable<(INamedTypeSymbol Entity, CodePlace Place)> Entities(IReadOnlyCollection<IAssemblySymbol> judged)
    {
        foreach (var assembly in declarations.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!MemberStandings.IsLabelledCode(assembly) || judged.Contains(assembly, SymbolEqualityComparer.Default))
                continue;
            foreach (var context in TypesIn(assembly.GlobalNamespace))
            {
                var kept = KeptIn(context).ToList();
                if (kept.Count == 0 || FirstMention(context) is not { } place)
                    continue;
                foreach (var entity in kept)
                    yield return (entity, place);
            }
        }
    }

    private IEnumerable<INamedTypeSymbol> KeptIn(INamedTypeSymbol context)
    {
        foreach (var set in context.GetMembers().OfType<IPropertySymbol>().Select(property => property.Type).OfType<INamedTypeSymbol>().Where(type => type.IsGenericType))
        {
            foreach (var keep in declarations.Libraries.KeptBy(set))
            {
                if (StoredTypes.ArgumentOf(set, keep.Parameter) is INamedTypeSymbol entity)
                    yield return entity;
            }
        }
    }

    private CodePlace? FirstMention(INamedTypeSymbol context)
    {
        foreach (var tree in declarations.FilesNaming(new NameSet(new[] { context.Name })).OrderBy(tree => tree.FilePath, StringComparer.Ordinal))
        {
            var name = tree.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>().FirstOrDefault(name => name.Identifier.ValueText == context.Name
                && SymbolEqualityComparer.Default.Equals(modelOf(tree).GetSymbolInfo(name, cancellation).Symbol, context));
            if (name is not null && !GeneratedCode.Is(tree))
                return new CodePlace(tree, name.Span);
        }

        return null;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol container) =>
        container.GetTypeMembers().Concat(container.GetNamespaceMembers().SelectMany(TypesIn));
}
