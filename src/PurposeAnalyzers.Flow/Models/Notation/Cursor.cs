using System.Text;

namespace PurposeAnalyzers.Flow.Models.Notation;

/// <summary>Reads one line of a .flows file from left to right. What it cannot read it throws as <see cref="UnreadableLine"/>, caught once per line by the parser.</summary>
internal sealed class Cursor(string line, int at)
{
    public int At { get; private set; } = at;

    /// <summary>True at the end of the line or at a comment. A # inside a name ("#ctor") starts none.</summary>
    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return At >= line.Length || line[At] == '#';
        }
    }

    public char Peek => AtEnd ? '\0' : line[At];

    public void SkipSpace()
    {
        while (At < line.Length && (line[At] == ' ' || line[At] == '\t'))
            At++;
    }

    public bool TryTake(string text)
    {
        if (AtEnd || string.CompareOrdinal(line, At, text, 0, text.Length) != 0)
            return false;
        At += text.Length;
        return true;
    }

    /// <summary>Takes a whole word: "to" does not match "total".</summary>
    public bool TryTakeWord(string word)
    {
        var start = At;
        if (!TryTake(word))
            return false;
        if (At < line.Length && IsWordPart(line[At]))
        {
            At = start;
            return false;
        }

        return true;
    }

    public void Expect(string text)
    {
        if (!TryTake(text))
            throw Unreadable($"'{text}' is expected here");
    }

    /// <summary>The longest run of letters, digits and characters of <paramref name="others"/>.</summary>
    public string Word(string what, string others)
    {
        SkipSpace();
        var start = At;
        while (At < line.Length && (IsWordPart(line[At]) || others.IndexOf(line[At]) >= 0))
            At++;
        if (At == start)
            throw Unreadable($"{what} is expected here");
        return line.Substring(start, At - start);
    }

    /// <summary>Text up to <paramref name="close"/>, with backslash escapes; the opening delimiter has been taken.</summary>
    public string Delimited(char close)
    {
        var text = new StringBuilder();
        for (; At < line.Length; At++)
        {
            if (line[At] == close)
            {
                At++;
                return text.ToString();
            }

            text.Append(line[At] == '\\' ? Unescape() : line[At]);
        }

        throw Unreadable($"'{close}' is missing");
    }

    public UnreadableLine Unreadable(string message) => new(At, message);

    private char Unescape()
    {
        At++;
        var escaped = At < line.Length ? line[At] : '\\';
        if (escaped != 'u')
            return escaped;
        var digits = At + 4 < line.Length ? line.Substring(At + 1, 4) : "";
        if (!ushort.TryParse(digits, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code))
            throw Unreadable("four hexadecimal digits are expected after \\u");
        At += 4;
        return (char)code;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}

/// <summary>A line, or a part of it, that is not in the notation.</summary>
internal sealed class UnreadableLine(int column, string message) : Exception(message)
{
    public int Column { get; } = column;
}
