using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Samples;

/// <summary>The two sample applications under one policy: one keeps it, one breaks it clause by clause.</summary>
public class SamplesTests
{
    [Fact]
    public async Task AvatarStudio_Compiled_IsClean()
    {
        var findings = await SampleProject.AvatarStudio.Findings(TestContext.Current.CancellationToken);

        Assert.Empty(findings.Where(finding => finding.MustBeMarked && finding.Id != "PUR104"));
    }

    [Fact]
    public async Task Violations_Compiled_AreReportedAsMarked()
    {
        var project = SampleProject.Violations;

        var verdict = Verdict.Of(project.Marks, await project.Findings(TestContext.Current.CancellationToken));

        Assert.True(verdict.IsExact, "\n" + verdict);
    }

    [Fact]
    public void Violations_EveryClauseFile_HoldsAWrongAndARightTwin()
    {
        var clauses = SampleProject.Violations.Sources.Where(source => Path.GetFileName(source.Key).StartsWith("Clause_", StringComparison.Ordinal));

        Assert.All(clauses, clause =>
        {
            Assert.NotEmpty(Mark.Read(clause.Key, clause.Value));
            Assert.Contains("Wrong", clause.Value, StringComparison.Ordinal);
            Assert.Contains("Right", clause.Value, StringComparison.Ordinal);
        });
    }

    /// <summary>The table of README.md and the files it speaks of are the same set.</summary>
    [Fact]
    public void Readme_Table_NamesEveryClauseFile()
    {
        var readme = SampleProject.Readme();

        Assert.All(SampleProject.Violations.Sources.Keys.Where(path => path.Contains("Clause_", StringComparison.Ordinal)),
            path => Assert.Contains(Path.GetFileName(path), readme, StringComparison.Ordinal));
    }
}
