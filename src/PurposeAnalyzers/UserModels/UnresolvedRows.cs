using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Notation;

namespace PurposeAnalyzers.UserModels;

// What a file names and nobody has. Only where one of the file's assemblies is referenced: elsewhere the library is simply not in use.
//
//   assembly Vendor.Sdk              referenced
//   type Vendor.Clientt              no type "Vendor.Clientt"
//     Send : text -> log
//   type Vendor.Client
//     Sendd : text -> log            no member of Vendor.Client is named so
//     Send : txt -> log              no Client.Send has anything that is called txt

internal static class UnresolvedRows
{
    public static IEnumerable<ModelFault> In(ModelFile file, Compilation compilation)
    {
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols.Add(compilation.Assembly);
        var types = file.Rows.Select(row => row.Type).Distinct().ToDictionary(type => type, type => Find(assemblies, type));
        if (file.Assemblies.Length > 0 && !assemblies.Any(assembly => file.Assemblies.Items.Contains(assembly.Name)))
            return types.Count > 0 && types.Values.All(type => type is not null) ? new[] { Misnamed(file, types) } : Enumerable.Empty<ModelFault>();
        return Missing(file, types).Concat(file.Rows.GroupBy(row => row.Position).SelectMany(line => FaultsOf(line.ToList(), types, file.Package is null)));
    }

    private static INamedTypeSymbol? Find(IEnumerable<IAssemblySymbol> assemblies, string type) =>
        assemblies.Select(assembly => assembly.GetTypeByMetadataName(type)).FirstOrDefault(found => found is not null);

    // All its types are here, but not in the assemblies that it says it speaks of.
    private static ModelFault Misnamed(ModelFile file, Dictionary<string, INamedTypeSymbol?> types)
    {
        var row = file.Rows.Items[0];
        return new ModelFault(row.TypePosition, $"The file speaks of {string.Join(", ", file.Assemblies)}, which is not referenced: {row.Type} is in {types[row.Type]!.ContainingAssembly.Name}");
    }

    private static IEnumerable<ModelFault> Missing(ModelFile file, Dictionary<string, INamedTypeSymbol?> types) => file.Rows.GroupBy(row => row.TypePosition)
        .Where(rows => types[rows.First().Type] is null)
        .Select(rows => new ModelFault(rows.Key, $"The model line names nothing: no referenced assembly has a type {rows.First().Type}"));

    /// <param name="line">One line may speak of several types: what it names is in one of them.</param>
    private static IEnumerable<ModelFault> FaultsOf(IReadOnlyList<ModelRow> line, Dictionary<string, INamedTypeSymbol?> types, bool isOwn)
    {
        var row = line[0];
        var known = line.Select(one => types[one.Type]).OfType<INamedTypeSymbol>().ToList();
        if (known.Count == 0 || row.AndDerived || row.Matches(ModelRow.OfType))
            yield break;
        var named = known.SelectMany(MembersOf).Where(member => row.Matches(member.Name)).ToList();
        if (named.Count == 0)
            yield return new ModelFault(row.Position, $"The model line names nothing: no member of {row.Type} is named so");
        if (named.Count == 0 || !isOwn) // a package's file may serve several versions of it, and nobody here can mend it
            yield break;
        var shapes = named.Select(member => MemberShapes.Of(member, member.Name)).Where(shape => row.Parameters?.Accepts(shape.Parameters) != false).ToList();
        if (shapes.Count == 0)
            yield return new ModelFault(row.Position, $"The model line names nothing: no {Display(named[0])} has these parameters");
        foreach (var place in row.Places.Where(place => shapes.Count > 0 && !shapes.Any(shape => RowBinder.Places(place, shape).Any())))
            yield return new ModelFault(place.Position, Unplaced(place, named[0]));
    }

    private static string Unplaced(PlacePattern place, IMethodSymbol member) => place.Root == "return"
        ? $"The model line names nothing: no {Display(member)} gives anything back that could hold data"
        : $"The model line names nothing: no {Display(member)} has anything that is called {string.Join(".", place.Members.Select(name => name.TrimStart(RowBinder.LookedUp)).Prepend(place.Root))}";

    private static string Display(IMethodSymbol member) => MemberShapes.DisplayName(member);

    private static IEnumerable<IMethodSymbol> MembersOf(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var member in at.GetMembers().OfType<IMethodSymbol>())
                yield return member;
        }

        foreach (var member in type.AllInterfaces.SelectMany(inherited => inherited.GetMembers()).OfType<IMethodSymbol>())
            yield return member;
    }
}
