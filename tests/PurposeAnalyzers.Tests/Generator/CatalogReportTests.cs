using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Tests.Generator;

public class CatalogReportTests
{
    [Fact]
    public void NoCatalog_Project_IsToldOnceAndServedByTheStarter()
    {
        var host = new GeneratorHost().Run();

        var report = Assert.Single(host.Reported);
        Assert.Equal("PUR007", report.Id);
        Assert.Equal(DiagnosticSeverity.Info, report.Severity);
        Assert.Equal(Location.None, report.Location);
        Assert.NotEmpty(host.Constants("Purpose"));
        Assert.NotEmpty(host.Constants("DataCategory"));
        Assert.Empty(host.Problems);
    }

    [Fact]
    public void BrokenCatalog_Report_StandsWhereTheFaultIs()
    {
        var host = GeneratorHost.WithCatalog(
            """
            {
              "purposes": {
                "Billing": { "parent": "Declred" },
                "Declared": { }
              }
            }
            """).Run();

        var report = Assert.Single(host.Reported);
        Assert.Equal("PUR001", report.Id);
        var at = report.Location.GetLineSpan();
        Assert.Equal("/repo/purposes.json", at.Path);
        Assert.Equal(2, at.StartLinePosition.Line);
        Assert.Equal(27, at.StartLinePosition.Character);
        Assert.Equal(2, at.EndLinePosition.Line);
        Assert.Contains("Declared", report.GetMessage());
    }

    [Fact]
    public void BrokenCatalog_EveryNameThatCanBeRead_IsGenerated()
    {
        var host = GeneratorHost.WithCatalog(
            """
            {
              "purposes": { "Billing": { "parent": "Nowhere" }, "Shipping": 3, "Support": { } },
              "categories": { "Name": { "storage": "cloud" } },
            """).Run();

        Assert.Contains(host.Reported, report => report.Id == "PUR001");
        Assert.Contains("Billing", host.Constants("Purpose").Keys);
        Assert.Contains("Support", host.Constants("Purpose").Keys);
        Assert.Equal(["Name"], host.Constants("DataCategory").Keys);
        Assert.Empty(host.Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("[]")]
    [InlineData("nonsense")]
    [InlineData("{ \"purposes\": ")]
    [InlineData("\0\0\0")]
    public void UnreadableCatalog_Generator_ReportsAndDoesNotFail(string text)
    {
        var host = GeneratorHost.WithCatalog(text).Run();

        Assert.Null(host.Result.Exception);
        Assert.NotEmpty(host.Reported);
        Assert.All(host.Reported, report => Assert.Equal("PUR001", report.Id));
        Assert.Empty(host.Problems);
    }

    [Fact]
    public void SeveralCatalogs_FaultsOfEach_NameTheirFile()
    {
        var host = new GeneratorHost(files:
        [
            new AdditionalFile("/repo/purposes.json", """{ "purposes": { "Billing": { "parent": "A" } } }"""),
            new AdditionalFile("/repo/App/purposes.json", """{ "purposes": { "Shipping": { "parent": "B" } } }"""),
        ]).Run();

        Assert.Equal(
            ["/repo/App/purposes.json", "/repo/purposes.json"],
            host.Reported.Select(report => report.Location.GetLineSpan().Path).Order(StringComparer.Ordinal));
    }
}
