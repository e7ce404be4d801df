using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rules.Effects;

// [Anonymizes], [Pseudonymizes] and [Encrypts] speak of the result, say how, and lift nothing off data of a final category.
//
//   [Encrypts] void Seal(byte[] plain)                        nothing is returned
//   [Anonymizes("")] Row Strip(Row row)                       does not say how
//   [Anonymizes("mean")] float Mean([FaceData] float[] f)     FaceExpression is final

internal static class ResultEffect
{
    public static string? Missing(AnnotationUse use, PolicyCatalog catalog)
    {
        if (use.Kind != AnnotationKind.Encrypts && !use.Annotation.Names.Any(AnnotationHasNoEffect.HasText))
            return "it does not say how";
        if (ReturnsNothing.Is(use.Target))
            return "nothing is returned";
        return use.Target is IMethodSymbol method && FinalCategory(method, catalog) is { } category ? $"nothing lifts the rules of {category}, which is final" : null;
    }

    /// <summary>The category if all that the method takes is labelled, and with categories that are final.</summary>
    private static string? FinalCategory(IMethodSymbol method, PolicyCatalog catalog)
    {
        string? found = null;
        foreach (var parameter in method.Parameters)
        {
            var label = AnnotationReader.Of(parameter).Concat(AnnotationReader.Of(parameter.Type)).FirstOrDefault(annotation => annotation.IsLabel);
            if (label is null || LabelCategory.Of(label, catalog) is not { } category
                || !catalog.Categories.TryGetValue(category, out var entry) || !entry.Final)
                return null;
            found ??= category;
        }

        return found;
    }
}
