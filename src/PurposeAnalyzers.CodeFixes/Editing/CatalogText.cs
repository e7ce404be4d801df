using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Catalog.Json;

namespace PurposeAnalyzers.Editing;

// Adds to the text of a purposes.json as its author would, comments and layout kept:
//
//   "purposes": {                                         "purposes": {
//     "Billing": {} // since 2020                           "Billing": {}, // since 2020
//   }                                                       "Shipping": {}
//                                                         }
//   "categories": ["Name"]                                "categories": ["Name", "EmailAddress"]

internal static class CatalogText
{
    /// <summary>The text with one more member in the object that the path leads to; null if it cannot be read, or has the member.</summary>
    public static string? WithMember(string text, IReadOnlyList<string> path, string key, string value)
    {
        if (Read(text) is not { } root)
            return null;
        if (At(root, path) is JsonObject holder)
            return holder.Members.Any(member => member.Key.Value == key) ? null : Insert(text, holder.Span, Ends(holder), Quoted(key) + ": " + value);
        // A section that is not there yet.
        if (path.Count != 1 || root.Members.Any(member => member.Key.Value == path[0]))
            return null;
        var (unit, end) = (IndentOf(text, root), EndOfLine(text));
        return Insert(text, root.Span, Ends(root), Quoted(path[0]) + ": {" + end + unit + unit + Quoted(key) + ": " + value + end + unit + "}");
    }

    /// <summary>The text with one more text in the list that the path leads to; null if there is no such list, or it has the text.</summary>
    public static string? WithItem(string text, IReadOnlyList<string> path, string item) =>
        Read(text) is { } root && At(root, path) is JsonArray list && !list.Items.Any(one => one is JsonString known && known.Value == item)
            ? Insert(text, list.Span, Ends(list), Quoted(item))
            : null;

    /// <summary>The text with one more value, as it is written, in the list that the path leads to; null if there is no such list.</summary>
    public static string? WithValue(string text, IReadOnlyList<string> path, string value) =>
        Read(text) is { } root && At(root, path) is JsonArray list ? Insert(text, list.Span, Ends(list), value) : null;

    public static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private static JsonObject? Read(string text)
    {
        var faults = new FaultList();
        var root = JsonReader.Read(text, new FaultLog("", text, faults)) as JsonObject;
        return faults.Sorted(new FileOrder(Array.Empty<CatalogFile>())).Any() ? null : root;
    }

    private static JsonNode? At(JsonNode root, IReadOnlyList<string> path)
    {
        JsonNode? at = root;
        foreach (var key in path)
            at = (at as JsonObject)?.Members.FirstOrDefault(member => member.Key.Value == key)?.Value;
        return at;
    }

    private static IReadOnlyList<(int Start, int End)> Ends(JsonObject holder) =>
        holder.Members.Select(member => (member.Key.Span.Start, member.Value.Span.End)).ToList();

    private static IReadOnlyList<(int Start, int End)> Ends(JsonArray list) => list.Items.Select(item => (item.Span.Start, item.Span.End)).ToList();

    private static string Insert(string text, JsonSpan holder, IReadOnlyList<(int Start, int End)> elements, string added)
    {
        var close = holder.End - 1;
        if (elements.Count == 0)
            return Empty(text, holder, added);
        var (start, end) = elements[elements.Count - 1];
        var comma = CommaAfter(text, end, close);
        var afterComma = comma < 0 ? end : comma + 1;
        var first = text.IndexOf('\n', holder.Start, start - holder.Start);
        if (first < 0)
            return comma < 0 ? text.Insert(end, ", " + added) : text.Insert(afterComma, " " + added + ",");
        // Below the last element, and below what is said about it on its line.
        var line = text.IndexOf('\n', afterComma, close - afterComma);
        var place = line < 0 ? afterComma : line > 0 && text[line - 1] == '\r' ? line - 1 : line;
        text = text.Insert(place, EndOfLine(text) + Indentation(text, start) + added + (comma < 0 ? "" : ","));
        return comma < 0 ? text.Insert(end, ",") : text;
    }

    private static string Empty(string text, JsonSpan holder, string added)
    {
        var inside = text.Substring(holder.Start + 1, holder.Length - 2);
        var space = text[holder.Start] == '{' ? " " : "";
        if (inside.Trim().Length == 0 && inside.IndexOf('\n') < 0)
            return text.Remove(holder.Start + 1, inside.Length).Insert(holder.Start + 1, space + added + space);
        var outer = Indentation(text, holder.Start);
        return text.Insert(holder.Start + 1 + inside.TrimEnd().Length, EndOfLine(text) + outer + "  " + added);
    }

    /// <summary>The comma behind an element, white space and comments skipped; -1 if there is none.</summary>
    private static int CommaAfter(string text, int at, int close)
    {
        while (at < close)
        {
            if (text[at] == ',')
                return at;
            if (text[at] != '/')
            {
                at++;
                continue;
            }

            var isLine = text[at + 1] == '/';
            var end = text.IndexOf(isLine ? "\n" : "*/", at + 2, StringComparison.Ordinal);
            at = end < 0 ? close : end + (isLine ? 1 : 2);
        }

        return -1;
    }

    private static string IndentOf(string text, JsonObject root) =>
        root.Members.Count > 0 && Indentation(text, root.Members[0].Key.Span.Start) is { Length: > 0 } indent ? indent : "  ";

    private static string Indentation(string text, int at)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        var end = line;
        while (end < at && text[end] is ' ' or '\t')
            end++;
        return text.Substring(line, end - line);
    }

    private static string EndOfLine(string text) => text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
}
