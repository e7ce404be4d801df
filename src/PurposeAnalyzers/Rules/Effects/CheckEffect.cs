using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rules.Effects;

// [ConsentFor], [OptedOutOf] and [VerifiesIdentity] mark the answer to a question. It must be one that code can ask:
//
//   bool Accepts     Task<bool> Has(...)      true is yes
//   void Require()   Task RequireAsync()      returning is yes, throwing is no
//   Consent? Given                            not null is yes
//   bool Has(int user, [ConsentFor] string purpose)      true is yes, for the purpose passed
//   int Level                                 no answer: what is yes?

internal static class CheckEffect
{
    public static string? Missing(AnnotationUse use)
    {
        if (use.Kind == AnnotationKind.VerifiesIdentity)
            return use.Target is IMethodSymbol check && !IsAnswer(check.ReturnType, orNull: false) ? "neither a bool nor a method that throws can be told from it" : null;
        if (use.Target is IParameterSymbol { Type.SpecialType: SpecialType.System_String, ContainingSymbol: IMethodSymbol method })
            return IsAnswer(method.ReturnType, orNull: false) ? null : "the method gives no yes or no for the name it is passed";
        if (!use.Annotation.Names.Any(AnnotationHasNoEffect.HasText))
            return use.Kind == AnnotationKind.ConsentFor ? "it names no purpose" : use.HasErrors ? null : "it names no recipient";
        return MemberType.Of(use.Target) is { } type && !IsAnswer(type, orNull: true) ? "no yes or no can be read from it" : null;
    }

    private static bool IsAnswer(ITypeSymbol type, bool orNull)
    {
        if (ReturnsNothing.IsNothing(type))
            return true;
        var value = ReturnsNothing.Awaited(type);
        return value.TypeKind is TypeKind.Error or TypeKind.TypeParameter
            || value.SpecialType == SpecialType.System_Boolean
            || value is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
                && (orNull || nullable.TypeArguments[0].SpecialType == SpecialType.System_Boolean)
            || orNull && value.IsReferenceType && value.NullableAnnotation != NullableAnnotation.NotAnnotated;
    }
}
