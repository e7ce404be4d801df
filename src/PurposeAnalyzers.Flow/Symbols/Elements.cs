using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Symbols;

/// <summary>Which types are sequences of, or thin wrappers around, their type arguments.</summary>
internal static class Elements
{
    private static readonly HashSet<string> Transparent = new(StringComparer.Ordinal)
    {
        "Task", "ValueTask", "Nullable", "Lazy", "KeyValuePair", "ValueTuple", "Tuple", "Memory", "ReadOnlyMemory", "Span", "ReadOnlySpan",
    };

    public static bool IsSequence(ITypeSymbol type) =>
        type is IArrayTypeSymbol
        || type.SpecialType != SpecialType.System_String
        && (IsSequenceInterface(type) || type.AllInterfaces.Any(IsSequenceInterface));

    /// <summary>Task, Nullable, KeyValuePair, tuples: the type's arguments are what it holds.</summary>
    public static bool IsTransparent(ITypeSymbol type) => Transparent.Contains(type.Name) && IsFramework(type);

    public static bool IsFramework(ITypeSymbol type)
    {
        var at = type.ContainingNamespace;
        while (at is { ContainingNamespace.IsGlobalNamespace: false })
            at = at.ContainingNamespace;
        return at is { Name: "System" or "Microsoft" };
    }

    private static bool IsSequenceInterface(ITypeSymbol type) =>
        type.Name is "IEnumerable" or "IAsyncEnumerable" && IsFramework(type);
}
