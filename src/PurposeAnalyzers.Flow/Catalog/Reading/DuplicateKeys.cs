using PurposeAnalyzers.Flow.Catalog.Json;

namespace PurposeAnalyzers.Flow.Catalog.Reading;

/// <summary>The members of an object without repeated keys: the first one counts, the others are faults.</summary>
internal static class DuplicateKeys
{
    public static IEnumerable<JsonMember> Removed(JsonObject node, FaultLog faults)
    {
        var first = new Dictionary<string, JsonSpan>(StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            var key = member.Key;
            if (first.TryGetValue(key.Value, out var earlier))
            {
                faults.Add(key.Span, "\"" + key.Value + "\" already stands in line " + (faults.Position(earlier).Line + 1) + "; remove one of the two");
                continue;
            }

            first.Add(key.Value, key.Span);
            yield return member;
        }
    }
}
