namespace PurposeAnalyzers.Flow.Outlines;

/// <summary>Texts that decide something elsewhere: addresses, configuration keys of addresses, SQL statements.</summary>
internal static class TellingText
{
    public const string Setting = "config:";

    /// <summary>Starts an address of which only the host is known.</summary>
    public const string Host = "//";

    /// <summary>Starts what rows tell of a value: "told:decrypting".</summary>
    public const string Told = "told:";

    public static bool Is(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) >= 0 || SqlText.LooksLikeSql(text) || text.StartsWith(Setting, StringComparison.Ordinal);
}
