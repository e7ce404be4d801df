using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Editing;

/// <summary>How a file ends its lines.</summary>
internal static class Lines
{
    public static string EndOf(SourceText text)
    {
        if (text.Lines.Count < 2)
            return "\n";
        var first = text.Lines[0];
        return text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }
}
