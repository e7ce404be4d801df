using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Symbols;

/// <summary>
/// Types whose values are data in themselves: text, numbers, dates, identifiers, bytes, and arrays and collections of these.
/// A label on a type speaks of its members of these types only: not of bools, enums, or navigation to other types.
/// </summary>
internal static class PlainValue
{
    public static bool Is(ITypeSymbol? type) => type switch
    {
        null or { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean } => false,
        IArrayTypeSymbol array => Is(array.ElementType),
        { SpecialType: >= SpecialType.System_Char and <= SpecialType.System_String or SpecialType.System_DateTime or SpecialType.System_Object } => true,
        INamedTypeSymbol { IsGenericType: true } generic => IsFramework(generic) && generic.TypeArguments.All(Is),
        INamedTypeSymbol named => named.TypeKind is (TypeKind.Struct or TypeKind.Class) && IsFramework(named),
        _ => false,
    };

    private static bool IsFramework(ISymbol type)
    {
        var at = type.ContainingNamespace;
        while (at is { ContainingNamespace.IsGlobalNamespace: false })
            at = at.ContainingNamespace;
        return at is { Name: "System" };
    }
}
