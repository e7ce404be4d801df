namespace PurposeAnalyzers.Flow.Catalog.Json;

// A JSON document that remembers where everything stands: {"a": [1]} is
//   JsonObject 0..10  with one member:  key JsonString "a" 1..4,  value JsonArray 6..9 with JsonNumber "1" 7..8

/// <summary>A stretch of the text.</summary>
internal readonly record struct JsonSpan(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Any value of a document, with its place.</summary>
internal abstract class JsonNode(JsonSpan span)
{
    public JsonSpan Span { get; } = span;

    /// <summary>What a message calls a value of this kind.</summary>
    public abstract string Kind { get; }
}

internal sealed class JsonObject(JsonSpan span, IReadOnlyList<JsonMember> members) : JsonNode(span)
{
    public IReadOnlyList<JsonMember> Members { get; } = members;
    public override string Kind => "an object";
}

/// <summary>One "key": value of an object. Keys may repeat; the reader of the document judges that.</summary>
internal sealed class JsonMember(JsonString key, JsonNode value)
{
    public JsonString Key { get; } = key;
    public JsonNode Value { get; } = value;
}

internal sealed class JsonArray(JsonSpan span, IReadOnlyList<JsonNode> items) : JsonNode(span)
{
    public IReadOnlyList<JsonNode> Items { get; } = items;
    public override string Kind => "a list";
}

internal sealed class JsonString(JsonSpan span, string value) : JsonNode(span)
{
    public string Value { get; } = value;
    public override string Kind => "a text";
}

/// <summary>A number as it is written: a catalog computes with none.</summary>
internal sealed class JsonNumber(JsonSpan span, string text) : JsonNode(span)
{
    public string Text { get; } = text;
    public override string Kind => "a number";
}

internal sealed class JsonBoolean(JsonSpan span, bool value) : JsonNode(span)
{
    public bool Value { get; } = value;
    public override string Kind => "true or false";
}

internal sealed class JsonNull(JsonSpan span) : JsonNode(span)
{
    public override string Kind => "null";
}

/// <summary>What could not be read; a fault says why, so nobody else complains about it.</summary>
internal sealed class JsonBroken(JsonSpan span) : JsonNode(span)
{
    public override string Kind => "unreadable";
}
