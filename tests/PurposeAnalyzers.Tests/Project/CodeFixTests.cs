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
        Assert.NotNull(fix.GetFixAllProvider());
    });

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
