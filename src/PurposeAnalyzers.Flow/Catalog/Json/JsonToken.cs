namespace PurposeAnalyzers.Flow.Catalog.Json;

internal enum JsonTokenKind { End, OpenBrace, CloseBrace, OpenBracket, CloseBracket, Colon, Comma, Text, Number, Word, Bad }

/// <param name="Value">The text without quotes and escapes; the number or word as written.</param>
internal readonly record struct JsonToken(JsonTokenKind Kind, JsonSpan Span, string? Value = null)
{
    /// <summary>True if a value can begin here.</summary>
    public bool BeginsValue => Kind is JsonTokenKind.OpenBrace or JsonTokenKind.OpenBracket or JsonTokenKind.Text
        or JsonTokenKind.Number or JsonTokenKind.Word or JsonTokenKind.Bad;
}
