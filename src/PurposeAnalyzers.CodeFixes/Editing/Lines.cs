using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Editing;

/// <summary>How a file ends its lines, and indents them.</summary>
internal static class Lines
{
    /// <summary>One step of indentation.</summary>
    public static string StepOf(SourceText text) => text.Lines.Any(line => line.Span.Length > 0 && text[line.Start] == '\t') ? "\t" : "    ";

    public static string EndOf(SourceText text)
    {
        if (text.Lines.Count < 2)
            return "\n";
        var first = text.Lines[0];
        return text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }
}
