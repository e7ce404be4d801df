namespace PurposeAnalyzers.Tests.Project;

/// <summary>What the package's globalconfig files say.</summary>
internal static class Severities
{
    /// <summary>The word that stands there: none, suggestion, warning, error; empty if the file does not speak of the rule.</summary>
    public static string Of(string mode, string id)
    {
        var start = $"dotnet_diagnostic.{id}.severity = ";
        return Repository.Read($"src/PurposeAnalyzers/buildTransitive/PurposeAnalyzers.{mode}.globalconfig").Split('\n')
            .Where(line => line.StartsWith(start, StringComparison.Ordinal))
            .Select(line => line[start.Length..].Trim())
            .SingleOrDefault("");
    }
}
