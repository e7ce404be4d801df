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
        text.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme && scheme + 3 < text.Length && IsScheme(text, scheme) || IsHostName(text) || SqlText.LooksLikeSql(text) || text.StartsWith(Setting, StringComparison.Ordinal);

    // A text in which a link occurs is no address: <a href="https://shop.example">.
    private static bool IsScheme(string text, int length)
    {
        for (var index = 0; index < length; index++)
        {
            if (!char.IsLetterOrDigit(text[index]) && text[index] is not ('+' or '.' or '-'))
                return false;
        }

        return true;
    }

    /// <summary>"https://", and nothing behind it: the host is yet to come.</summary>
    public static bool AwaitsHost(string text) => text.EndsWith("://", StringComparison.Ordinal);

    /// <summary>True for what may be the name of a host, with or without a port: api.shop.example:8443. So may the name of a file.</summary>
    public static bool IsHostName(string text)
    {
        var port = text.IndexOf(':');
        var end = port < 0 ? text.Length : port;
        var isDotted = false;
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            isDotted |= letter == '.' && index > 0 && index < end - 1;
            if (!(letter is >= 'a' and <= 'z' or '-' or '.' or >= '0' and <= '9' || index == port))
                return false;
        }

        return isDotted;
    }
}
