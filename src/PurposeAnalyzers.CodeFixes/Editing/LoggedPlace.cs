using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Editing;

// Where in a log's text the data stands, and the text without it.
//
//   "Mail to {Email} sent", c.Email       an argument with a placeholder     "Mail to sent"
//   $"Mail to {c.Email}"                  a hole of an interpolation         $"Mail to"
//   "Mail to " + c.Email                  the end of a concatenation         "Mail to"

internal sealed record LoggedPlace(ExpressionSyntax Value)
{
    /// <summary>The read that the way of the data begins with, where it stands in the logged expression; else the whole expression, if it is an argument.</summary>
    public static LoggedPlace? Of(ExpressionSyntax logged, Diagnostic diagnostic, SemanticModel model)
    {
        var read = diagnostic.AdditionalLocations.FirstOrDefault();
        if (read?.SourceTree == logged.SyntaxTree && logged.Span.Contains(read.SourceSpan) && read.SourceSpan != logged.Span)
        {
            var value = logged.FindNode(read.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>();
            while (value is { Parent: MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax } && value.Parent.Span != logged.Span)
                value = (ExpressionSyntax)value.Parent;
            if (value is { Parent: InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } })
                return new(value);
        }

        return logged.Parent is ArgumentSyntax or InterpolationSyntax or BinaryExpressionSyntax && model.GetTypeInfo(logged).Type is not null ? new(logged) : null;
    }

    /// <summary>The root in which something else is logged; a placeholder takes its name.</summary>
    public SyntaxNode With(SyntaxNode root, ExpressionSyntax other, string name)
    {
        var value = other.WithTriviaFrom(Value);
        return Template() is var (template, hole)
            ? root.ReplaceNodes(new[] { (SyntaxNode)Value, template }, (node, _) => node == template ? Literal(template, hole, "{" + name + "}") : value)
            : root.ReplaceNode(Value, value);
    }

    public SyntaxNode? Without(SyntaxNode root)
    {
        switch (Value.Parent)
        {
            case InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax whole } hole:
                return root.ReplaceNode(whole, whole.WithContents(Trimmed(whole.Contents.Remove(hole), whole.Contents.IndexOf(hole))));
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && sum.Right == Value:
                return root.ReplaceNode(sum, (sum.Left is LiteralExpressionSyntax { Token.Value: string text } literal ? Literal(literal, text.TrimEnd()) : sum.Left).WithTriviaFrom(sum));
            case ArgumentSyntax { Parent: ArgumentListSyntax list } argument when Template() is var (template, hole):
                var changed = list.WithArguments(list.Arguments.RemoveAt(list.Arguments.IndexOf(argument)));
                var index = list.Arguments.IndexOf((ArgumentSyntax)template.Parent!);
                return root.ReplaceNode(list, changed.ReplaceNode(changed.Arguments[index].Expression, Literal(template, hole, "")));
            default:
                return null;
        }
    }

    /// <summary>The text before the values of a structured log, and the placeholder of this value in it.</summary>
    private (LiteralExpressionSyntax Template, TextSpan Hole)? Template()
    {
        if (Value.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax list } argument)
            return null;
        for (var index = list.Arguments.IndexOf(argument) - 1; index >= 0; index--)
        {
            if (list.Arguments[index].Expression is not LiteralExpressionSyntax { Token: { Value: string text } token } template || token.Text.Length != text.Length + 2)
                continue;
            var holes = Regex.Matches(text, @"(?<!\{)\{[^{}]+\}(?!\})");
            var place = list.Arguments.IndexOf(argument) - index - 1;
            return place < holes.Count && holes.Count == list.Arguments.Count - index - 1 ? (template, new TextSpan(holes[place].Index, holes[place].Length)) : null;
        }

        return null;
    }

    private static LiteralExpressionSyntax Literal(LiteralExpressionSyntax template, TextSpan hole, string replacement)
    {
        var text = template.Token.ValueText;
        var (before, after) = (text.Substring(0, hole.Start), text.Substring(hole.End));
        return Literal(template, replacement.Length > 0 ? before + replacement + after : Joined(before, after));
    }

    private static LiteralExpressionSyntax Literal(LiteralExpressionSyntax template, string text) =>
        template.WithToken(SyntaxFactory.Literal(text).WithTriviaFrom(template.Token));

    private static string Joined(string before, string after) =>
        after.Length == 0 ? before.TrimEnd() : before.EndsWith(" ", StringComparison.Ordinal) && after[0] == ' ' ? before + after.Substring(1) : before + after;

    // "sent to {c.Email}" leaves no blank at the end.
    private static SyntaxList<InterpolatedStringContentSyntax> Trimmed(SyntaxList<InterpolatedStringContentSyntax> contents, int at) =>
        at == contents.Count && at > 0 && contents[at - 1] is InterpolatedStringTextSyntax text
            ? contents.Replace(text, text.WithTextToken(SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, text.TextToken.Text.TrimEnd(), text.TextToken.ValueText.TrimEnd(), default)))
            : contents;
}
