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
}
