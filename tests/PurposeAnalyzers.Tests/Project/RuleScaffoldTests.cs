namespace PurposeAnalyzers.Tests.Project;

/// <summary>The scaffold of a rule has every part that DescriptorTests and RulePageTests ask for. PURPOSE_RULE="PUR204 Name" writes it.</summary>
public class RuleScaffoldTests
{
    private static readonly RuleScaffold scaffold = RuleScaffold.Parse("PUR299 DataLeavesThroughBackups")!;

    private static readonly Dictionary<string, string> files = scaffold.Files(Repository.Read).ToDictionary(file => file.Path, file => file.Text);

    [Fact]
    public void Scaffold_Asked_IsWritten()
    {
        if (Environment.GetEnvironmentVariable("PURPOSE_RULE") is not { Length: > 0 } asked)
            return;
        var rule = RuleScaffold.Parse(asked);
        Assert.True(rule is not null, "write PURPOSE_RULE=\"PUR204 NameOfTheFault\", with an id and a name that are not taken");
        foreach (var (path, text) in rule.Files(Repository.Read).ToList())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathOf(path))!);
            File.WriteAllText(Repository.PathOf(path), text);
        }
    }

    [Fact]
    public void Page_Parts_AreThoseThatRulePageTestsWant()
    {
        var page = RulePage.Read(files[RuleClass.Folder + "DataLeavesThroughBackups.md"]);

        Assert.Equal("# PUR299: Data leaves through backups", page.Title);
        Assert.Equal(["What", "Why", "Wrong", "Right", "How to fix", "When to suppress", "Not tracked"], page.Sections);
        Assert.All(page.Blocks, block => Assert.Equal(block.Section == "Wrong", block.Text.Contains("//~ ")));
    }

    [Fact]
    public void Code_Written_Parses() => Assert.All(
        files.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal)),
        file => Assert.Empty(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(file.Value, cancellationToken: TestContext.Current.CancellationToken).GetDiagnostics(TestContext.Current.CancellationToken)));

    [Fact]
    public void Rows_Added_StandInOrderAndOnce()
    {
        Assert.Contains("\nPUR299 | Privacy | Warning | DataLeavesThroughBackups\n", files["src/PurposeAnalyzers/AnalyzerReleases.Unshipped.md"]);
        Assert.All(new[] { "off", "labels", "adopt", "enforce" }, mode => Assert.Single(
            files[$"src/PurposeAnalyzers/buildTransitive/PurposeAnalyzers.{mode}.globalconfig"].Split('\n'), line => line.Contains("PUR299")));
        var ids = files["src/PurposeAnalyzers/AnalyzerReleases.Unshipped.md"].Split('\n').Where(line => line.StartsWith("PUR", StringComparison.Ordinal)).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Contains(";PUR203;PUR299;PUR301;", files["src/PurposeAnalyzers/buildTransitive/PurposeAnalyzers.targets"]);
    }

    [Theory]
    [InlineData("PUR101 SomethingElse")]
    [InlineData("PUR299 DataUsedForUndeclaredPurpose")]
    [InlineData("PUR29 Short")]
    [InlineData("something")]
    public void Name_TakenOrOfAnotherShape_IsRefused(string asked) => Assert.Null(RuleScaffold.Parse(asked));
}
