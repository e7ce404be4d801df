using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PurposeAnalyzers.Tests.Flows;

internal static class SampleReader
{
    public static Sample Read(string name, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var options = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var option in Headers(lines, "option"))
        {
            var parts = option.Split('=', 2, StringSplitOptions.TrimEntries);
            options.Add(parts[0], parts[1]);
        }

        return new(
            name,
            Headers(lines, "langversion").Select(version => (int?)int.Parse(version, CultureInfo.InvariantCulture)).FirstOrDefault(),
            Headers(lines, "domain").Contains("metadata"),
            [.. Headers(lines, "without")],
            Catalog(lines),
            options.ToImmutable(),
            Parts(Path.GetFileName(name) + ".cs", lines));
    }

    private static IEnumerable<string> Headers(string[] lines, string key) =>
        from line in lines.TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal))
        let value = Header(line, key)
        where value is not null
        select value;

    private static string? Header(string line, string key)
    {
        var start = "// " + key + ":";
        return line.StartsWith(start, StringComparison.Ordinal) ? line[start.Length..].Trim() : null;
    }

    private static string? Catalog(string[] lines)
    {
        var first = Array.FindIndex(lines, line => Header(line, "catalog") is not null);
        if (first < 0)
            return null;
        var json = new StringBuilder(Header(lines[first], "catalog"));
        for (var next = first + 1; Depth(json) > 0; next++)
            json.Append('\n').Append(lines[next].AsSpan(2));
        return json.ToString();
    }

    private static int Depth(StringBuilder json)
    {
        var text = json.ToString();
        return text.Count(character => character == '{') - text.Count(character => character == '}');
    }

    private static ImmutableArray<SamplePart> Parts(string mainFile, string[] lines)
    {
        var parts = ImmutableArray.CreateBuilder<SamplePart>();
        var (file, assembly, start) = (mainFile, (string?)null, 0);
        for (var line = 0; line <= lines.Length; line++)
        {
            var nextFile = line < lines.Length ? Header(lines[line], "file") : null;
            var nextAssembly = line < lines.Length ? Header(lines[line], "assembly") : null;
            if (nextFile is null && nextAssembly is null && line < lines.Length)
                continue;
            parts.Add(new(file, assembly, Slice(lines, start, line)));
            (file, assembly, start) = (nextFile ?? nextAssembly + ".cs", nextAssembly, line);
        }

        return parts.ToImmutable();
    }

    /// <summary>The lines of one part, at their place in the whole: the lines before are left empty.</summary>
    private static string Slice(string[] lines, int start, int end) =>
        new string('\n', start) + string.Join('\n', lines[start..end]);
}
