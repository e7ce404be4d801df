namespace PurposeAnalyzers.Flow.Catalog.Json;

// Cuts a text into tokens; skips white space and comments. Example:
//   { // note            OpenBrace
//     'a': 1,}           Text "a" (with a fault: double quotes are missing), Colon, Number "1", Comma, CloseBrace, End
//
// What it can guess it returns as what was meant, after reporting the fault, so that one slip does not hide the rest.

/// <summary>Reads tokens one by one; faults go to the log.</summary>
internal sealed class JsonLexer(string text, FaultLog faults)
{
    private int at;

    public JsonToken Next()
    {
        SkipBlanksAndComments();
        if (at >= text.Length)
            return new JsonToken(JsonTokenKind.End, new JsonSpan(text.Length, 0));
        switch (text[at])
        {
            case '{': return Mark(JsonTokenKind.OpenBrace);
            case '}': return Mark(JsonTokenKind.CloseBrace);
            case '[': return Mark(JsonTokenKind.OpenBracket);
            case ']': return Mark(JsonTokenKind.CloseBracket);
            case ':': return Mark(JsonTokenKind.Colon);
            case ',': return Mark(JsonTokenKind.Comma);
            case '"' or '\'': return QuotedText();
            case '-' or (>= '0' and <= '9'): return Number();
            default: return Word();
        }
    }

    private JsonToken Mark(JsonTokenKind kind) => new(kind, new JsonSpan(at++, 1));

    private void SkipBlanksAndComments()
    {
        while (at < text.Length)
        {
            if (text[at] is ' ' or '\t' or '\r' or '\n')
                at++;
            else if (text[at] != '/' || at + 1 == text.Length)
                return;
            else if (text[at + 1] == '/')
                SkipLine();
            else if (text[at + 1] == '*')
                SkipBlockComment();
            else
                return;
        }
    }

    private void SkipBlockComment()
    {
        var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        if (end < 0)
            faults.Add(new JsonSpan(at, 2), "The comment is not closed; write */ where it ends");
        at = end < 0 ? text.Length : end + 2;
    }

    private void SkipLine()
    {
        while (at < text.Length && text[at] is not ('\r' or '\n'))
            at++;
    }

    private JsonToken QuotedText()
    {
        var start = at;
        var value = JsonText.Read(text, ref at, faults);
        var span = new JsonSpan(start, at - start);
        if (text[start] == '\'')
            faults.Add(span, "Texts stand in double quotes; write " + Phrase.Quoted(value));
        return new JsonToken(JsonTokenKind.Text, span, value);
    }

    private JsonToken Number()
    {
        var written = Run();
        if (!JsonNumberShape.IsNumber(written.Value!))
            faults.Add(written.Span, "'" + Phrase.Plain(written.Value!) + "' is not a number");
        return written with { Kind = JsonTokenKind.Number };
    }

    private JsonToken Word()
    {
        var written = Run();
        if (written.Value is "true" or "false" or "null")
            return written with { Kind = JsonTokenKind.Word };
        if (written.Span.Length == 0 || !char.IsLetter(written.Value![0]))
            return Stray(written);
        if (!faults.IsFull)
            faults.Add(written.Span, "Texts stand in double quotes; write " + Phrase.Quoted(written.Value));
        return written with { Kind = JsonTokenKind.Text };
    }

    private JsonToken Stray(JsonToken written)
    {
        var span = new JsonSpan(written.Span.Start, Math.Max(1, written.Span.Length));
        at = span.End;
        if (!faults.IsFull)
            faults.Add(span, "'" + Phrase.Plain(text.Substring(span.Start, span.Length)) + "' means nothing here; remove it");
        return new JsonToken(JsonTokenKind.Bad, span);
    }

    /// <summary>Everything up to the next blank, mark or quote.</summary>
    private JsonToken Run()
    {
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('{' or '}' or '[' or ']' or ':' or ',' or '"' or '\'' or '/'))
            at++;
        var span = new JsonSpan(start, at - start);
        return new JsonToken(JsonTokenKind.Bad, span, text.Substring(span.Start, span.Length));
    }
}
