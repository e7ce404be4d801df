namespace PurposeAnalyzers.Flow.Catalog.Json;

/// <summary>The grammar of JSON numbers: -0.5e+3 is one; 01, +1, .5 and 1. are none.</summary>
internal static class JsonNumberShape
{
    public static bool IsNumber(string written)
    {
        var at = written.Length > 0 && written[0] == '-' ? 1 : 0;
        var whole = Digits(written, ref at);
        if (whole == 0 || (whole > 1 && written[at - whole] == '0'))
            return false;
        if (Take(written, ref at, '.') && Digits(written, ref at) == 0)
            return false;
        if (Take(written, ref at, 'e') || Take(written, ref at, 'E'))
        {
            _ = Take(written, ref at, '+') || Take(written, ref at, '-');
            if (Digits(written, ref at) == 0)
                return false;
        }

        return at == written.Length;
    }

    private static int Digits(string written, ref int at)
    {
        var start = at;
        while (at < written.Length && written[at] is >= '0' and <= '9')
            at++;
        return at - start;
    }

    private static bool Take(string written, ref int at, char expected)
    {
        if (at >= written.Length || written[at] != expected)
            return false;
        at++;
        return true;
    }
}
