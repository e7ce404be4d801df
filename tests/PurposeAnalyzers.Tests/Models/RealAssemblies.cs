using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>The assemblies that models speak about: the SDK's reference packs, and the packages that the test project downloads for this.</summary>
internal static class RealAssemblies
{
    private static readonly string[] Frameworks = ["net10.0", "net9.0", "net8.0", "net6.0", "netstandard2.1", "netstandard2.0", "net462"];

    private static readonly Lazy<CSharpCompilation> LazyCompilation = new(() =>
        CSharpCompilation.Create("Real", references: Files().Select(file => MetadataReference.CreateFromFile(file))));

    public static CSharpCompilation Compilation => LazyCompilation.Value;

    private static readonly Lazy<IReadOnlyList<INamedTypeSymbol>> LazyTypes = new(() => Types(Compilation.GlobalNamespace).ToList());

    /// <summary>A type and all that derive from it, anywhere in these assemblies.</summary>
    public static IEnumerable<INamedTypeSymbol> WithDerived(INamedTypeSymbol type) => LazyTypes.Value.Where(candidate => Bases(candidate).Contains(type, SymbolEqualityComparer.Default));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            yield return at;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static IEnumerable<string> Files()
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return Packs().Concat(Packages()).Where(file => known.Add(Path.GetFileName(file)));
    }

    private static IEnumerable<string> Packs()
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs"));
        return new[] { "Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref" }
            .SelectMany(pack => Directory.GetDirectories(Path.Combine(root, pack)).OrderByDescending(name => name, StringComparer.Ordinal).Take(1))
            .SelectMany(version => Directory.GetDirectories(Path.Combine(version, "ref")))
            .SelectMany(framework => Directory.GetFiles(framework, "*.dll"));
    }

    private static IEnumerable<string> Packages()
    {
        const string prefix = "Package:";
        var metadata = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().ToList();
        var root = metadata.Single(item => item.Key == "PackageRoot").Value!;
        return metadata
            .Where(item => item.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(item => Path.Combine(root, item.Key[prefix.Length..].ToLowerInvariant(), item.Value!, "lib"))
            .SelectMany(folder => Frameworks.Select(framework => Path.Combine(folder, framework)).Where(Directory.Exists).Take(1))
            .SelectMany(folder => Directory.GetFiles(folder, "*.dll"));
    }
}
