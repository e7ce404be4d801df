using System.Text;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models.Default;
using PurposeAnalyzers.Flow.Models.Notation;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

/// <summary>Symbols as the notation sees them: names only.</summary>
internal static class MemberShapes
{
    public static MemberShape Of(IMethodSymbol method, string name) =>
        new(name, method.Parameters.Select(parameter => parameter.Name).ToArray(), Returns(method), (root, before, member) => FindMember(method, root, before, member));

    /// <summary>"System.Collections.Generic.Dictionary`2+Enumerator"</summary>
    public static string FullName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return FullName(outer) + "+" + type.MetadataName;
        var space = type.ContainingNamespace;
        return space is null || space.IsGlobalNamespace ? type.MetadataName : space.ToDisplayString() + "." + type.MetadataName;
    }

    /// <summary>What a message calls the member: "File.WriteAllText", "new StreamWriter", "MailMessage.Body".</summary>
    public static string DisplayName(IMethodSymbol method)
    {
        var type = method.ContainingType?.Name ?? "";
        if (method.MethodKind == MethodKind.Constructor)
            return "new " + type;
        var name = new StringBuilder(type).Append('.');
        return name.Append(method.AssociatedSymbol is IPropertySymbol { IsIndexer: false } property ? property.Name : method.Name).ToString();
    }

    /// <summary>A member written by its plain name is a property or field of the declared type of what stands before it.</summary>
    private static string? FindMember(IMethodSymbol method, Root root, IReadOnlyList<string> before, string member)
    {
        var type = TypeOf(method, root);
        foreach (var id in before)
            type = Members(type).FirstOrDefault(found => Id(found) == id) is { } step ? ValueType(step) : null;
        return Members(type).FirstOrDefault(found => found.Name == member) is { } named ? Id(named) : null;
    }

    private static bool Returns(IMethodSymbol method) => method.MethodKind != MethodKind.Constructor && !DataTypes.CarriesNothing(method.ReturnType);

    private static ITypeSymbol? TypeOf(IMethodSymbol method, Root root) => root.Kind switch
    {
        RootKind.This => method.ContainingType,
        RootKind.Return => method.ReturnType,
        RootKind.Parameter when root.Index < method.Parameters.Length => method.Parameters[root.Index].Type,
        _ => null,
    };

    private static IEnumerable<ISymbol> Members(ITypeSymbol? type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var member in at.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol))
                yield return member;
        }

        foreach (var contract in type is { TypeKind: TypeKind.Interface } ? type.AllInterfaces : System.Collections.Immutable.ImmutableArray<INamedTypeSymbol>.Empty)
        {
            foreach (var member in contract.GetMembers().OfType<IPropertySymbol>())
                yield return member;
        }
    }

    private static ITypeSymbol ValueType(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    /// <summary>A property has one id wherever it is overridden: SqlCommand.CommandText is DbCommand.CommandText.</summary>
    public static string Id(ISymbol member)
    {
        var at = member;
        while (at is IPropertySymbol { OverriddenProperty: { } overridden })
            at = overridden;
        return MemberKey.DocumentationId(at);
    }
}
