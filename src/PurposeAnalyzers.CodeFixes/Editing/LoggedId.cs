using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;

namespace PurposeAnalyzers.Editing;

/// <summary>The id of the object whose member is logged: c.Id for c.Email, if the catalog does not forbid logging it.</summary>
internal static class LoggedId
{
    public static MemberAccessExpressionSyntax? Of(ExpressionSyntax value, SemanticModel model, PolicyCatalog catalog)
    {
        var read = value.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>()
            .LastOrDefault(access => model.GetSymbolInfo(access).Symbol is IPropertySymbol or IFieldSymbol);
        if (read is null || model.GetTypeInfo(read.Expression).Type is not INamedTypeSymbol type)
            return null;
        var labels = new Labels(catalog);
        foreach (var name in new[] { "Id", type.Name + "Id", "Key", "Number" })
        {
            for (var at = type; at is not null; at = at.BaseType)
            {
                if (at.GetMembers(name).FirstOrDefault() is IPropertySymbol or IFieldSymbol
                    && at.GetMembers(name)[0] is var member && model.IsAccessible(value.SpanStart, member) && MayBeLogged(labels.On(member), catalog))
                    return SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, read.Expression.WithoutTrivia(), SyntaxFactory.IdentifierName(name));
            }
        }

        return null;
    }

    private static bool MayBeLogged(IEnumerable<Label> labels, PolicyCatalog catalog) =>
        labels.All(label => catalog.Categories.TryGetValue(label.Category, out var category) && category.Logging == LoggingRule.Allowed);
}
