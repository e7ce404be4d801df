using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Outlines;

// Other people's attributes that the catalog maps to labels, and what derives from them:
//
//   "T:Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute"       mapped
//   class PrivateDataAttribute : DataClassificationAttribute                             of this compilation, or of a library that references the base's

internal sealed class MappedAttributes(Declarations declarations, CancellationToken cancellation)
{
    public IEnumerable<string> Names()
    {
        var mapped = declarations.Catalog.Labels.Keys.Where(key => key.StartsWith("T:", StringComparison.Ordinal)).Select(key => key.Substring(2)).ToList();
        if (mapped.Count == 0)
            return Enumerable.Empty<string>();
        var names = new HashSet<string>(mapped.Select(LastName), StringComparer.Ordinal);
        names.UnionWith(mapped.SelectMany(Derived));
        while (InSource(names).Where(names.Add).ToList().Count > 0)
        {
        }

        return names;
    }

    private IEnumerable<string> InSource(HashSet<string> bases) =>
        from tree in declarations.FilesNaming(new NameSet(bases))
        from type in tree.GetRoot(cancellation).DescendantNodes(node => node is not BaseMethodDeclarationSyntax).OfType<ClassDeclarationSyntax>()
        where type.BaseList is { } list && list.Types.Any(parent => bases.Contains(LastName(parent.Type.ToString())))
        select type.Identifier.ValueText;

    private IEnumerable<string> Derived(string attribute)
    {
        var references = declarations.Compilation.SourceModule.ReferencedAssemblySymbols;
        if (references.Select(assembly => assembly.GetTypeByMetadataName(attribute)).FirstOrDefault(type => type is not null) is not { } mapped)
            return Enumerable.Empty<string>();
        return references
            .Where(assembly => SymbolEqualityComparer.Default.Equals(assembly, mapped.ContainingAssembly)
                || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == mapped.ContainingAssembly.Name)))
            .SelectMany(assembly => Types(assembly.GlobalNamespace))
            .Where(type => Inherits(type, mapped))
            .Select(type => type.Name);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static bool Inherits(INamedTypeSymbol type, INamedTypeSymbol wanted)
    {
        if (!type.Name.EndsWith("Attribute", StringComparison.Ordinal))
            return false;
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, wanted))
                return true;
        }

        return false;
    }

    private static string LastName(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
