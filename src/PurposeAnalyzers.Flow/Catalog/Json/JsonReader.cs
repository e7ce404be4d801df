namespace PurposeAnalyzers.Flow.Catalog.Json;

// Reads a document, comments and trailing commas allowed, and goes on after a fault where a reader can tell what was meant:
//
//   { "a": 1  "b": , "c": 3 }     a = 1;  fault at "b": a comma is missing;  b = broken, fault at the comma: a value is missing;  c = 3
//
// Values nested deeper than Limit are skipped, so that no file can exhaust the stack of the compiler's process.

internal sealed class JsonReader
{
    public const int Limit = 64;

    private readonly JsonLexer lexer;
    private readonly FaultLog faults;
    private readonly List<JsonTokenKind> awaited = new();
    private JsonToken token;
    private bool ended;

    private JsonReader(string text, FaultLog faults)
    {
        lexer = new JsonLexer(text, faults);
        this.faults = faults;
        token = lexer.Next();
    }

    /// <summary>Reads the whole text. An empty one is <see cref="JsonBroken"/>, without a fault: what should stand there is the caller's to say.</summary>
    public static JsonNode Read(string text, FaultLog faults)
    {
        var reader = new JsonReader(text, faults);
        if (reader.token.Kind == JsonTokenKind.End)
            return new JsonBroken(reader.token.Span);
        var root = reader.Value();
        if (reader.token.Kind != JsonTokenKind.End)
            faults.Add(reader.token.Span, "The document ends before this; remove what follows");
        return root;
    }

    private JsonNode Value()
    {
        var start = token;
        switch (start.Kind)
        {
            case JsonTokenKind.OpenBrace or JsonTokenKind.OpenBracket when awaited.Count == Limit:
                return TooDeep();
            case JsonTokenKind.OpenBrace:
                return Object();
            case JsonTokenKind.OpenBracket:
                return Array();
        }

        Advance();
        return start.Kind switch
        {
            JsonTokenKind.Text => new JsonString(start.Span, start.Value!),
            JsonTokenKind.Number => new JsonNumber(start.Span, start.Value!),
            JsonTokenKind.Word when start.Value == "null" => new JsonNull(start.Span),
            JsonTokenKind.Word => new JsonBoolean(start.Span, start.Value == "true"),
            JsonTokenKind.Bad => new JsonBroken(start.Span),
            _ => Unexpected(start),
        };
    }

    private JsonObject Object()
    {
        var members = new List<JsonMember>();
        var span = Enclosed(JsonTokenKind.CloseBrace, () => Member(members));
        return new JsonObject(span, members);
    }

    private JsonArray Array()
    {
        var items = new List<JsonNode>();
        var span = Enclosed(JsonTokenKind.CloseBracket, () => items.Add(Value()));
        return new JsonArray(span, items);
    }

    /// <summary>Reads from an opening mark to its closing one, with commas between the elements.</summary>
    private JsonSpan Enclosed(JsonTokenKind close, Action element)
    {
        var open = token.Span;
        awaited.Add(close);
        Advance();
        while (!AtEnd(close, open))
        {
            if (token.Kind == JsonTokenKind.Comma)
            {
                faults.Add(token.Span, "Something is missing before this comma; remove the comma");
                Advance();
                continue;
            }

            element();
            if (token.Kind == JsonTokenKind.Comma)
                Advance();
            else if (token.Kind is not (JsonTokenKind.CloseBrace or JsonTokenKind.CloseBracket or JsonTokenKind.End))
                faults.Add(token.Span, "A comma is missing before this");
        }

        awaited.RemoveAt(awaited.Count - 1);
        var end = token.Span;
        if (token.Kind == close)
            Advance();
        else
            end = new JsonSpan(end.Start, 0);
        return new JsonSpan(open.Start, end.End - open.Start);
    }

    /// <summary>True at the closing mark, and at one that belongs further out. One that belongs nowhere is skipped.</summary>
    private bool AtEnd(JsonTokenKind close, JsonSpan open)
    {
        while (token.Kind is JsonTokenKind.CloseBrace or JsonTokenKind.CloseBracket && token.Kind != close)
        {
            faults.Add(token.Span, "This closes nothing; write " + Closing(close) + " for the " + Opening(close) + " in line " + Line(open));
            if (awaited.Contains(token.Kind))
                return true;
            Advance();
        }

        // Whatever is still open further out ends here for the same reason.
        if (token.Kind == JsonTokenKind.End && !ended)
        {
            ended = true;
            faults.Add(token.Span, "The file ends too early; write " + Closing(close) + " for the " + Opening(close) + " in line " + Line(open));
        }

        return token.Kind == close || token.Kind == JsonTokenKind.End;
    }

    private int Line(JsonSpan span) => faults.Position(span).Line + 1;
    private static string Closing(JsonTokenKind close) => close == JsonTokenKind.CloseBrace ? "}" : "]";
    private static string Opening(JsonTokenKind close) => close == JsonTokenKind.CloseBrace ? "{" : "[";

    private void Member(List<JsonMember> members)
    {
        if (token.Kind != JsonTokenKind.Text)
        {
            NamelessMember();
            return;
        }

        var key = new JsonString(token.Span, token.Value!);
        Advance();
        members.Add(new JsonMember(key, MemberValue(key)));
    }

    /// <summary>Skips what stands in the place of a name, and the value behind it.</summary>
    private void NamelessMember()
    {
        if (token.Kind != JsonTokenKind.Bad)
            faults.Add(token.Span, "A name in double quotes must stand here");
        if (token.BeginsValue)
            Value();
        if (token.Kind != JsonTokenKind.Colon)
            return;
        Advance();
        if (token.BeginsValue)
            Value();
    }

    private JsonNode MemberValue(JsonString key)
    {
        if (token.Kind == JsonTokenKind.Colon)
            Advance();
        else
            faults.Add(token.Span, "A colon is missing after " + Phrase.Quoted(key.Value));
        if (token.BeginsValue)
            return Value();
        faults.Add(token.Span, "A value is missing for " + Phrase.Quoted(key.Value));
        return new JsonBroken(new JsonSpan(token.Span.Start, 0));
    }

    private JsonBroken Unexpected(JsonToken found)
    {
        faults.Add(found.Span, "A value must stand here");
        return new JsonBroken(found.Span);
    }

    private JsonBroken TooDeep()
    {
        var start = token.Span;
        faults.Add(start, "Nothing may be nested deeper than " + Limit + " levels");
        var depth = 0;
        do
        {
            if (token.Kind is JsonTokenKind.OpenBrace or JsonTokenKind.OpenBracket)
                depth++;
            else if (token.Kind is JsonTokenKind.CloseBrace or JsonTokenKind.CloseBracket)
                depth--;
            Advance();
        }
        while (depth > 0 && token.Kind != JsonTokenKind.End);
        return new JsonBroken(start);
    }

    private void Advance() => token = lexer.Next();
}
