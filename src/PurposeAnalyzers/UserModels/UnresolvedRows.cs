using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models.Notation;

namespace PurposeAnalyzers.UserModels;

// Rows that name nothing. Only where one of the file's assemblies is referenced: elsewhere the library is simply not in use.
//
//   assembly Vendor.Sdk              referenced
//   type Vendor.Clientt              no type "Vendor.Clientt"
//     Send : text -> log
//   type Vendor.Client
//     Sendd : text -> log            no member of Vendor.Client is named so

internal static class UnresolvedRows
{
    public static IEnumerable<ModelFault> In(ModelFile file, Compilation compilation)
    {
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols;
        if (!assemblies.Any(assembly => file.Assemblies.Items.Contains(assembly.Name)))
            yield break;
        foreach (var row in file.Rows)
        {
            if (FaultOf(row, assemblies) is { } message)
                yield return new(row.Position, message);
        }
    }

    private static string? FaultOf(ModelRow row, IEnumerable<IAssemblySymbol> assemblies)
    {
        var type = assemblies.Select(assembly => assembly.GetTypeByMetadataName(row.Type)).FirstOrDefault(found => found is not null);
        if (type is null)
            return $"The model line names nothing: no referenced assembly has a type {row.Type}";
        return row.AndDerived || row.Matches(ModelRow.OfType) || MembersOf(type).Any(row.Matches) ? null : $"The model line names nothing: no member of {row.Type} is named so";
    }

    private static IEnumerable<string> MembersOf(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var member in at.GetMembers())
                yield return member.Name;
        }

        foreach (var member in type.AllInterfaces.SelectMany(inherited => inherited.GetMembers()))
            yield return member.Name;
    }
}
