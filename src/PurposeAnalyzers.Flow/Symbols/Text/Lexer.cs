namespace PurposeAnalyzers.Flow.Symbols.Text;

// Splits C# text into names, literals and marks, with as little work as finding the ends of strings and comments takes.
//
//   var m = $"to {c.Email}";    Name m, '=', Name c, '.', Name Email (a hole's names come before the literal they are in), Literal, ';'
//
// Words of comments and of strings are no names. A \u escape in a name makes the file name everything.

internal sealed class Lexer(string text)
{
    /// <summary>Kinds of tokens; any other is the mark itself.</summary>
    public const char Name = 'n', Literal = 'l', Arrow = '>', Operator = 'o', End = '\0';

    private readonly List<int> names = new();
    private int at;

    public int Position => at;
    public int TokenStart { get; private set; }
    public char Kind { get; private set; }

    /// <summary>The hashes of all names so far.</summary>
    public List<int> Names => names;

    /// <summary>Conditional compilation: what is code depends on symbols.</summary>
    public bool HasConditions { get; private set; }

    public bool HasEscapes { get; private set; }

    public ulong TokenHash => Kind == Name ? (uint)names[names.Count - 1] : TextHash.Of(text.AsSpan(TokenStart, at - TokenStart));

    public string Text => text;

    public int LastName => names[names.Count - 1];

    /// <summary>Reads the last token once more.</summary>
    public void Back() => at = TokenStart;

    public bool Next()
    {
        SkipTrivia();
        TokenStart = at;
        if (at >= text.Length)
        {
            Kind = End;
            return false;
        }

        Kind = Read();
        return true;
    }

    private char Read()
    {
        var character = text[at];
        if (IsNameStart(character))
            return ReadName();
        if (character is >= '0' and <= '9')
            return ReadNumber();
        switch (character)
        {
            case '"' or '$':
                return ReadString();
            case '@':
                return Peek(1) is '"' or '$' ? ReadString() : SkipAnd(1);
            case '\'':
                return ReadCharacter();
            case '\\':
                HasEscapes = true;
                return SkipAnd(1);
            case '=' when Peek(1) == '>':
                at += 2;
                return Arrow;
            case '=' or '!' or '<' or '>' when Peek(1) == '=':
                at += 2;
                return Operator;
            default:
                return SkipAnd(1);
        }
    }

    private char SkipAnd(int count)
    {
        var mark = text[at];
        at += count;
        return mark is Name or Literal or Operator or Arrow ? Operator : mark;
    }

    private char Peek(int ahead) => at + ahead < text.Length ? text[at + ahead] : '\0';

    private static bool IsNameStart(char character) =>
        character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' || character >= 128 && char.IsLetter(character);

    private static bool IsNamePart(char character) =>
        character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or >= '0' and <= '9' || character >= 128 && char.IsLetterOrDigit(character);

    private char ReadName()
    {
        var hash = unchecked((int)2166136261);
        while (at < text.Length && IsNamePart(text[at]))
            hash = unchecked((hash ^ text[at++]) * 16777619);
        if (Peek(0) == '\\')
            HasEscapes = true;
        names.Add(hash);
        return Name;
    }

    private char ReadNumber()
    {
        while (at < text.Length && (IsNamePart(text[at]) || text[at] == '.' && char.IsDigit(Peek(1))))
            at++;
        return Literal;
    }

    // A quote that no other one follows closely is a mark: half-typed code must not swallow the file.
    private char ReadCharacter()
    {
        var end = at + 1;
        if (end < text.Length && text[end] == '\\')
            end++;
        for (end++; end < text.Length && end - at < 12 && text[end] != '\n'; end++)
        {
            if (text[end] == '\'')
            {
                at = end + 1;
                return Literal;
            }
        }

        return SkipAnd(1);
    }

    private char ReadString()
    {
        var holes = 0;
        var isVerbatim = false;
        while (Peek(0) is '$' or '@')
        {
            holes += text[at] == '$' ? 1 : 0;
            isVerbatim |= text[at] == '@';
            at++;
        }

        var quotes = 0;
        while (Peek(quotes) == '"')
            quotes++;
        if (quotes == 0)
            return Operator;
        if (quotes >= 3 && !isVerbatim)
        {
            at += quotes;
            ReadRaw(quotes, holes);
        }
        else
        {
            at++;
            ReadQuoted(isVerbatim, holes > 0);
        }

        return Literal;
    }

    private void ReadQuoted(bool isVerbatim, bool hasHoles)
    {
        while (at < text.Length)
        {
            var character = text[at++];
            if (character == '"' && isVerbatim && Peek(0) == '"')
                at++;
            else if (character == '"' || character == '\n' && !isVerbatim)
                return;
            else if (character == '\\' && !isVerbatim)
                at++;
            else if (character == '{' && hasHoles && Peek(0) == '{')
                at++;
            else if (character == '{' && hasHoles)
                ReadHole();
        }
    }

    private void ReadRaw(int quotes, int braces)
    {
        while (at < text.Length)
        {
            var run = RunOf(text[at]);
            if (text[at] == '"' && run >= quotes)
            {
                at += run;
                return;
            }

            if (text[at] == '{' && braces > 0 && run >= braces)
            {
                at += run;
                ReadHole();
                at += Math.Min(braces - 1, RunOf('}'));
            }
            else
            {
                at += Math.Max(1, text[at] is '"' or '{' ? run : 1);
            }
        }
    }

    private int RunOf(char character)
    {
        var run = 0;
        while (Peek(run) == character && character != '\0')
            run++;
        return run;
    }

    // Code in braces; after a colon comes the format, which is none.
    private void ReadHole()
    {
        var depth = 0;
        while (Next())
        {
            if (Kind is '(' or '[' or '{')
                depth++;
            else if (Kind == '}' && depth == 0)
                return;
            else if (Kind is ')' or ']' or '}')
                depth--;
            else if (Kind == ':' && Peek(0) == ':')
                at++;
            else if (Kind == ':' && depth <= 0)
                SkipFormat();
        }
    }

    private void SkipFormat()
    {
        while (at < text.Length && text[at] is not ('}' or '"' or '\n'))
            at++;
    }

    private void SkipTrivia()
    {
        while (at < text.Length)
        {
            var character = text[at];
            if (character is ' ' or '\t' or '\r' or '\n' || character >= 128 && char.IsWhiteSpace(character))
                at++;
            else if (character == '/' && Peek(1) == '/')
                SkipLine();
            else if (character == '/' && Peek(1) == '*')
                SkipComment();
            else if (character == '#' && StartsLine())
                ReadDirective();
            else
                return;
        }
    }

    private void SkipLine()
    {
        while (at < text.Length && text[at] != '\n')
            at++;
    }

    private void SkipComment()
    {
        var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        at = end < 0 ? text.Length : end + 2;
    }

    private bool StartsLine()
    {
        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
            before--;
        return before < 0 || text[before] is '\n' or '\r' or '\uFEFF';
    }

    private void ReadDirective()
    {
        var start = at + 1;
        while (start < text.Length && text[start] is ' ' or '\t')
            start++;
        HasConditions |= Begins(start, "if") || Begins(start, "el") || Begins(start, "define") || Begins(start, "undef");
        SkipLine();
    }

    private bool Begins(int start, string word) => string.CompareOrdinal(text, start, word, 0, word.Length) == 0;
}
