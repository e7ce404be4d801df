using System.Globalization;
using System.Text;

namespace PurposeAnalyzers.Flow.Catalog.Json;

// Reads one quoted text: "a\u00e9\n" is the three characters a, é and line feed. A text that is not closed ends with its line,
// so that the next line is read as usual.

internal static class JsonText
{
    /// <summary>Reads the text whose quote stands at <paramref name="at"/>, and moves behind it.</summary>
    public static string Read(string text, ref int at, FaultLog faults)
    {
        var open = at++;
        var start = at;
        StringBuilder? built = null;
        while (at < text.Length && text[at] != text[open] && text[at] is not ('\r' or '\n'))
        {
            if (text[at] == '\\')
            {
                built ??= new StringBuilder(text, start, at - start, Math.Max(16, at - start));
                Escape(text, ref at, built, faults);
                continue;
            }

            if (text[at] < ' ')
                faults.Add(new JsonSpan(at, 1), "A control character cannot stand in a text; write \\u" + ((int)text[at]).ToString("x4", CultureInfo.InvariantCulture));
            built?.Append(text[at]);
            at++;
        }

        var value = built?.ToString() ?? text.Substring(start, at - start);
        if (at < text.Length && text[at] == text[open])
            at++;
        else
            faults.Add(new JsonSpan(open, at - open), "The text is not closed; write a double quote where it ends");
        return value;
    }

    private static void Escape(string text, ref int at, StringBuilder built, FaultLog faults)
    {
        var start = at++;
        var kind = at < text.Length ? text[at] : '\n';
        if (kind == 'u')
        {
            Unicode(text, start, ref at, built, faults);
            return;
        }

        if (Simple(kind) is { } meant)
        {
            at++;
            built.Append(meant);
            return;
        }

        // The backslash is dropped; what follows is read as it stands.
        var length = kind is '\r' or '\n' ? 1 : 2;
        faults.Add(new JsonSpan(start, length), "'" + text.Substring(start, length).Trim() + "' is no escape; write \\\\ for a backslash");
    }

    private static char? Simple(char kind) => kind switch
    {
        '"' or '\\' or '/' => kind,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => null,
    };

    private static void Unicode(string text, int start, ref int at, StringBuilder built, FaultLog faults)
    {
        var first = Hex(text, ref at);
        if (first is null)
        {
            faults.Add(new JsonSpan(start, at - start), "\\u wants four hexadecimal digits, as in \\u00e9");
            return;
        }

        var unit = first.Value;
        if (char.IsHighSurrogate(unit) && at + 1 < text.Length && text[at] == '\\' && text[at + 1] == 'u')
        {
            var second = at + 1;
            if (Hex(text, ref second) is { } low && char.IsLowSurrogate(low))
            {
                built.Append(unit).Append(low);
                at = second;
                return;
            }
        }

        if (char.IsSurrogate(unit))
            faults.Add(new JsonSpan(start, at - start), "Half of a surrogate pair is no character; write both halves, as in \\ud83d\\ude00");
        else
            built.Append(unit);
    }

    /// <summary>Reads "uXXXX"; null if there are fewer than four digits, having skipped those that are there.</summary>
    private static char? Hex(string text, ref int at)
    {
        var end = Math.Min(at + 5, text.Length);
        var value = 0;
        var digits = 0;
        for (at++; at < end && Digit(text[at]) is >= 0 and var digit; at++, digits++)
            value = value * 16 + digit;
        return digits == 4 ? (char)value : null;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
