using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models.Notation;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.UserModels;

// A package may bring a .flows file about its own assemblies, and about nobody else's: what it says must not change what is known of others.
//
//   /packages/vendor.sdk/1.2.0/build/vendor.flows       PurposeModelPackage = Vendor.Sdk, set in that package's buildTransitive props
//   /packages/vendor.sdk/1.2.0/lib/net8.0/Vendor.dll    its own: lies in the same package
//   type System.String                                  not its own: PUR008, and the row has no effect

internal static class PackageModels
{
    /// <summary>The file with the rows that it may state, and faults for the others. Files of the project's own may speak of everything.</summary>
    public static ModelFile OwnRows(ModelFile file, Compilation compilation)
    {
        if (file.Package is not { } package)
            return file;
        var own = Assemblies(Root(file.Path, package), compilation).ToList();
        var foreign = file.Rows.Where(row => own.All(assembly => assembly.GetTypeByMetadataName(row.Type) is null)).ToList();
        return foreign.Count == 0 ? file : file with
        {
            Rows = EquatableArray.From(file.Rows.Except(foreign)),
            Faults = EquatableArray.From(file.Faults.Concat(foreign.Select(row => new ModelFault(
                row.Position, $"The model line has no effect: {row.Type} is in no assembly of the package {package}")))),
        };
    }

    /// <summary>The folder of the package's version; null if the file does not lie in it.</summary>
    private static string? Root(string path, string package)
    {
        var folders = path.Replace('\\', '/').Split('/');
        var at = Array.FindIndex(folders, folder => string.Equals(folder, package, StringComparison.OrdinalIgnoreCase));
        return at < 0 || at + 2 >= folders.Length ? null : string.Join("/", folders.Take(at + 2)) + "/";
    }

    private static IEnumerable<IAssemblySymbol> Assemblies(string? root, Compilation compilation) =>
        from reference in compilation.References.OfType<PortableExecutableReference>()
        where root is not null && reference.FilePath?.Replace('\\', '/').StartsWith(root, StringComparison.OrdinalIgnoreCase) == true
        let assembly = compilation.GetAssemblyOrModuleSymbol(reference) as IAssemblySymbol
        where assembly is not null
        select assembly;
}
