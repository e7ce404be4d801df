using System.Globalization;
using System.Text;

namespace PurposeAnalyzers.Flow.Catalog;

// How a message quotes what stands in a file: on one line, and no longer than one reads.
//   Quoted("a<line feed>b")    "a\u000ab" in quotes
//   And(["A", "B"])            A, B
//   Or(["A", "B", "C"])        "A", "B" or "C", each in quotes

internal static class Phrase
{
    private const int Longest = 60;

    public static string Quoted(string text) => "\"" + Plain(text) + "\"";

    public static string And(IEnumerable<string> names) => string.Join(", ", names.Select(Plain));

    public static string Or(IEnumerable<string> words)
    {
        var quoted = words.Select(Quoted).ToList();
        var last = quoted.Count - 1;
        return last < 1
            ? string.Concat(quoted)
            : string.Join(", ", quoted.Take(last)) + " or " + quoted[last];
    }

    /// <summary>Without characters that break a line or cannot be seen, and cut after <see cref="Longest"/>.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.Length > Longest ? text.Substring(0, Longest) : text)
        {
            if (IsVisible(c))
                plain.Append(c);
            else
                plain.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return text.Length > Longest ? plain.Append("...").ToString() : plain.ToString();
    }

    private static bool IsVisible(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
