namespace PurposeAnalyzers.Flow.Models.Notation;

/// <summary>A name in which * stands for any run of characters: "WriteAll*".</summary>
/// <param name="Text">The pattern.</param>
/// <param name="Written">What the file says, of which this is one reading: "Send[Async]".</param>
internal readonly record struct NamePattern(string Text, string Written)
{
    public NamePattern(string text) : this(text, text) { }

    /// <summary>Each optional part doubles the readings of a name.</summary>
    public const int OptionalParts = 4;

    public bool IsExact => Text.IndexOf('*') < 0;

    // A star takes as little as it can, and more where what follows does not fit: in no more steps than both lengths allow, however many stars there are.
    public bool Matches(string name)
    {
        var (at, pattern, star, taken) = (0, 0, -1, 0);
        while (at < name.Length)
        {
            if (pattern < Text.Length && Text[pattern] == '*')
            {
                star = pattern++;
                taken = at;
            }
            else if (pattern < Text.Length && Text[pattern] == name[at])
            {
                at++;
                pattern++;
            }
            else if (star >= 0)
            {
                pattern = star + 1;
                at = ++taken;
            }
            else
            {
                return false;
            }
        }

        while (pattern < Text.Length && Text[pattern] == '*')
            pattern++;
        return pattern == Text.Length;
    }

    /// <summary>"Send[Async]" is "Send" and "SendAsync".</summary>
    public static IEnumerable<NamePattern> Read(string written) => Expand(written).Select(text => new NamePattern(text, written));

    private static IEnumerable<string> Expand(string text)
    {
        var open = text.IndexOf('[');
        var close = text.IndexOf(']');
        if (open < 0 || close < open)
            return new[] { text };
        var before = text.Substring(0, open);
        var optional = text.Substring(open + 1, close - open - 1);
        return Expand(text.Substring(close + 1))
            .SelectMany(rest => new[] { before + rest, before + optional + rest });
    }

    public override string ToString() => Text;
}
