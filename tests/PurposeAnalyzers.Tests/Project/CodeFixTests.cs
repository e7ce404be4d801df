using System.Composition;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.Tests.Project;

/// <summary>Each fix: exported, for whole solutions, tested, and named on the pages of the rules that it serves.</summary>
public class CodeFixTests
{
    private static readonly IEnumerable<CodeFixProvider> fixes =
        from type in typeof(ChangeToNearestName).Assembly.GetTypes()
        where type.IsSubclassOf(typeof(CodeFixProvider)) && type is { IsAbstract: false, IsPublic: true }
        select (CodeFixProvider)Activator.CreateInstance(type)!;

    [Fact]
    public void Fixes_Attributes_LetHostsFindThem() => Assert.All(fixes, fix =>
    {
        Assert.Contains(LanguageNames.CSharp, fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()?.Languages ?? []);
        Assert.NotNull(fix.GetType().GetCustomAttribute<SharedAttribute>());
        Assert.IsAssignableFrom<ProvenFix>(fix);
    });

    /// <summary>All occurrences at once, or one by one: a decision about each fix, listed on both sides. What is for all is tried in <c>FixAllTests</c>.</summary>
    [Fact]
    public void Fixes_ForAllOccurrences_AreThoseListed()
    {
        Assert.Equal(
            ["AddToCatalog", "ChangeToNearestName", "CheckFirst", "CompleteHandler", "DeclarePurpose", "HandCheckToCallers", "IgnoreMember", "KeepContract", "KeepDataOutOfLogs",
             "LabelMember", "MapForeignMember", "NameRecipient", "NarrowAnnotation", "RegisterRecipient", "WriteHandlers"],
            Names(isForAll: true));
        Assert.Equal(["AddHostToRecipient", "RegisterClient"], Names(isForAll: false));
    }

    [Fact]
    public void Fixes_ForAllOccurrences_WorkInEveryScope() => Assert.All(
        fixes.Select(fix => fix.GetFixAllProvider()).OfType<FixAllProvider>(),
        provider => Assert.Equal([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution], provider.GetSupportedFixAllScopes()));

    private static IEnumerable<string> Names(bool isForAll) =>
        fixes.Where(fix => fix.GetFixAllProvider() is not null == isForAll).Select(fix => fix.GetType().Name).Order(StringComparer.Ordinal);

    [Fact]
    public void Fixes_Tests_Exist() => Assert.Empty(
        fixes.Select(fix => fix.GetType().Name + "Tests").Except(typeof(CodeFixTests).Assembly.GetTypes().Select(type => type.Name)));

    [Fact]
    public void Fixes_Ids_AreRulesOrTheCompilers() => Assert.Empty(
        fixes.SelectMany(fix => fix.FixableDiagnosticIds).Where(id => !id.StartsWith("CS", StringComparison.Ordinal))
            .Except(RuleClass.All.Select(rule => rule.Id)));

    [Fact]
    public void Fixes_Pages_NameThem() => Assert.Empty(
        from fix in fixes
        from rule in RuleClass.All
        where fix.FixableDiagnosticIds.Contains(rule.Id) && !Repository.Read(rule.Page).Contains("`" + fix.GetType().Name + "`")
        select $"{rule.Page}: {fix.GetType().Name}");

    [Fact]
    public void Pages_FixesNamed_ServeTheirRule() => Assert.Empty(
        from fix in fixes
        from rule in RuleClass.All
        where !fix.FixableDiagnosticIds.Contains(rule.Id) && Repository.Read(rule.Page).Contains("`" + fix.GetType().Name + "`")
        select $"{rule.Page}: {fix.GetType().Name}");
}
