using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Symbols;

// Reads our attributes off symbols, by name, so that it does not matter which assembly or version declares them.
//
//   class Customer { [PersonalData(Purpose.Billing)] public string Email { get; set; } }
//   Of(Customer.Email)       [PersonalData, Names: "Billing"]
//   record Row(int Id, [PersonalData] string Mail);
//   Of(Row.Mail)             [PersonalData], though C# puts the attribute on the constructor's parameter only

internal static class AnnotationReader
{
    private const string Namespace = "PurposeAnalyzers";
    private const string Suffix = "Attribute";

    private static readonly ImmutableDictionary<string, AnnotationKind> KindsByClassName =
        Enum.GetValues(typeof(AnnotationKind)).Cast<AnnotationKind>()
            .Where(kind => kind != AnnotationKind.OwnLabel)
            .ToImmutableDictionary(kind => kind + Suffix, StringComparer.Ordinal);

    /// <summary>The annotations that stand on the symbol itself (for a record's positional property: on its parameter too).</summary>
    public static ImmutableArray<Annotation> Of(ISymbol symbol)
    {
        var own = From(symbol.GetAttributes());
        return PositionalParameter(symbol) is { } parameter ? own.AddRange(From(parameter.GetAttributes())) : own;
    }

    /// <summary>The annotation that an attribute is, if it is one.</summary>
    public static Annotation? Of(AttributeData attribute) =>
        KindOf(attribute.AttributeClass) is { } kind ? new Annotation(kind, Names(attribute), Category(attribute, kind), attribute) : null;

    public static ImmutableArray<Annotation> OfReturnValue(IMethodSymbol method) => From(method.GetReturnTypeAttributes());

    /// <summary>What an attribute class is: one of ours, a user's own label, or nothing to us (null).</summary>
    public static AnnotationKind? KindOf(INamedTypeSymbol? attributeClass)
    {
        if (attributeClass is null)
            return null;
        if (IsOurs(attributeClass) && KindsByClassName.TryGetValue(attributeClass.Name, out var kind))
            return kind;
        return OwnCategory(attributeClass) is null ? null : AnnotationKind.OwnLabel;
    }

    /// <summary>The parameter that a record's positional property was made from.</summary>
    public static IParameterSymbol? PositionalParameter(ISymbol symbol)
    {
        if (symbol is not IPropertySymbol { ContainingType.IsRecord: true } property)
            return null;
        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name && SharesDeclaration(parameter, property))
                    return parameter;
            }
        }

        return null;
    }

    // In source both are declared by the same parameter syntax. In metadata there is no syntax to compare: name and type must do.
    private static bool SharesDeclaration(IParameterSymbol parameter, IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.IsEmpty
            ? SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)
            : parameter.DeclaringSyntaxReferences.Any(place =>
                property.DeclaringSyntaxReferences.Any(other => place.SyntaxTree == other.SyntaxTree && place.Span == other.Span));

    private static ImmutableArray<Annotation> From(ImmutableArray<AttributeData> attributes)
    {
        if (attributes.IsEmpty)
            return ImmutableArray<Annotation>.Empty;
        var found = ImmutableArray<Annotation>.Empty;
        foreach (var attribute in attributes)
        {
            if (Of(attribute) is { } annotation)
                found = found.Add(annotation);
        }

        return found;
    }

    private static bool IsOurs(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };

    private static string? OwnCategory(INamedTypeSymbol attributeClass)
    {
        for (INamedTypeSymbol? at = attributeClass; at is not null && at.Name != "Attribute"; at = at.BaseType)
        {
            foreach (var attribute in at.GetAttributes())
            {
                if (attribute.AttributeClass is { Name: "DataLabelAttribute" } type && IsOurs(type))
                    return Names(attribute).FirstOrDefault() ?? "";
            }
        }

        return null;
    }

    private static string? Category(AttributeData attribute, AnnotationKind kind)
    {
        if (kind == AnnotationKind.OwnLabel)
            return OwnCategory(attribute.AttributeClass!);
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == "Category")
                return argument.Value.Value as string;
        }

        return null;
    }

    private static ImmutableArray<string> Names(AttributeData attribute)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument.Kind == TypedConstantKind.Array)
            {
                if (!argument.IsNull)
                    names.AddRange(argument.Values.Select(value => value.Value).OfType<string>());
            }
            else if (argument.Value is string name)
            {
                names.Add(name);
            }
        }

        return names.ToImmutable();
    }
}
