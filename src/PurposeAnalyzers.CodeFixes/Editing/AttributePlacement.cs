using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Editing;

// Puts an attribute on a declaration as its neighbours have theirs:
//
//   /// <summary>Where to write to.</summary>             /// <summary>Where to write to.</summary>
//   public string Mail { get; set; }                      [PersonalData]
//                                                         public string Mail { get; set; }
//
//   record Row(int Id, string Mail)                       record Row(int Id, [PersonalData] string Mail)
//   customer => Send(customer)                            [ProcessesFor(Purpose.Billing)] (customer) => Send(customer)

internal static class AttributePlacement
{
    /// <summary>The declaration with the attribute; null if it cannot carry one alone (<c>string a, b;</c>) or at all.</summary>
    /// <param name="target">What of the declaration it is on: <see cref="SyntaxKind.ReturnKeyword"/>, <see cref="SyntaxKind.PropertyKeyword"/>.</param>
    /// <param name="original">The declaration in its file, where <paramref name="declaration"/> has been changed already.</param>
    public static SyntaxNode? Add(SyntaxNode declaration, AttributeSyntax attribute, string endOfLine, SyntaxKind target = SyntaxKind.None, SyntaxNode? original = null)
    {
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute));
        if (target != SyntaxKind.None)
            list = list.WithTarget(SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(target), SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)));
        list = WithoutElastic(list);
        return declaration switch
        {
            ParameterSyntax parameter => Inline(parameter, list, node => node.AttributeLists, (node, lists) => node.WithAttributeLists(lists)),
            SimpleLambdaExpressionSyntax lambda => Inline(Parenthesized(lambda), list, node => node.AttributeLists, (node, lists) => node.WithAttributeLists(lists)),
            ParenthesizedLambdaExpressionSyntax lambda => Inline(lambda, list, node => node.AttributeLists, (node, lists) => node.WithAttributeLists(lists)),
            LocalFunctionStatementSyntax local => OnOwnLine(local, list, endOfLine, node => node.AttributeLists, (node, lists) => node.WithAttributeLists(lists)),
            BaseFieldDeclarationSyntax { Declaration.Variables.Count: > 1 } => null,
            MemberDeclarationSyntax member when SharesLines(original as MemberDeclarationSyntax ?? member) => Inline(member, list, node => node.AttributeLists, (node, lists) => node.WithAttributeLists(lists)),
            MemberDeclarationSyntax member => OnOwnLine(member, list, endOfLine, node => node.AttributeLists, (node, lists) => node.WithAttributeLists(lists)),
            _ => null,
        };
    }

    // What the factory makes asks the formatter to lay it out anew, and with it the line it stands on.
    private static AttributeListSyntax WithoutElastic(AttributeListSyntax list) => list.ReplaceTokens(
        list.DescendantTokens(),
        (_, token) => token.WithLeadingTrivia(token.LeadingTrivia.Where(IsFixed)).WithTrailingTrivia(token.TrailingTrivia.Where(IsFixed)));

    private static bool IsFixed(SyntaxTrivia trivia) => !trivia.HasAnnotation(SyntaxAnnotation.ElasticAnnotation);

    private static T Inline<T>(T node, AttributeListSyntax list, Func<T, SyntaxList<AttributeListSyntax>> lists, Func<T, SyntaxList<AttributeListSyntax>, T> with) where T : SyntaxNode
    {
        list = list.WithLeadingTrivia(node.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space);
        var bare = node.WithLeadingTrivia();
        return with(bare, lists(bare).Insert(0, list));
    }

    private static T OnOwnLine<T>(T node, AttributeListSyntax list, string endOfLine, Func<T, SyntaxList<AttributeListSyntax>> lists, Func<T, SyntaxList<AttributeListSyntax>, T> with) where T : SyntaxNode
    {
        var leading = node.GetLeadingTrivia();
        var indentation = leading.LastOrDefault() is { } last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(last) : default;
        list = list.WithLeadingTrivia(leading).WithTrailingTrivia(SyntaxFactory.EndOfLine(endOfLine));
        var bare = node.WithLeadingTrivia(indentation);
        return with(bare, lists(bare).Insert(0, list));
    }

    // As its neighbours do; alone on a line with other code it has no line of its own to take.
    private static bool SharesLines(MemberDeclarationSyntax member)
    {
        var siblings = member.Parent?.ChildNodes().OfType<MemberDeclarationSyntax>().Where(node => node.AttributeLists.Count > 0).ToList();
        if (siblings is { Count: > 0 })
            return siblings.Count(IsOnOneLine) * 2 > siblings.Count;
        var before = member.GetFirstToken().GetPreviousToken();
        return !before.IsKind(SyntaxKind.None) && LineOf(before.GetLocation(), end: true) == LineOf(member.GetFirstToken().GetLocation(), end: false);
    }

    private static bool IsOnOneLine(MemberDeclarationSyntax member)
    {
        var last = member.AttributeLists.Last().GetLastToken();
        return LineOf(last.GetLocation(), end: true) == LineOf(last.GetNextToken().GetLocation(), end: false);
    }

    private static int LineOf(Location location, bool end) =>
        end ? location.GetLineSpan().EndLinePosition.Line : location.GetLineSpan().StartLinePosition.Line;

    private static ParenthesizedLambdaExpressionSyntax Parenthesized(SimpleLambdaExpressionSyntax lambda)
    {
        var parameter = lambda.Parameter.WithTrailingTrivia();
        var parameters = SyntaxFactory.ParameterList(SyntaxFactory.SingletonSeparatedList(parameter.WithoutTrivia())).WithLeadingTrivia(parameter.GetLeadingTrivia()).WithTrailingTrivia(lambda.Parameter.GetTrailingTrivia());
        return SyntaxFactory.ParenthesizedLambdaExpression(lambda.Modifiers, parameters, lambda.ArrowToken, lambda.Block, lambda.ExpressionBody);
    }
}
