using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Outlines;

/// <summary>Types that rows name, as far as this compilation can name them too.</summary>
internal static class ReferencedTypes
{
    // Asked of each reference that has its namespace: of a name that two of them have, the first one's is good enough here.
    public static INamedTypeSymbol? Find(Compilation compilation, string name)
    {
        var space = name.Split('.');
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (HasNamespace(assembly, space) && assembly.GetTypeByMetadataName(name) is { } type)
                return type;
        }

        return null;
    }

    private static bool HasNamespace(IAssemblySymbol assembly, string[] type)
    {
        for (var part = 0; part < type.Length - 1; part++)
        {
            if (!assembly.NamespaceNames.Contains(type[part]))
                return false;
        }

        return true;
    }
}
