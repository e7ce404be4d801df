using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Symbols;

/// <summary>
/// The name by which outlines and summaries know a member: documentation id of its original definition, and its assembly
/// ("M:Ns.Mailer.Send(System.String)@Shop"). File-local types add their file, so that two of one name stay two.
/// </summary>
internal static class MemberKey
{
    public static string Of(ISymbol symbol)
    {
        var definition = Definition(symbol);
        var id = definition.GetDocumentationCommentId() ?? definition.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
        return id + FileOf(definition) + "@" + (definition.ContainingAssembly?.Name ?? "");
    }

    /// <summary>The documentation id alone: what a path and a message use.</summary>
    public static string DocumentationId(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingSymbol: { } owner } parameter ? DocumentationId(owner) + "/" + parameter.Name :
        Definition(symbol).GetDocumentationCommentId() ?? Definition(symbol).ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    /// <summary>The original definition, with an extension call's reduced method taken back to its static form and partial halves joined.</summary>
    public static ISymbol Definition(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => MethodDefinition(method),
        _ => symbol.OriginalDefinition,
    };

    private static IMethodSymbol MethodDefinition(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return definition.PartialDefinitionPart ?? definition;
    }

    // Roslyn 4.3 has no IsFileLocal: the metadata name of a file-local type starts with "<file>".
    private static string FileOf(ISymbol definition)
    {
        var type = definition as INamedTypeSymbol ?? definition.ContainingType;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type is not null && type.MetadataName.StartsWith("<", StringComparison.Ordinal)
            ? "~" + type.MetadataName.Substring(0, type.MetadataName.IndexOf('>') + 1)
            : "";
    }
}
