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

    /// <summary>True for names that can be looked up again; not for those of anonymous types and tuples.</summary>
    public static bool IsDocumentationId(string key) => key.Length > 1 && key[1] == ':';

    /// <summary>True for what <see cref="Of"/> says of a method: not for nested functions, parameters and what is put behind a key.</summary>
    public static bool IsMethod(string key) => key.StartsWith("M:", StringComparison.Ordinal) && key.LastIndexOf('@') > key.LastIndexOf('/') && key.IndexOf('|') < 0 && !key.EndsWith(":base", StringComparison.Ordinal);

    /// <summary>The symbol that <see cref="DocumentationId"/> named, in source if there is one; null if it cannot be found by its name.</summary>
    public static ISymbol? Find(string id, Compilation compilation)
    {
        var parameter = id.LastIndexOf('/');
        if (parameter >= 0)
            return (Find(id.Substring(0, parameter), compilation) as IMethodSymbol)?.Parameters.FirstOrDefault(candidate => candidate.Name == id.Substring(parameter + 1));
        var found = DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation);
        return found.FirstOrDefault(symbol => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly)) ?? found.FirstOrDefault();
    }

    /// <summary>The method that <see cref="Of"/> named; null if it cannot be found by its name.</summary>
    public static IMethodSymbol? FindMethod(string key, Compilation compilation)
    {
        var at = key.LastIndexOf('@');
        var found = DocumentationCommentId.GetSymbolsForDeclarationId(key.Substring(0, at), compilation);
        return found.FirstOrDefault(symbol => symbol.ContainingAssembly?.Name == key.Substring(at + 1)) as IMethodSymbol;
    }

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
