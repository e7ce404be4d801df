using System.Collections.Immutable;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Samples;

/// <summary>The two sample applications under one policy: one keeps it, one breaks it clause by clause.</summary>
public class SamplesTests
{
    // Compiled once for all clauses.
    private static readonly Lazy<Task<ImmutableArray<Finding>>> violations =
        new(() => SampleProject.Violations.Findings(CancellationToken.None));

    public static TheoryData<string> Files() => [.. SampleProject.Violations.Sources.Keys];

    public static TheoryData<string> ClauseFiles() => [.. Clauses()];

    [Fact]
    public async Task AvatarStudio_Compiled_IsClean()
    {
        var findings = await SampleProject.AvatarStudio.Findings(TestContext.Current.CancellationToken);

        var verdict = Verdict.Of([], findings);
        Assert.True(verdict.IsExact, "\n" + verdict);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Violations_Compiled_AreReportedAsMarked(string file)
    {
        var name = Path.GetFileName(file);
        var findings = await violations.Value;

        var verdict = Verdict.Of(
            Mark.Read(name, SampleProject.Violations.Sources[file]),
            findings.Where(finding => finding.File == name));

        if (SampleProject.NotYet.Contains(name))
            Assert.False(verdict.IsExact, name + " passes: take it off NotYet.txt");
        else
            Assert.True(verdict.IsExact, "\n" + verdict);
    }

    [Theory]
    [MemberData(nameof(ClauseFiles))]
    public void Violations_EveryClause_HasAWrongAndARightTwin(string file)
    {
        var text = SampleProject.Violations.Sources[file];

        Assert.NotEmpty(Mark.Read(file, text));
        Assert.Matches("(class|record|interface) \\w*Wrong", text);
        Assert.Matches("(class|record|interface) \\w*Right", text);
    }

    [Fact]
    public void NotYet_EveryEntry_NamesAFile() =>
        Assert.Empty(SampleProject.NotYet.Except(Clauses().Select(path => Path.GetFileName(path)!)));

    [Fact]
    public void Readme_Table_NamesExactlyTheClauseFiles()
    {
        var named = System.Text.RegularExpressions.Regex.Matches(SampleProject.Readme(), "Clause_\\w+\\.cs").Select(match => match.Value);

        Assert.Equal(Clauses().Select(Path.GetFileName).Order(), named.Distinct().Order());
    }

    private static IEnumerable<string> Clauses() =>
        SampleProject.Violations.Sources.Keys.Where(path => path.Contains("Clause_", StringComparison.Ordinal));
}
