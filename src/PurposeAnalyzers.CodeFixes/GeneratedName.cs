using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using PurposeAnalyzers.Annotations;

namespace PurposeAnalyzers;

/// <summary>The constants that the generator makes of the catalog: Purpose.Billing, DataCategory.Location, Recipient.Stripe.</summary>
internal static class GeneratedName
{
    public const string Prefix = "global::" + Namespace + ".";

    private const string Namespace = "PurposeAnalyzers";

    /// <summary>The constant for a name, written out in full for the simplifier to shorten; null if this compilation has none.</summary>
    public static ExpressionSyntax? Of(EntryKind kind, string name, Compilation compilation)
    {
        var type = compilation.Assembly.GlobalNamespace.GetMembers(Namespace).OfType<INamespaceSymbol>()
            .SelectMany(inner => inner.GetTypeMembers(ClassOf(kind))).FirstOrDefault();
        return type is not null && Constants(type).Contains(name)
            ? SyntaxFactory.ParseExpression(Prefix + type.Name + "." + Identifier(name)).WithAdditionalAnnotations(Simplifier.Annotation)
            : null;
    }

    public static bool IsGenerated(INamedTypeSymbol type) => KindOf(type) is not null;

    /// <summary>What the constants of a generated class name; null if it is none.</summary>
    public static EntryKind? KindOf(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true }
            ? Enum.GetValues(typeof(EntryKind)).Cast<EntryKind?>().FirstOrDefault(kind => ClassOf(kind!.Value) == type.Name)
            : null;

    /// <summary>The names in use; those of renamed entries are marked obsolete and left out.</summary>
    public static IEnumerable<string> Constants(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.IsConst && !field.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)))
            .Select(field => field.Name);

    /// <summary>Keywords are names too: @public.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static string ClassOf(EntryKind kind) => kind == EntryKind.Category ? "DataCategory" : kind.ToString();
}
