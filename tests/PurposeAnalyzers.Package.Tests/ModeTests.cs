namespace PurposeAnalyzers.Package.Tests;

public class ModeTests(PackedPackage package, ModeBuilds builds) : IClassFixture<ModeBuilds>
{
    [Theory]
    [InlineData("none", "warning")]
    [InlineData("enforce", "warning")]
    [InlineData("enforce-strict", "error")]
    public void Enforce_Violations_FailTheBuild(string variant, string warning) => builds[variant].MustSay(
        warning + " PUR006 Notes.cs:5", "error PUR002 Charges.cs:5", "error PUR101 Parcels.cs:7", "error PUR201 Exports.cs:5");

    /// <summary>Flows stay warnings even where warnings are errors: a team can take the package in before its code is clean.</summary>
    [Theory]
    [InlineData("adopt", "warning")]
    [InlineData("adopt-strict", "error")]
    [InlineData("test-adopt", "warning")]
    public void Adopt_Flows_AreWarnings(string variant, string warning) => builds[variant].MustSay(
        warning + " PUR006 Notes.cs:5", "error PUR002 Charges.cs:5", "warning PUR101 Parcels.cs:7", "warning PUR201 Exports.cs:5");

    [Theory]
    [InlineData("labels", "warning")]
    [InlineData("labels-strict", "error")]
    [InlineData("test", "warning")]
    [InlineData("platform", "warning")]
    public void Labels_Flows_AreNotReported(string variant, string warning) => builds[variant].MustSay(
        warning + " PUR006 Notes.cs:5", "error PUR002 Charges.cs:5");

    /// <summary>The build succeeds, so the constants were generated.</summary>
    [Theory]
    [InlineData("off")]
    [InlineData("off-strict")]
    [InlineData("capitals")]
    public void Off_NothingAtAll_IsReported(string variant) => Assert.DoesNotContain(
        builds[variant].MustSay().Diagnostics, diagnostic => diagnostic.Id.StartsWith("PUR", StringComparison.Ordinal));

    [Fact]
    public async Task UnknownMode_Build_SaysWhichThereAre()
    {
        var result = await Shop.Violating(package).Build("App", "-p:PurposeAnalysis=strict");

        Assert.False(result.Succeeded);
        Assert.Contains("App.csproj : error : PurposeAnalysis is 'strict'; it must be off, labels, adopt or enforce.", result.Output, StringComparison.Ordinal);
    }

    /// <summary>The property that makes it a test project comes from another package, whatever the order of imports.</summary>
    [Fact]
    public async Task NoMode_WithATestFramework_IsLabels()
    {
        var version = typeof(FactAttribute).Assembly.GetName().Version!.ToString(3);
        var shop = Shop.Violating(package).Project("App/App.csproj", $"""
            <PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>
            <ItemGroup><PackageReference Include="xunit.v3" Version="{version}" /></ItemGroup>
            """);

        (await shop.Build("App")).MustSay("error PUR002 Charges.cs:5", "warning PUR006 Notes.cs:5");
    }
}
