using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Tests.Project;

/// <summary>The recipes name files, folders and tests that exist.</summary>
public partial class ContributingTests
{
    private static readonly string text = Repository.Read("CONTRIBUTING.md");

    [Fact]
    public void Paths_Named_Exist() => Assert.All(
        Paths().Matches(text).Select(match => match.Groups[1].Value).Where(path => !path.Contains('<')),
        path => Assert.True(Path.Exists(Repository.PathOf(path)), path));

    [Fact]
    public void Tests_Named_Exist() => Assert.Empty(
        TestClasses().Matches(text).Select(match => match.Groups[1].Value)
            .Except(typeof(ContributingTests).Assembly.GetTypes().Select(type => type.Name)));

    [Fact]
    public void Recipes_Steps_AreFive() => Assert.All(
        text.Split("\n### ").Skip(1),
        recipe => Assert.Equal(5, Steps().Count(recipe)));

    [GeneratedRegex(@"`((?:src|tests|samples|\.ci)/[^`\s]*)`")]
    private static partial Regex Paths();

    [GeneratedRegex(@"\b(\w+Tests|RowsName\w+)\b(?!\.cs)(?<!Package\.Tests|Analyzers\.Tests)")]
    private static partial Regex TestClasses();

    [GeneratedRegex(@"^[1-5]\. ", RegexOptions.Multiline)]
    private static partial Regex Steps();
}
