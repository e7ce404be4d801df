using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PurposeAnalyzers.Tests.Project;

/// <summary>The globalconfig files of the package: one table of severities, and what each mode makes of it.</summary>
public class ModeSeveritiesTests
{
    private const string Folder = "src/PurposeAnalyzers/buildTransitive/";

    private static readonly Dictionary<string, string> enforce = Table("enforce");

    [Fact]
    public void Enforce_EveryRule_HasItsSeverity()
    {
        Assert.Equal("PUR001 PUR002 PUR003 PUR101 PUR103 PUR105 PUR201 PUR202 PUR203 PUR301 PUR302 PUR304 PUR403", Ids("error"));
        Assert.Equal("PUR005 PUR006 PUR008 PUR102 PUR303 PUR401 PUR402", Ids("warning"));
        Assert.Equal("PUR000 PUR004 PUR007 PUR104", Ids("suggestion"));
    }

    [Fact]
    public void Adopt_Flows_AreWarningsAtMost() => AssertMode("adopt", (id, severity) => IsFlow(id) && severity == "error" ? "warning" : severity);

    [Fact]
    public void Labels_Flows_AreNotReported() => AssertMode("labels", (id, severity) => IsFlow(id) ? "none" : severity);

    [Fact]
    public void Off_Nothing_IsReported() => AssertMode("off", (_, _) => "none");

    /// <summary>A rule missing there would be raised to an error by TreatWarningsAsErrors.</summary>
    [Fact]
    public void Adopt_EveryFlowRule_IsExemptInTheTargets()
    {
        var exempt = XDocument.Parse(Repository.Read(Folder + "PurposeAnalyzers.targets")).Descendants("WarningsNotAsErrors").Single().Value;

        Assert.Equal(enforce.Keys.Where(IsFlow).Order(), exempt.Split(';').Skip(1).Order());
    }

    private static void AssertMode(string mode, Func<string, string, string> expected) => Assert.Equal(
        enforce.Select(rule => (rule.Key, expected(rule.Key, rule.Value))).Order(),
        Table(mode).Select(rule => (rule.Key, rule.Value)).Order());

    private static bool IsFlow(string id) => !id.StartsWith("PUR0", StringComparison.Ordinal);

    private static string Ids(string severity) => string.Join(' ', enforce.Where(rule => rule.Value == severity).Select(rule => rule.Key).Order());

    private static Dictionary<string, string> Table(string mode)
    {
        var text = Repository.Read(Folder + "PurposeAnalyzers." + mode + ".globalconfig");
        Assert.Contains("\nis_global = true\nglobal_level = -1\n", text, StringComparison.Ordinal);
        return Regex.Matches(text, @"^dotnet_diagnostic\.(PUR\d{3})\.severity = (\w+)$", RegexOptions.Multiline)
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }
}
