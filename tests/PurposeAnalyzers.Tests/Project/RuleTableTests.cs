using System.Text;

namespace PurposeAnalyzers.Tests.Project;

/// <summary>The rule table of README is made from the descriptors. PURPOSE_REWRITE=1 writes it; without, a difference fails.</summary>
public class RuleTableTests
{
    private const string Begin = "<!-- rules: written by RuleTableTests, see CONTRIBUTING.md -->\n";
    private const string End = "<!-- end of rules -->";

    [Fact]
    public void Readme_RuleTable_IsUpToDate()
    {
        var readme = Repository.Read("README.md");
        var (start, end) = (readme.IndexOf(Begin, StringComparison.Ordinal), readme.IndexOf(End, StringComparison.Ordinal));
        Assert.True(start >= 0 && end > start, "README.md lacks the marks between which the rule table stands");
        var written = readme[..(start + Begin.Length)] + Table() + readme[end..];
        if (Environment.GetEnvironmentVariable("PURPOSE_REWRITE") == "1")
            File.WriteAllText(Repository.PathOf("README.md"), written);
        else
            Assert.Equal(written, readme);
    }

    private static string Table()
    {
        var table = new StringBuilder("| rule | reports | in `enforce` |\n|---|---|---|\n");
        foreach (var rule in RuleClass.All)
        {
            var severity = Severities.Of("enforce", rule.Id) is "suggestion" ? "info" : Severities.Of("enforce", rule.Id);
            table.Append($"| [{rule.Id}]({rule.Page}) | {rule.Descriptor.Title} | {severity} |\n");
        }

        return table.ToString();
    }
}
