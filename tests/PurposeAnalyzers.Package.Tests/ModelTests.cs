namespace PurposeAnalyzers.Package.Tests;

public class ModelTests(PackedPackage package)
{
    /// <summary>A user's models reach the analyzers, both as items of the package and as plain additional files.</summary>
    [Fact]
    public async Task ModelLines_ThatAreNotUnderstood_AreReportedAtTheirPlace()
    {
        var workspace = package.NewWorkspace()
            .Write("purposes.json", Shop.Catalog)
            .Write("App/Customer.cs", Shop.Customer)
            .Write("App/vendor.txt", "# a vendor's library\nthis is no model\n")
            .Write("App/ours.flows", "neither is this\n")
            .Project("App/App.csproj", """<ItemGroup><PurposeModel Include="vendor.txt" /><AdditionalFiles Include="ours.flows" /></ItemGroup>""");

        (await workspace.Build("App")).MustSay("warning PUR008 ours.flows:1", "warning PUR008 vendor.txt:2");
    }

    /// <summary>As an editor on Windows leaves it: a mark of byte order, carriage returns, tabs. What is wrong is told at its line, and the rest holds.</summary>
    [Fact]
    public async Task ModelOfTheProject_WrongInSeveralWays_IsReportedLineByLine_AndTheRestHolds()
    {
        var workspace = package.NewWorkspace()
            .Write("purposes.json", Shop.Catalog)
            .Write("App/Customer.cs", Shop.Customer)
            .Write("App/Beeper.cs", "class Beeper { public static void Fail(Shop.Domain.Customer customer) => System.Environment.FailFast(customer.Name); }")
            .Write("App/ours.flows", string.Join("\r\n",
                "\uFEFFassembly System.Runtime",
                "type System.Environment",
                "\tFailFast : message -> log",
                "\tFailFast : massage -> log",
                "  FailSlow : message -> log",
                "  FailFast ; message -> log",
                "\tFailFast : message -> log",
                "type System.Enviroment",
                "  Exit : exitCode -> log",
                ""))
            .Project("App/App.csproj", """<ItemGroup><PurposeModel Include="ours.flows" /></ItemGroup>""");

        (await workspace.Build("App")).MustSay(
            "warning PUR008 ours.flows:4", "warning PUR008 ours.flows:5", "warning PUR008 ours.flows:6", "warning PUR008 ours.flows:7", "warning PUR008 ours.flows:8", "error PUR203 Beeper.cs:1");
    }

    /// <summary>The item metadata that a package's own props set reaches the analyzers: its file may not speak of the base library.</summary>
    [Fact]
    public async Task ModelOfAPackage_SpeakingOfOthers_IsReported()
    {
        var workspace = package.NewWorkspace()
            .Write("purposes.json", Shop.Catalog)
            .Write("App/Customer.cs", Shop.Customer)
            .Write("App/vendor.sdk/1.2.0/vendor.flows", "assembly Vendor.Sdk\ntype System.String\n  Trim = nothing\n")
            .Project("App/App.csproj", """<ItemGroup><AdditionalFiles Include="vendor.sdk/1.2.0/vendor.flows" PurposeModelPackage="Vendor.Sdk" /></ItemGroup>""");

        (await workspace.Build("App")).MustSay("warning PUR008 vendor.flows:3");
    }
}
