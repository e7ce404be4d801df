using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Rules.Effects;

/// <summary>void, Task and ValueTask: a method that returns after its work is done, or throws.</summary>
internal static class ReturnsNothing
{
    public static bool Is(ISymbol symbol) => symbol is IMethodSymbol method && IsNothing(method.ReturnType);

    public static bool IsNothing(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Void || type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 };

    /// <summary>What arrives when the result has been awaited.</summary>
    public static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task ? task.TypeArguments[0] : type;
}
