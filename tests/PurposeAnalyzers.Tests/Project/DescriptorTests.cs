using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Project;

/// <summary>Each rule: descriptor, page, release note, severities, and somebody who reports it.</summary>
public class DescriptorTests
{
    // csc runs no analyzers when declarations fail, generators always run: what concerns the catalog itself is the generator's to report.
    private static readonly string[] reportedByTheGenerator = ["PUR001", "PUR007"];

    private static readonly string[] modes = ["off", "labels", "adopt", "enforce"];

    public static TheoryData<string> Names() => RuleClass.Names();

    [Fact]
    public void Rules_Ids_AreUnique() => Assert.Equal(RuleClass.All.Count, RuleClass.All.Select(rule => rule.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_Descriptor_IsMadeLikeTheOthers(string name)
    {
        var descriptor = RuleClass.Named(name).Descriptor;
        Assert.Matches("^PUR[0-9]{3}$", descriptor.Id);
        Assert.Equal("Privacy", descriptor.Category);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.True(descriptor.DefaultSeverity <= DiagnosticSeverity.Warning, "a default of Error breaks suppressors; the package raises severities");
        Assert.EndsWith("/" + RuleClass.Named(name).Page, descriptor.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_Texts_HaveTheirShape(string name)
    {
        var descriptor = RuleClass.Named(name).Descriptor;
        Assert.DoesNotMatch(@"\.$|\n|^\s|\s$", descriptor.Title.ToString());
        Assert.DoesNotMatch(@"\n|^\s|\s$", descriptor.MessageFormat.ToString());
        Assert.False(
            descriptor.MessageFormat.ToString() is var message && message.EndsWith('.') && !message[..^1].Contains(". "),
            "one sentence has no full stop");
        Assert.EndsWith(".", descriptor.Description.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_Reporter_Exists(string name)
    {
        var id = RuleClass.Named(name).Id;
        var supported = Analyzers.All().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id);
        Assert.Contains(id, supported.Concat(reportedByTheGenerator));
    }

    [Fact]
    public void Analyzers_SupportedDiagnostics_AreRulesWithAClass() => Assert.Empty(
        Analyzers.All().SelectMany(analyzer => analyzer.SupportedDiagnostics).Except(RuleClass.All.Select(rule => rule.Descriptor)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_Page_StandsBesideItsClass(string name)
    {
        Assert.True(File.Exists(Repository.PathOf(RuleClass.Named(name).Page)), "write " + RuleClass.Named(name).Page);
        Assert.True(File.Exists(Repository.PathOf(RuleClass.Folder + name + ".cs")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_Release_IsNoted(string name)
    {
        var rule = RuleClass.Named(name);
        var releases = Repository.Read("src/PurposeAnalyzers/AnalyzerReleases.Shipped.md") + Repository.Read("src/PurposeAnalyzers/AnalyzerReleases.Unshipped.md");
        Assert.Contains($"\n{rule.Id} | Privacy | {rule.Descriptor.DefaultSeverity} | {name}\n", releases);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_Severity_IsSetInEveryMode(string name)
    {
        var rule = RuleClass.Named(name);
        foreach (var mode in modes)
            Assert.Matches($"^(none|suggestion|warning|error)$", Severities.Of(mode, rule.Id));
        Assert.Equal("none", Severities.Of("off", rule.Id));
        Assert.Equal(rule.Descriptor.DefaultSeverity == DiagnosticSeverity.Info, Severities.Of("enforce", rule.Id) == "suggestion");
    }
}
