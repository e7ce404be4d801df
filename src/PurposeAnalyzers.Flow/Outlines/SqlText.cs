namespace PurposeAnalyzers.Flow.Outlines;

/// <summary>What an SQL statement does, as far as its first words tell.</summary>
internal static class SqlText
{
    private static readonly string[] Writing = { "INSERT", "UPDATE", "MERGE", "REPLACE", "CALL", "EXEC", "EXECUTE", "UPSERT", "DELETE" };
    private static readonly string[] Reading = { "SELECT", "WITH" };

    public static bool LooksLikeSql(string text) => StartsWithAny(text, Writing) || StartsWithAny(text, Reading);

    /// <summary>True if the statement writes its parameters into the database; deleting only filters by them.</summary>
    public static bool Writes(string text) =>
        Writing.Any(verb => verb != "DELETE" && text.IndexOf(verb, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool StartsWithAny(string text, string[] verbs)
    {
        var start = text.TrimStart();
        return verbs.Any(verb => start.StartsWith(verb + " ", StringComparison.OrdinalIgnoreCase) || start.StartsWith(verb + "\n", StringComparison.OrdinalIgnoreCase));
    }
}
