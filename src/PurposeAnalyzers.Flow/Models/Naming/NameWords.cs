namespace PurposeAnalyzers.Flow.Models.Naming;

/// <summary>The words of an identifier, in lower case: "m_homeAddressLine1" is home, address, line1; "IPAddress" is ip, address.</summary>
internal static class NameWords
{
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var at = Prefix(name); at <= name.Length; at++)
        {
            if (at == Prefix(name))
                start = at;
            else if (at < name.Length && !Breaks(name, at))
                continue;
            else
                Add(words, name, ref start, at);
        }

        return words;
    }

    private static int Prefix(string name) => name.StartsWith("m_", StringComparison.Ordinal) || name.StartsWith("s_", StringComparison.Ordinal) ? 2 : 0;

    private static void Add(List<string> words, string name, ref int start, int end)
    {
        var word = name.Substring(start, end - start).Trim('_', '-');
        if (word.Length > 0)
            words.Add(word.ToLowerInvariant());
        start = end;
    }

    // A capital after a small letter or digit starts a word; the last capital of a run does if a small letter follows.
    private static bool Breaks(string name, int at)
    {
        if (name[at] is '_' or '-')
            return true;
        if (!char.IsUpper(name[at]))
            return false;
        return !char.IsUpper(name[at - 1]) || at + 1 < name.Length && char.IsLower(name[at + 1]);
    }
}
