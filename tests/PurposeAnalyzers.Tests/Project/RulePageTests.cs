using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Project;

/// <summary>Pages are run: what stands under Wrong is reported as marked, and nothing else on any page is reported; what is suppressed would be.</summary>
public partial class RulePageTests
{
    private static readonly string[] sections = ["What", "Why", "When to suppress", "Not tracked"];

    public static TheoryData<string> Names() => RuleClass.Names();

    /// <summary>Blocks by page and line: a failure names the place.</summary>
    public static TheoryData<string, int> Blocks() =>
        [.. from rule in RuleClass.All
            where File.Exists(Repository.PathOf(rule.Page))
            from block in RulePage.Read(Repository.Read(rule.Page)).Blocks
            where block.Language is "csharp" or "jsonc"
            select new TheoryDataRow<string, int>(rule.Name, block.Line)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_Parts_AreThere(string name)
    {
        var rule = RuleClass.Named(name);
        var page = RulePage.Read(Repository.Read(rule.Page));
        Assert.Equal($"# {rule.Id}: {rule.Descriptor.Title}", page.Title);
        Assert.Empty(sections.Except(page.Sections));
        Assert.All(page.Blocks, block => Assert.Equal(block.Section == "Wrong", block.Text.Contains("//~ ")));
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Block_Run_IsReportedAsMarked(string name, int line)
    {
        var block = RulePage.Read(Repository.Read(RuleClass.Named(name).Page)).Blocks.Single(block => block.Line == line);
        var verdict = block.Language == "csharp"
            ? await new SampleCompilation(SampleReader.Read(name, block.Text)).Check(TestContext.Current.CancellationToken)
            : Verdict.Of(Mark.Read("purposes.json", block.Text), Faults(block.Text));
        Assert.True(verdict.IsExact, $"\n{RuleClass.Named(name).Page}:{line}\n{verdict}");
    }

    /// <summary>Suppressions by page and line.</summary>
    public static TheoryData<string, int> Suppressions() =>
        [.. from rule in RuleClass.All
            from block in RulePage.Read(Repository.Read(rule.Page)).Blocks
            where block.Section == "When to suppress"
            select new TheoryDataRow<string, int>(rule.Name, block.Line)];

    /// <summary>The catalog itself cannot be excused.</summary>
    [Fact]
    public void Pages_Suppressions_AreShown() => Assert.Equal(
        ["PUR001"],
        RuleClass.All.Where(rule => RulePage.Read(Repository.Read(rule.Page)).Blocks.All(block => block.Section != "When to suppress")).Select(rule => rule.Id));

    /// <summary>In code: without it the rule speaks, and no other does. In a settings file: it speaks of the rule, of all files where the rule stands in none.</summary>
    [Theory]
    [MemberData(nameof(Suppressions))]
    public async Task Suppression_Removed_IsReported(string name, int line)
    {
        var rule = RuleClass.Named(name);
        var block = RulePage.Read(Repository.Read(rule.Page)).Blocks.Single(block => block.Line == line);
        if (block.Language == "csharp")
        {
            var bare = Suppression().Replace(block.Text, "");
            Assert.NotEqual(bare, block.Text);
            Assert.Equal([rule.Id], (await new SampleCompilation(SampleReader.Read(name, bare)).Findings(TestContext.Current.CancellationToken)).Where(finding => finding.MustBeMarked || finding.Id == rule.Id).Select(finding => finding.Id).Distinct());
            return;
        }

        var isGlobal = block.Text.StartsWith("is_global", StringComparison.Ordinal);
        var settings = AnalyzerConfigSet.Create((AnalyzerConfig[])[AnalyzerConfig.Parse(block.Text, isGlobal ? "/repo/.globalconfig" : "/repo/.editorconfig")]);
        Assert.Contains(rule.Id, (isGlobal ? settings.GlobalConfigOptions : settings.GetOptionsForSourcePath("/repo/App/Code.cs")).TreeOptions.Keys, StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"#pragma warning \w+ PUR\d+.*|\[System\.Diagnostics\.CodeAnalysis\.SuppressMessage\([^)]*\)\]")]
    private static partial Regex Suppression();

    /// <summary>Pages without a class are left over from a rule that was renamed or removed.</summary>
    [Fact]
    public void Pages_Classes_Exist() =>
        Assert.Empty(Repository.Files(RuleClass.Folder, "*.md").Except(RuleClass.All.Select(rule => rule.Page)));

    private static IEnumerable<Finding> Faults(string catalog) =>
        CatalogReader.Read([new CatalogFile("purposes.json", catalog)]).Faults.Select(fault => new Finding(
            "purposes.json", fault.Position.Line + 1, "PUR001", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, fault.Message));
}
