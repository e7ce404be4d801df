using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers;

// An annotation stops claiming what the catalog does not permit:
//
//   [PersonalData(Purpose.Shipping, Purpose.Billing, Category = DataCategory.BirthDate)]     PUR003     [PersonalData(Purpose.Shipping, Category = DataCategory.BirthDate)]
//   [ProcessesFor(Purpose.Declared)]                                                         PUR003     [ProcessesFor(Purpose.Billing)], one of those that it groups

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NarrowAnnotation : ProvenFix
{
    private const int Offered = 8;

    public NarrowAnnotation() : base(AnnotationPermitsMoreThanCatalog.Descriptor.Id)
    {
    }

    private protected override Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place) => Task.FromResult(Proposals(place));

    private static IEnumerable<Proposal> Proposals(FaultyPlace place)
    {
        if (place.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { Parent: AttributeArgumentListSyntax list } argument
            || argument.Expression.Span != place.Diagnostic.Location.SourceSpan)
            yield break;
        var members = FlowProperties.NamesOf(place.Diagnostic, AnnotationPermitsMoreThanCatalog.GroupedProperty);
        foreach (var purpose in members.Take(Offered))
            yield return Proposal.Of("Name " + purpose, "." + purpose, place.Document, place.Root.ReplaceNode(argument.Expression, Constant(purpose, place.Model).WithTriviaFrom(argument.Expression)));
        // The last purpose stays: without one a label permits all that its category does, which is more.
        if (members.Count == 0 && list.Arguments.Count(other => other.NameEquals is null) > 1)
            yield return Proposal.Of("Remove " + argument.Expression, "", place.Document, place.Root.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia)!);
    }

    private static ExpressionSyntax Constant(string purpose, SemanticModel model) =>
        GeneratedName.Of(EntryKind.Purpose, purpose, model.Compilation)?.WithAdditionalAnnotations(Simplifier.Annotation)
        ?? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(purpose));
}
