using System.Text.Json;
using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Package.Tests;

/// <summary>What a build said: whether it succeeded, its console, and the compiler's own log of every project.</summary>
internal sealed class BuildResult(bool succeeded, string output, IEnumerable<string> logs)
{
    public bool Succeeded => succeeded;

    public string Output => output;

    /// <summary>All that the compiler reported, the .NET SDK's own hints left out.</summary>
    public IReadOnlyList<Reported> Diagnostics { get; } =
    [
        .. logs.Order(StringComparer.Ordinal).SelectMany(Read)
            .Where(diagnostic => Regex.IsMatch(diagnostic.Id, "^(PUR|CS|AD)")),
    ];

    /// <summary>Errors and warnings as "error PUR201 File.cs:3", in order.</summary>
    public IEnumerable<string> Findings =>
        Diagnostics.Where(diagnostic => diagnostic.Level is "error" or "warning").Select(diagnostic => diagnostic.ToString()).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Exactly these errors and warnings, and an exit code that agrees.</summary>
    public BuildResult MustSay(params string[] findings)
    {
        Assert.True(findings.Order(StringComparer.Ordinal).SequenceEqual(Findings), "Expected:\n" + string.Join('\n', findings) + "\nFound:\n" + string.Join('\n', Findings) + "\n" + output);
        Assert.Equal(!findings.Any(finding => finding.StartsWith("error ", StringComparison.Ordinal)), Succeeded);
        return this;
    }

    public Reported Single(string id) => Diagnostics.Single(diagnostic => diagnostic.Id == id);

    private static IEnumerable<Reported> Read(string log)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(log));
        return [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => !result.TryGetProperty("suppressions", out _)).Select(Reported.Of)];
    }
}

/// <summary>One result of the compiler's SARIF log.</summary>
internal sealed record Reported(string Id, string Level, string Message, string File, int Line, int Column, IReadOnlyDictionary<string, string> Properties)
{
    public override string ToString() => File.Length == 0 ? $"{Level} {Id}" : $"{Level} {Id} {File}:{Line}";

    public static Reported Of(JsonElement result)
    {
        var (file, line, column) = ("", 0, 0);
        if (result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0)
        {
            var physical = locations[0].GetProperty("physicalLocation");
            file = Path.GetFileName(Uri.UnescapeDataString(physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!));
            line = physical.GetProperty("region").GetProperty("startLine").GetInt32();
            column = physical.GetProperty("region").GetProperty("startColumn").GetInt32();
        }

        return new Reported(
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("level").GetString()!,
            result.GetProperty("message").GetProperty("text").GetString()!,
            file, line, column, CustomProperties(result));
    }

    private static Dictionary<string, string> CustomProperties(JsonElement result) =>
        result.TryGetProperty("properties", out var properties) && properties.TryGetProperty("customProperties", out var custom)
            ? custom.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.ToString())
            : [];
}
