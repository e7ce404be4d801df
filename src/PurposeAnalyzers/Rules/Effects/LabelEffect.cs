using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rules.Effects;

// A label needs a value to stand on, and a category to say what it is.
//
//   [return: PersonalData] void Save()                           nothing is returned
//   [PersonalData] static class Formats { bool strict; }         no member takes the label of its type
//   [PersonalData, Gait] float[] Steps                           both of category Gait: the second adds nothing

internal static class LabelEffect
{
    public static string? Missing(AnnotationUse use, PolicyCatalog catalog)
    {
        if (LabelCategory.Of(use.Annotation, catalog) is not { } category)
            return use.Kind == AnnotationKind.FaceData ? "the catalog has no faceCategory" : "it names no category, and the catalog has no defaultCategory";
        if (use.OnReturnValue && ReturnsNothing.Is(use.Target))
            return "nothing is returned";
        if (use.Target is INamedTypeSymbol { TypeKind: not TypeKind.Delegate } type && !AnyMemberTakesTheLabelOf(type))
            return "no member of the type takes the label";
        return IsRepeated(use, category, catalog) ? $"another label of category {category} stands there already" : null;
    }

    public static string? MissingOnAttributeClass(AnnotationUse use)
    {
        if (!use.Annotation.Names.Any(AnnotationHasNoEffect.HasText))
            return use.Annotation.Names.IsEmpty ? null : "it names no category";
        return use.Target is INamedTypeSymbol type && !IsAttributeClass(type) ? "the class is no attribute" : null;
    }

    // What is inherited counts: a base class that nobody may annotate can hold the data. What other files of a partial type add is in the symbol.
    private static bool AnyMemberTakesTheLabelOf(INamedTypeSymbol type)
    {
        for (var at = type; at is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; at = at.BaseType)
        {
            if (at.TypeKind == TypeKind.Error || at.GetMembers().Any(member => MayTakeALabel(member)))
                return true;
        }

        return type.AllInterfaces.Any(inherited => inherited.GetMembers().Any(member => MayTakeALabel(member)));
    }

    private static bool MayTakeALabel(ISymbol member) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true } => false,
        IFieldSymbol field => IsNoFlag(field.Type),
        IPropertySymbol property => IsNoFlag(property.Type),
        _ => false,
    };

    private static bool IsNoFlag(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type.SpecialType != SpecialType.System_Boolean && type.TypeKind != TypeKind.Enum;
    }

    private static bool IsRepeated(AnnotationUse use, string category, PolicyCatalog catalog)
    {
        var all = use.OnReturnValue && use.Target is IMethodSymbol method ? AnnotationReader.OfReturnValue(method) : AnnotationReader.Of(use.Target);
        return all.TakeWhile(other => other.Data.ApplicationSyntaxReference?.Span != use.Syntax.Span)
            .Any(other => other.IsLabel && LabelCategory.Of(other, catalog) == category);
    }

    private static bool IsAttributeClass(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (at.TypeKind == TypeKind.Error || at is { Name: nameof(Attribute), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }
}
