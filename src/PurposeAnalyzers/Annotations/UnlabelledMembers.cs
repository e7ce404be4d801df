using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Catalog.Kinds;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Naming;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Annotations;

// The members of one file whose names speak of personal data and that have no label. Declarations only: names are looked up in the
// syntax, and only those that the dictionary knows are asked for their symbol; no body is bound.
//
//   class CreateUser { public string Email; public bool EmailConfirmed; public string EmailTemplate; }       Email

internal static class UnlabelledMembers
{
    public static IEnumerable<(ISymbol Member, DataKind Kind)> In(SemanticModel model, PolicyCatalog catalog, CancellationToken cancellation)
    {
        if (GeneratedCode.Is(model.SyntaxTree))
            yield break;
        var labels = new Labels(catalog);
        foreach (var (node, name, type) in Declared(model.SyntaxTree.GetRoot(cancellation)))
        {
            if (NameDictionary.BuiltIn.KindOf(name, type) is { } kind && MemberOf(model.GetDeclaredSymbol(node, cancellation)) is { } member
                && HoldsData(member) && !IsInherited(member) && !labels.AreOn(member))
                yield return (member, kind);
        }
    }

    private static IEnumerable<(SyntaxNode Node, string Name, string Type)> Declared(SyntaxNode root)
    {
        foreach (var type in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>())
        {
            var name = type.Identifier.ValueText;
            foreach (var parameter in type is RecordDeclarationSyntax { ParameterList: { } positional } ? positional.Parameters : default)
                yield return (parameter, parameter.Identifier.ValueText, name);
            foreach (var member in type.Members)
            {
                if (member is PropertyDeclarationSyntax property)
                    yield return (property, property.Identifier.ValueText, name);
                else if (member is FieldDeclarationSyntax field && IsReachable(field))
                {
                    foreach (var variable in field.Declaration.Variables)
                        yield return (variable, variable.Identifier.ValueText, name);
                }
            }
        }
    }

    // What only its own type can reach needs no label, and constants hold names of things.
    private static bool IsReachable(FieldDeclarationSyntax field) =>
        field.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword)
        && !field.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.ConstKeyword or SyntaxKind.StaticKeyword);

    private static ISymbol? MemberOf(ISymbol? declared) => declared is IParameterSymbol { ContainingType: { } record } parameter
        ? record.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault()
        : declared is { IsStatic: false, DeclaredAccessibility: not Accessibility.Private } ? declared : null;

    /// <summary>Text, numbers, dates, bytes, choices, collections of them, and small types of one's own; no services, no delegates.</summary>
    private static bool HoldsData(ISymbol member) => MemberType.Of(member) switch
    {
        null or { SpecialType: SpecialType.System_Object } => false,
        { } type when PlainValue.Is(type) => true,
        { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { IsGenericType: true, TypeArguments: { Length: 1 } inner, OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => inner[0].TypeKind == TypeKind.Enum,
        INamedTypeSymbol { TypeKind: TypeKind.Struct or TypeKind.Class, IsGenericType: false } own => own.Locations.Any(at => at.IsInSource) && NameDictionary.BuiltIn.KindOf(own.Name, "") is not null,
        _ => false,
    };

    // What it overrides or implements is where the label belongs.
    private static bool IsInherited(ISymbol member) => Inheritance.Chain(member).Skip(1).Any();
}
