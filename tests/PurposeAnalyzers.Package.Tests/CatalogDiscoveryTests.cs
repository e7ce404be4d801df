namespace PurposeAnalyzers.Package.Tests;

public class CatalogDiscoveryTests(PackedPackage package)
{
    private const string UsesBilling = "class Uses { public string P = PurposeAnalyzers.Purpose.Billing; }";

    private readonly Workspace workspace = package.NewWorkspace().Project("src/App/App.csproj").Write("src/App/Uses.cs", UsesBilling);

    /// <summary>The starter catalog has generic purposes, billing among them.</summary>
    [Fact]
    public async Task NoCatalog_Build_SaysThatTheStarterServes()
    {
        var result = (await workspace.Build("src/App")).MustSay();

        Assert.Equal("note PUR007", result.Single("PUR007").ToString());
        Assert.Contains("the starter catalog is used (PUR007)", result.Output); // a command line shows no infos
    }

    [Fact]
    public async Task CatalogAboveTheRepository_IsNotRead()
    {
        workspace.Write("inner/.git", "gitdir: ../.git/worktrees/inner").Project("inner/App/App.csproj")
            .Write("purposes.json", """{ "purposes": { "Outside": {} } }""");

        Assert.Equal("note PUR007", (await workspace.Build("inner/App")).MustSay().Single("PUR007").ToString());
    }

    [Fact]
    public async Task SeveralCatalogs_UpTheTree_AddToEachOther()
    {
        workspace
            .Write("purposes.json", """{ "purposes": { "Declared": { "abstract": true } } }""")
            .Write("src/purposes.json", """{ "purposes": { "Billing": { "parent": "Declared" } } }""")
            .Write("src/App/purposes.json", """{ "purposes": { "Invoices": { "parent": "Billing" } } }""")
            .Write("legal/eu.json", """{ "purposes": { "Taxes": { "parent": "Invoices" } } }""")
            .Project("src/App/App.csproj", """<ItemGroup><PurposeCatalog Include="../../legal/eu.json" /></ItemGroup>""")
            .Write("src/App/More.cs", "class More { public string P = PurposeAnalyzers.Purpose.Declared + PurposeAnalyzers.Purpose.Invoices + PurposeAnalyzers.Purpose.Taxes; }");

        var result = (await workspace.Build("src/App")).MustSay();

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == "PUR007");
    }

    [Fact]
    public async Task NearerCatalog_ThatWidens_IsAtFault()
    {
        workspace
            .Write("purposes.json", """{ "purposes": { "Billing": {} }, "categories": { "Account": { "storage": "forbidden" } } }""")
            .Write("src/App/purposes.json", "{ \"categories\": {\n  \"Account\": { \"storage\": \"allowed\" } } }");

        var result = (await workspace.Build("src/App")).MustSay("error PUR001 purposes.json:2");

        Assert.Contains("src/App/purposes.json", result.Output.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamedCatalog_ThatDoesNotExist_FailsTheBuild()
    {
        workspace.Project("src/App/App.csproj", """<ItemGroup><PurposeCatalog Include="missing.json" /></ItemGroup>""");

        var result = await workspace.Build("src/App");

        Assert.False(result.Succeeded);
        Assert.Contains("App.csproj : error : The purpose catalog 'missing.json' does not exist.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PathWithSpacesAndSigns_Catalogs_AreFound()
    {
        workspace.Write("It's c# [x]/purposes.json", """{ "purposes": { "Billing": {} } }""")
            .Project("It's c# [x]/App/App.csproj").Write("It's c# [x]/App/Uses.cs", UsesBilling)
            .Write("It's c# [x]/App/purposes.json", """{ "purposes": { "Invoices": { "parent": "Billing" } } }""");

        var result = (await workspace.Build("It's c# [x]/App/App.csproj")).MustSay();

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == "PUR007");
    }
}
