using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// A name that the catalog does not have becomes the one that was probably meant:
//
//   [PersonalData("Biling")]           PUR002     [PersonalData(Purpose.Billing)]
//   [PersonalData(Purpose.Biling)]     CS0117     [PersonalData(Purpose.Billing)]
//   [ConsentFor(Purpose.Mailing)]      CS0618     [ConsentFor(Purpose.Newsletter)], as it is called since

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ChangeToNearestName : ProvenFix
{
    internal const string MissingMember = "CS0117";

    private const string Obsolete = "CS0618";

    public ChangeToNearestName() : base(NameIsNotInCatalog.Descriptor.Id, MissingMember, Obsolete)
    {
    }

    private protected override Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place)
    {
        var written = place.Diagnostic.Id == Obsolete && place.Node is MemberAccessExpressionSyntax access ? access.Name : place.Node as ExpressionSyntax;
        var right = written is null ? null : place.Diagnostic.Id switch
        {
            MissingMember => ExistingConstant(written, place.Model),
            Obsolete => PresentName(written, place.Model),
            _ => NameInCatalog(place.Diagnostic, place.Model),
        };
        return Task.FromResult(right is null ? Enumerable.Empty<Proposal>() : new[] { Change(place, written!, right) });
    }

    private static Proposal Change(FaultyPlace place, ExpressionSyntax written, ExpressionSyntax right) => Proposal.Of(
        $"Change to '{right.ToString().Replace(GeneratedName.Prefix, "")}'", "", place.Document, place.Root.ReplaceNode(written, right.WithTriviaFrom(written)));

    private static ExpressionSyntax? NameInCatalog(Diagnostic diagnostic, SemanticModel model)
    {
        if (!diagnostic.Properties.TryGetValue(NameIsNotInCatalog.NearestProperty, out var nearest) || nearest is null
            || !diagnostic.Properties.TryGetValue(NameIsNotInCatalog.EntryKindProperty, out var kind)
            || !Enum.TryParse<EntryKind>(kind, out var entry))
            return null;
        return GeneratedName.Of(entry, nearest, model.Compilation)
            ?? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(nearest));
    }

    /// <summary>The identifier alone, since only it is wrong in <c>Purpose.Biling</c>.</summary>
    private static ExpressionSyntax? ExistingConstant(ExpressionSyntax written, SemanticModel model)
    {
        if (written is not IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } misspelt || access.Name != misspelt
            || model.GetSymbolInfo(access.Expression).Symbol is not INamedTypeSymbol type || !GeneratedName.IsGenerated(type))
            return null;
        var nearest = NearestName.Of(misspelt.Identifier.ValueText, GeneratedName.Constants(type));
        return nearest is null ? null : SyntaxFactory.ParseName(GeneratedName.Identifier(nearest));
    }

    /// <summary>A former name is an alias: its value is the present one.</summary>
    private static ExpressionSyntax? PresentName(ExpressionSyntax written, SemanticModel model) =>
        model.GetSymbolInfo(written).Symbol is IFieldSymbol { HasConstantValue: true, ConstantValue: string present } former && GeneratedName.IsGenerated(former.ContainingType)
        && GeneratedName.Constants(former.ContainingType).Contains(present)
            ? SyntaxFactory.ParseName(GeneratedName.Identifier(present))
            : null;
}
