using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Editing;

namespace PurposeAnalyzers.Checking;

// Text that is put into a file as the file is laid out: its indentation, its ends of lines.
//
//   // thank them                        if (!c.AcceptsNews) return;
//   Send(c.Email);                       // thank them
//                                        Send(c.Email);
//
//   void Ask(Customer c) => Send(c);     void Ask(Customer c)
//                                        {
//                                            if (!c.AcceptsNews) return;
//                                            Send(c);
//                                        }

internal sealed class Layout(SourceText text, string endOfLine)
{
    /// <summary>On a line of its own above the statement and what is said about it.</summary>
    public TextChange Above(SyntaxNode statement, string added)
    {
        var start = statement.SpanStart;
        var line = text.Lines.GetLineFromPosition(start);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, start));
        if (indentation.Trim().Length > 0)
            return new TextChange(new TextSpan(start, 0), added + " ");
        // Comments directly above belong to the statement.
        while (line.LineNumber > 0 && text.Lines[line.LineNumber - 1] is var above && above.Start >= statement.FullSpan.Start
            && text.ToString(above.Span).TrimStart().StartsWith("//", StringComparison.Ordinal))
            line = above;
        return new TextChange(new TextSpan(line.Start, 0), indentation + added + endOfLine);
    }

    /// <summary>To the next line, one step further in; on one line with other code, a blank.</summary>
    public string NextLine(SyntaxNode statement)
    {
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart));
        return before.Trim().Length > 0 ? " " : endOfLine + before + Step(before);
    }

    /// <summary>To where the next clause of a query stands: on a line of its own, or behind a blank.</summary>
    public string NextClause(SyntaxNode clause)
    {
        var next = clause.GetLastToken().GetNextToken();
        var line = text.Lines.GetLineFromPosition(next.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, next.SpanStart));
        return before.Trim().Length > 0 ? " " : endOfLine + before;
    }

    /// <summary>Statements on lines of their own below another one; at the end of the block, if there is none.</summary>
    public TextChange? Below(StatementSyntax? last, BlockSyntax block, IEnumerable<string> added)
    {
        if (last is { Parent: not BlockSyntax })
            return null;
        if (last is not null && text.Lines.GetLineFromPosition(last.SpanStart) is var line && text.ToString(TextSpan.FromBounds(line.Start, last.SpanStart)) is var indentation)
        {
            return indentation.Trim().Length > 0
                ? new TextChange(new TextSpan(last.Span.End, 0), string.Concat(added.Select(statement => " " + statement)))
                : new TextChange(new TextSpan(text.Lines.GetLineFromPosition(last.Span.End).End, 0), string.Concat(added.Select(statement => endOfLine + indentation + statement)));
        }

        var outer = Indentation(block);
        return block.Statements.Count > 0
            ? new TextChange(new TextSpan(text.Lines.GetLineFromPosition(block.Statements[0].SpanStart).Start, 0), string.Concat(added.Select(statement => outer + Step(outer) + statement + endOfLine)))
            : new TextChange(block.Span, "{" + endOfLine + string.Concat(added.Select(statement => outer + Step(outer) + statement + endOfLine)) + outer + "}");
    }

    /// <summary>An expression body as statements, with others before and after it.</summary>
    public TextChange AsBlock(SyntaxNode function, SyntaxToken arrow, ExpressionSyntax body, IEnumerable<string> before, IEnumerable<string> after, bool givesNothing)
    {
        var own = (givesNothing || body is ThrowExpressionSyntax ? "" : "return ") + text.ToString(body.Span) + ";";
        var statements = givesNothing ? before.Append(own).Concat(after) : before.Concat(after).Append(own);
        if (function is LambdaExpressionSyntax)
            return new TextChange(body.Span, "{ " + string.Join(" ", statements) + " }");
        var outer = Indentation(function);
        var inner = outer + Step(outer);
        var semicolon = body.GetLastToken().GetNextToken();
        var block = endOfLine + outer + "{" + string.Concat(statements.Select(statement => endOfLine + inner + statement)) + endOfLine + outer + "}";
        return new TextChange(TextSpan.FromBounds(arrow.GetPreviousToken().Span.End, semicolon.Span.End), block);
    }

    private string Indentation(SyntaxNode node)
    {
        var line = text.ToString(text.Lines.GetLineFromPosition(node.GetFirstToken().SpanStart).Span);
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    // A file of tabs has tabs, also where a member stands at the margin.
    private string Step(string indentation) =>
        indentation.IndexOf('\t') >= 0 ? "\t" : indentation.Length > 0 ? "    " : Lines.StepOf(text);
}
