namespace PurposeAnalyzers.Package.Tests;

public class SeverityTests(PackedPackage package)
{
    private readonly Workspace shop = Shop.Violating(package);

    /// <summary>The compiler could load the analyzers, and they found the known violations: they ran.</summary>
    [Fact]
    public async Task Analyzers_InABuild_AreLoadedAndRun()
    {
        var result = await shop.Build("App");

        result.MustSay("error PUR002 Charges.cs:5", "error PUR101 Parcels.cs:7", "error PUR201 Exports.cs:5", "warning PUR006 Notes.cs:5");
        Assert.Equal("note", result.Single("PUR000").Level);
        Assert.DoesNotContain("CS8032", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EditorConfig_PerFile_LowersSeverities()
    {
        shop.Write(".editorconfig",
            """
            root = true
            [App/Exports.cs]
            dotnet_diagnostic.PUR201.severity = warning
            [App/{Parcels,Notes}.cs]
            dotnet_diagnostic.PUR101.severity = none
            dotnet_diagnostic.PUR006.severity = none
            [App/Charges.cs]
            dotnet_diagnostic.PUR002.severity = suggestion
            """);

        var result = (await shop.Build("App")).MustSay("warning PUR201 Exports.cs:5");

        Assert.Equal("note", result.Single("PUR002").Level);
    }

    /// <summary>The catalog is no source file, so no .editorconfig section speaks for it; a global one does.</summary>
    [Fact]
    public async Task GlobalConfig_OfTheProject_LowersTheCatalogsOwnDiagnostics()
    {
        var broken = package.NewWorkspace()
            .Write("purposes.json", """{ "purposes": { "Billing": { "parent": "Nowhere" } } }""")
            .Project("App/App.csproj")
            .Write("App/Customer.cs", "class Customer;")
            .Write("App/.globalconfig", "is_global = true\ndotnet_diagnostic.PUR001.severity = warning\n");

        (await broken.Build("App")).MustSay("warning PUR001 purposes.json:1");
    }

    [Fact]
    public async Task Sarif_OfTheCompiler_HoldsFactsForTools()
    {
        var flow = (await shop.Build("App")).Single("PUR201");

        Assert.Contains("Customer.Iban (BankAccount)", flow.Message, StringComparison.Ordinal);
        Assert.Contains("4.1", flow.Message, StringComparison.Ordinal);
        Assert.Contains("Customer.Iban", flow.Properties["labels"], StringComparison.Ordinal);
        Assert.Contains("BankAccount", flow.Properties["labels"], StringComparison.Ordinal);
        Assert.Contains(flow.Properties, fact => fact.Key.StartsWith("step.", StringComparison.Ordinal) && fact.Value.Contains("File.WriteAllText", StringComparison.Ordinal));
    }
}
