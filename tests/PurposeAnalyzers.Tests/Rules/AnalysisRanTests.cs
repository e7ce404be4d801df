using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Tests.Rules;

public class AnalysisRanTests
{
    [Theory]
    [InlineData("""{ "policy": { "name": "Shop", "version": "2020-09-07" } }""", "Purpose analysis ran: 12 labels, 31 flows, catalog 'Shop' 2020-09-07")]
    [InlineData("""{ "policy": { "version": "7" } }""", "Purpose analysis ran: 12 labels, 31 flows, catalog without a name 7")]
    [InlineData("{ }", "Purpose analysis ran: 12 labels, 31 flows, catalog without a name")]
    public void Message_Catalog_IsNamedWithItsVersion(string json, string message)
    {
        var made = AnalysisRan.Create(new AnalysisCounts(12, 31), CatalogReader.Read([new CatalogFile("purposes.json", json)]).Catalog);
        Assert.Equal(message, made.GetMessage());
        Assert.Equal(Location.None, made.Location);
    }

    [Fact]
    public void Message_StarterCatalog_IsCalledSo() => Assert.Equal(
        "Purpose analysis ran: 0 labels, 0 flows, catalog 'starter'",
        AnalysisRan.Create(new AnalysisCounts(0, 0), StarterCatalog.Load()).GetMessage());
}
