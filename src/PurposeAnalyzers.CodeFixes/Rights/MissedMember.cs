using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rights;

/// <summary>A labelled member of a stored type, as code reaches it from an object: "Phone", "Address.Street".</summary>
internal sealed record MissedMember(string Path, ISymbol Symbol, Label Label)
{
    private const int DepthLimit = 3;

    public ITypeSymbol Type => MemberType.Of(Symbol)!;

    public string Name => Path.Replace(".", "");

    public string ParameterName => char.ToLowerInvariant(Name[0]) + Name.Substring(1);

    public bool IsSettable => Symbol is IPropertySymbol { SetMethod: { IsInitOnly: false } } or IFieldSymbol { IsReadOnly: false };

    /// <summary>What overwrites it.</summary>
    public string Nothing => Type switch
    {
        { NullableAnnotation: NullableAnnotation.Annotated } => "null",
        { SpecialType: SpecialType.System_String } => "\"\"",
        IArrayTypeSymbol => "[]",
        _ => "default",
    };

    /// <summary>Those that messages call like the labels' origins; null if one of them cannot be found.</summary>
    public static IReadOnlyList<MissedMember>? Of(INamedTypeSymbol type, IEnumerable<Label> labels)
    {
        var all = Members(type, "", 0).ToList();
        var found = labels.Select(label => all.FirstOrDefault(member => Display.Of(member.Symbol) == label.Origin) is { Symbol: not null } member ? new MissedMember(member.Path, member.Symbol, label) : null).ToList();
        return found.Contains(null) ? null : found.OfType<MissedMember>().ToList();
    }

    private static IEnumerable<(string Path, ISymbol Symbol)> Members(INamedTypeSymbol type, string before, int depth)
    {
        for (INamedTypeSymbol? at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            foreach (var member in at.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol && !member.IsStatic && !member.IsImplicitlyDeclared))
            {
                yield return (before + member.Name, member);
                if (depth < DepthLimit && MemberType.Of(member) is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } inner && inner.Locations.Any(place => place.IsInSource))
                {
                    foreach (var held in Members(inner, before + member.Name + ".", depth + 1))
                        yield return held;
                }
            }
        }
    }
}
