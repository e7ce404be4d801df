namespace PurposeAnalyzers.Package.Tests;

public class CatalogFaultTests(PackedPackage package)
{
    private readonly Workspace shop = package.NewWorkspace()
        .Write("purposes.json", Shop.Catalog)
        .Project("App/App.csproj")
        .Write("App/Customer.cs", Shop.Customer);

    [Fact]
    public async Task BrokenCatalog_Build_FailsAtItsLineAndKeepsTheNames()
    {
        shop.Write("purposes.json", Shop.Catalog.Replace("\"storage\": \"forbidden\"", "\"storage\": \"nowhere\"", StringComparison.Ordinal));

        var result = (await shop.Build("App")).MustSay("error PUR001 purposes.json:10");

        Assert.Contains("purposes.json(10,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptyCatalog_Build_SaysSo()
    {
        shop.Write("purposes.json", "");

        var result = await shop.Build("App");

        Assert.False(result.Succeeded);
        Assert.Equal("error PUR001 purposes.json:1", result.Single("PUR001").ToString());
        Assert.Contains("empty", result.Single("PUR001").Message, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What only the deleted catalog named is gone, and the build says which catalog serves instead.</summary>
    [Fact]
    public async Task DeletedCatalog_Build_SaysThatTheStarterServes()
    {
        Assert.True((await shop.Build("App")).Succeeded);
        shop.Delete("purposes.json");

        var result = (await shop.Build("App")).MustSay("error CS0117 Customer.cs:6");

        Assert.Equal("note", result.Single("PUR007").Level);
        Assert.Contains("'BankAccount'", result.Single("CS0117").Message, StringComparison.Ordinal);
    }

    /// <summary>An error of declaration: csc runs no analyzers, but the generator has spoken.</summary>
    [Fact]
    public async Task MisspeltConstant_Build_FailsAtItsPlace()
    {
        shop.Write("App/Charges.cs",
            """
            using PurposeAnalyzers;
            class Charges
            {
                [ProcessesFor(Purpose.Biling)] void Charge() { }
            }
            """);

        var misspelt = (await shop.Build("App")).MustSay("error CS0117 Charges.cs:4").Single("CS0117");

        Assert.Equal(27, misspelt.Column);
        Assert.Contains("'Biling'", misspelt.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemovedConstant_WithBrokenCatalog_BothAreReported()
    {
        shop.Write("purposes.json", Shop.Catalog.Replace("\"Billing\": { \"description\": \"Charge for what was bought\", \"clause\": \"2.1\" },", "", StringComparison.Ordinal))
            .Write("App/Charges.cs", "class Charges { public string P = PurposeAnalyzers.Purpose.Billing; }");

        (await shop.Build("App")).MustSay("error CS0117 Charges.cs:1", "error PUR001 purposes.json:10", "error PUR001 purposes.json:9");
    }
}
