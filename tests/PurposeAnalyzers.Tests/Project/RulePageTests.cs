using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Project;

/// <summary>Pages are run: what stands under Wrong is reported as marked, and nothing else on any page is reported.</summary>
public class RulePageTests
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

    /// <summary>Pages without a class are left over from a rule that was renamed or removed.</summary>
    [Fact]
    public void Pages_Classes_Exist() =>
        Assert.Empty(Repository.Files(RuleClass.Folder, "*.md").Except(RuleClass.All.Select(rule => rule.Page)));

    private static IEnumerable<Finding> Faults(string catalog) =>
        CatalogReader.Read([new CatalogFile("purposes.json", catalog)]).Faults.Select(fault => new Finding(
            "purposes.json", fault.Position.Line + 1, "PUR001", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, fault.Message));
}
