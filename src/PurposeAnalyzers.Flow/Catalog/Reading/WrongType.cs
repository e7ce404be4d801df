using PurposeAnalyzers.Flow.Catalog.Json;

namespace PurposeAnalyzers.Flow.Catalog.Reading;

/// <summary>Says that a value is of the wrong kind. Of an object or a list only the opening mark is underlined: the rest may be a page long.</summary>
internal static class WrongType
{
    public static void Report(JsonNode value, string key, string expected, FaultLog faults)
    {
        if (value is not JsonBroken)
            faults.Add(Place(value), Phrase.Quoted(key) + " is " + value.Kind + "; write " + expected);
    }

    public static JsonSpan Place(JsonNode value) =>
        value is JsonObject or JsonArray ? new JsonSpan(value.Span.Start, 1) : value.Span;
}
