using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Tests.Project;

/// <summary>A fenced block of a rule's page.</summary>
/// <param name="Section">The heading above it: "Wrong".</param>
/// <param name="Line">One-based line of the page on which the block's text begins.</param>
internal sealed record PageBlock(string Section, string Language, int Line, string Text);

/// <summary>The page of a rule, as its readers see it and as the tests run it.</summary>
internal sealed partial record RulePage(string Title, IReadOnlyList<string> Sections, IReadOnlyList<PageBlock> Blocks)
{
    public static RulePage Read(string text)
    {
        var lines = text.Split('\n');
        var sections = new List<string>();
        var blocks = new List<PageBlock>();
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].StartsWith("## ", StringComparison.Ordinal))
                sections.Add(lines[line][3..].Trim());
            if (!Fence().IsMatch(lines[line]))
                continue;
            var end = Array.FindIndex(lines, line + 1, next => next == "```");
            blocks.Add(new(sections.LastOrDefault(""), lines[line][3..].Trim(), line + 2, string.Join('\n', lines[(line + 1)..end])));
            line = end;
        }

        return new(lines[0], sections, blocks);
    }

    [GeneratedRegex("^```[a-z]+$")]
    private static partial Regex Fence();
}
