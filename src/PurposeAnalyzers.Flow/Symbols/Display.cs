using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Symbols;

/// <summary>What messages call a symbol: "Customer.Email", "File.WriteAllText", a parameter by its name.</summary>
internal static class Display
{
    public static string Of(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor => "new " + constructor.ContainingType.Name,
        IMethodSymbol { AssociatedSymbol: { } associated } => Of(associated),
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "lambda",
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } local => local.Name,
        IParameterSymbol parameter => parameter.Name,
        INamedTypeSymbol type => type.Name,
        IPropertySymbol { IsIndexer: true } indexer => indexer.ContainingType.Name + "[]",
        { ContainingType: { Name.Length: > 0 } type } => type.Name + "." + Unqualified(symbol.Name),
        _ => symbol.Name,
    };

    private static string Unqualified(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
