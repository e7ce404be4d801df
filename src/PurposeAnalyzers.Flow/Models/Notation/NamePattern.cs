namespace PurposeAnalyzers.Flow.Models.Notation;

/// <summary>A name in which * stands for any run of characters: "WriteAll*".</summary>
/// <param name="Text">The pattern.</param>
/// <param name="Written">What the file says, of which this is one reading: "Send[Async]".</param>
internal readonly record struct NamePattern(string Text, string Written)
{
    public NamePattern(string text) : this(text, text) { }

    public bool IsExact => Text.IndexOf('*') < 0;

    public bool Matches(string name) => IsExact ? Text == name : Matches(name, 0, 0);

    private bool Matches(string name, int at, int pattern)
    {
        for (; pattern < Text.Length; pattern++, at++)
        {
            if (Text[pattern] == '*')
                return MatchesAfterStar(name, at, pattern + 1);
            if (at == name.Length || name[at] != Text[pattern])
                return false;
        }

        return at == name.Length;
    }

    private bool MatchesAfterStar(string name, int at, int pattern)
    {
        for (var rest = at; rest <= name.Length; rest++)
        {
            if (Matches(name, rest, pattern))
                return true;
        }

        return false;
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
