using PurposeAnalyzers.Flow.Catalog.Json;

namespace PurposeAnalyzers.Flow.Catalog.Reading;

/// <summary>The members of an object without repeated keys: the first one counts, the others are faults.</summary>
internal static class DuplicateKeys
{
    /// <summary>Entries have a few keys, and a file may have a hundred thousand entries: a table is made for larger objects only.</summary>
    private const int Few = 12;

    public static IReadOnlyList<JsonMember> Removed(JsonObject node, FaultLog faults)
    {
        var kept = new List<JsonMember>(node.Members.Count);
        var table = node.Members.Count > Few ? new Dictionary<string, JsonMember>(StringComparer.Ordinal) : null;
        foreach (var member in node.Members)
        {
            var key = member.Key.Value;
            if (Earlier(key, kept, table) is { } earlier)
            {
                faults.Add(member.Key.Span, Phrase.Quoted(key) + " already stands in line " + (faults.Position(earlier.Key.Span).Line + 1) + "; remove one of the two");
                continue;
            }

            kept.Add(member);
            table?.Add(key, member);
        }

        return kept;
    }

    private static JsonMember? Earlier(string key, List<JsonMember> kept, Dictionary<string, JsonMember>? table)
    {
        if (table is not null)
            return table.TryGetValue(key, out var found) ? found : null;
        foreach (var member in kept)
        {
            if (member.Key.Value == key)
                return member;
        }

        return null;
    }
}
