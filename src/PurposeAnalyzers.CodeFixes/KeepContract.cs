using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Editing;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers;

// An override says what it inherits, or nothing, which is the same:
//
//   [ProcessesFor(Purpose.Shipping, Purpose.Billing)]     PUR005, callers know of Shipping     [ProcessesFor(Purpose.Shipping)]
//   void Add([PersonalData(Category = ...Name)] string mail)     PUR005                        void Add(string mail)

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class KeepContract : ProvenFix
{
    public KeepContract() : base("PUR005")
    {
    }

    private protected override Task<IEnumerable<Proposal>> ProposalsAsync(FaultyPlace place) => Task.FromResult(Proposals(place));

    private static IEnumerable<Proposal> Proposals(FaultyPlace place)
    {
        if (place.Node.FirstAncestorOrSelf<AttributeSyntax>() is not { Parent: AttributeListSyntax list } attribute)
            yield break;
        if (Shared(attribute, place) is { Count: > 0 } names && place.Annotations.Of("ProcessesFor", EntryKind.Purpose, names) is { } narrowed)
            yield return Proposal.Of("Process for " + string.Join(", ", names) + " only", ".Narrow", place.Document, place.Root.ReplaceNode(attribute, narrowed.WithTriviaFrom(attribute)));
        yield return new Proposal($"Remove [{attribute}], as it inherits its annotations", ".Remove", async cancellation =>
        {
            var text = await place.Document.GetTextAsync(cancellation).ConfigureAwait(false);
            return place.Document.WithText(text.WithChanges(new TextChange(SpanOf(attribute, list), ""))).Project.Solution;
        });
    }

    /// <summary>The purposes of the override that the inherited contract names as well.</summary>
    private static IReadOnlyList<string> Shared(AttributeSyntax attribute, FaultyPlace place)
    {
        var declaration = attribute.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or ParameterSyntax);
        if (declaration is null || place.Model.GetDeclaredSymbol(declaration, place.Cancellation) is not { } member)
            return Array.Empty<string>();
        var own = AnnotationReader.Of(member).FirstOrDefault(one => one.Kind == AnnotationKind.ProcessesFor);
        var inherited = Inheritance.Chain(member).Skip(1).SelectMany(declared => AnnotationReader.Of(declared)).FirstOrDefault(one => one.Kind == AnnotationKind.ProcessesFor);
        return own is null || inherited is null ? Array.Empty<string>() : own.Names.Intersect(inherited.Names).ToList();
    }

    // With the blank or the line behind it, unless something is said there.
    private static TextSpan SpanOf(AttributeSyntax attribute, AttributeListSyntax list)
    {
        if (list.Attributes.Count > 1)
        {
            var isLast = list.Attributes.Last() == attribute;
            return isLast
                ? TextSpan.FromBounds(attribute.GetFirstToken().GetPreviousToken().SpanStart, attribute.Span.End)
                : TextSpan.FromBounds(attribute.SpanStart, attribute.GetLastToken().GetNextToken().GetNextToken().SpanStart);
        }

        var next = list.GetLastToken().GetNextToken();
        var between = list.GetLastToken().TrailingTrivia.Concat(next.LeadingTrivia);
        return between.All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            ? TextSpan.FromBounds(list.SpanStart, next.SpanStart)
            : list.Span;
    }
}
