using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Annotations;

/// <summary>What messages call a symbol: with its type and no more, as people talk about it.</summary>
internal static class Naming
{
    private static readonly SymbolDisplayFormat shortName = new(
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        parameterOptions: SymbolDisplayParameterOptions.IncludeName,
        localOptions: SymbolDisplayLocalOptions.None,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseErrorTypeSymbolName);

    public static string Of(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } parameter => parameter.Name,
        IParameterSymbol parameter => Of(parameter.ContainingSymbol) + "(" + parameter.Name + ")",
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "the lambda",
        IAssemblySymbol assembly => assembly.Name,
        _ => symbol.ToDisplayString(shortName),
    };
}
