using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Catalog.Json;

namespace PurposeAnalyzers.Flow.Catalog.Reading;

/// <summary>Reads the rows of "contexts" and "labels", and the lists of words and documentation ids.</summary>
internal static class RowReader
{
    public static StatedContext? Context(JsonMember member, FaultLog faults)
    {
        if (member.Value is JsonArray list)
            return new StatedContext(member.Key.Value, faults.Position(member.Key.Span), StatedTexts.Read(list, member.Key.Value, faults));
        WrongType.Report(member.Value, member.Key.Value, "a list of purposes, as in [\"...\"]", faults);
        return null;
    }

    public static StatedLabel? Label(JsonMember member, FaultLog faults)
    {
        var fields = EntryReader.Body(member, faults);
        var label = new StatedLabel(member.Key.Value, faults.Position(member.Key.Span), fields?.Text("category"), fields?.Texts("purposes"));
        fields?.End();
        if (fields is null || !IsDocumentationId(label.Name, label.At, faults))
            return null;
        return label;
    }

    /// <summary>Of the texts those that are known words; the others are faults.</summary>
    public static IReadOnlyList<Stated<string>> Words(IReadOnlyList<Stated<string>> texts, string key, ImmutableArray<string> known, FaultLog faults)
    {
        var words = new List<Stated<string>>();
        foreach (var text in texts)
        {
            if (known.Contains(text.Value))
                words.Add(text);
            else
                faults.Add(text.At, Phrase.Quoted(text.Value) + " means nothing in " + Phrase.Quoted(key) + "; " + NearestName.Advice(text.Value, known));
        }

        return words;
    }

    public static IReadOnlyList<Stated<string>> DocumentationIds(IReadOnlyList<Stated<string>> texts, FaultLog faults) =>
        texts.Where(text => IsDocumentationId(text.Value, text.At, faults)).ToList();

    private static bool IsDocumentationId(string written, CatalogPosition at, FaultLog faults)
    {
        if (written.Length > 2 && written[1] == ':' && "TMPFE".IndexOf(written[0]) >= 0)
            return true;
        faults.Add(at, Phrase.Quoted(written) + " is no documentation id; write \"T:Name.Space.Type\" for a type or \"P:Name.Space.Type.Property\" for a property");
        return false;
    }
}
