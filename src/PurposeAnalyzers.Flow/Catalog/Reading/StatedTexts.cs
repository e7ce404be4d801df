using PurposeAnalyzers.Flow.Catalog.Json;

namespace PurposeAnalyzers.Flow.Catalog.Reading;

/// <summary>Reads a list of texts; a text that is empty or repeated is a fault and left out.</summary>
internal static class StatedTexts
{
    public static IReadOnlyList<Stated<string>> Read(JsonArray list, string key, FaultLog faults)
    {
        var texts = new List<Stated<string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is not JsonString text)
                WrongType.Report(item, key, "a list of texts, as in [\"...\"]", faults);
            else if (text.Value.Trim().Length == 0)
                faults.Add(text.Span, "A text in " + Phrase.Quoted(key) + " is empty; remove it");
            else if (!seen.Add(text.Value))
                faults.Add(text.Span, Phrase.Quoted(text.Value) + " stands twice in " + Phrase.Quoted(key) + "; remove one of the two");
            else
                texts.Add(new Stated<string>(text.Value, faults.Position(text.Span)));
        }

        return texts;
    }
}
