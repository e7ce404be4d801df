using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Symbols;

internal static class MemberType
{
    public static ITypeSymbol? Of(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.ReturnType,
        ILocalSymbol local => local.Type,
        _ => null,
    };
}
