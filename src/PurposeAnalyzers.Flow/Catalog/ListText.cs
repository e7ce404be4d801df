namespace PurposeAnalyzers.Flow.Catalog;

/// <summary>Lists of names as a sentence wants them.</summary>
internal static class ListText
{
    /// <summary>"Billing, Shipping".</summary>
    public static string And(IEnumerable<string> names) => string.Join(", ", names);

    /// <summary>"\"allowed\", \"encrypted\" or \"forbidden\"".</summary>
    public static string Or(IEnumerable<string> words)
    {
        var quoted = words.Select(word => "\"" + word + "\"").ToList();
        var last = quoted.Count - 1;
        return last < 1
            ? string.Concat(quoted)
            : string.Join(", ", quoted.Take(last)) + " or " + quoted[last];
    }
}
