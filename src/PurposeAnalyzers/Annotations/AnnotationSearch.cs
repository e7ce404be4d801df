using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Annotations;

// Finds the annotations written in one file. Attributes are picked by their spelling first, and only those are bound:
//
//   [Serializable, PersonalData("Billing")] class Card { }      one is picked: (PersonalData, on Card)
//   [return: Encrypts] byte[] Seal(byte[] plain)                (Encrypts, on Seal, its return value)
//   record Row([property: FaceData] float[] Shapes)             (FaceData, on the property Row.Shapes)

internal static class AnnotationSearch
{
    public static IEnumerable<AnnotationUse> In(SemanticModel model, AnnotationSpellings spellings, CancellationToken cancellation)
    {
        foreach (var syntax in model.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<AttributeSyntax>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (spellings.Contains(LastIdentifier(syntax.Name)) && Bind(syntax, model, cancellation) is { } use)
                yield return use;
        }
    }

    private static string LastIdentifier(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static AnnotationUse? Bind(AttributeSyntax syntax, SemanticModel model, CancellationToken cancellation)
    {
        if (syntax.Parent is not AttributeListSyntax { Parent: { } owner } || Declared(owner, model, cancellation) is not { } declared)
            return null;
        foreach (var (target, attributes, onReturnValue) in Carriers(declared))
        {
            if (attributes.FirstOrDefault(data => IsWrittenAt(data, syntax)) is { } data)
                return AnnotationReader.Of(data) is { } annotation ? new(annotation, target, onReturnValue, syntax, model) : null;
        }

        return null;
    }

    private static bool IsWrittenAt(AttributeData data, AttributeSyntax syntax) =>
        data.ApplicationSyntaxReference is { } place && place.SyntaxTree == syntax.SyntaxTree && place.Span == syntax.Span;

    private static ISymbol? Declared(SyntaxNode owner, SemanticModel model, CancellationToken cancellation) => owner switch
    {
        CompilationUnitSyntax => model.Compilation.Assembly,
        BaseFieldDeclarationSyntax { Declaration.Variables: { Count: > 0 } variables } => model.GetDeclaredSymbol(variables[0], cancellation),
        LambdaExpressionSyntax lambda => model.GetSymbolInfo(lambda, cancellation).Symbol,
        _ => model.GetDeclaredSymbol(owner, cancellation),
    };

    /// <summary>Everything that an attribute list on the declaration of <paramref name="declared"/> can speak about, by target specifier.</summary>
    private static IEnumerable<(ISymbol Target, ImmutableArray<AttributeData> Attributes, bool OnReturnValue)> Carriers(ISymbol declared)
    {
        yield return (declared, declared.GetAttributes(), false);
        if ((declared as IMethodSymbol ?? (declared as INamedTypeSymbol)?.DelegateInvokeMethod) is { } method)
            yield return (method, method.GetReturnTypeAttributes(), true);
        foreach (var other in SharingDeclaration(declared))
            yield return (other, other.GetAttributes(), false);
    }

    private static IEnumerable<ISymbol> SharingDeclaration(ISymbol declared) => declared switch
    {
        // [property: ...] and [field: ...] on a positional record parameter
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter =>
            constructor.ContainingType.GetMembers(parameter.Name).SelectMany(member => new[] { member }.Concat(BackingFields(member))),
        // [method: ...] on a type with a primary constructor
        INamedTypeSymbol type => type.InstanceConstructors,
        // [param: ...] on a setter
        IMethodSymbol { MethodKind: MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove } accessor => accessor.Parameters,
        // [field: ...]
        IPropertySymbol or IEventSymbol => BackingFields(declared),
        _ => Enumerable.Empty<ISymbol>(),
    };

    private static IEnumerable<ISymbol> BackingFields(ISymbol member) =>
        member.ContainingType.GetMembers().OfType<IFieldSymbol>().Where(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member));
}
