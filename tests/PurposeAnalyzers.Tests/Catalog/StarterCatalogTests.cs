using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Tests.Catalog;

public class StarterCatalogTests
{
    [Fact]
    public void StarterFile_Read_HasNoFault() =>
        Assert.Empty(CatalogReader.Read([new CatalogFile("starter.purposes.json", StarterCatalog.Text())]).Faults);

    [Fact]
    public void NoFile_Read_IsTheStarter()
    {
        var result = CatalogReader.Read([]);

        Assert.True(result.Catalog.IsStarter);
        Assert.Empty(result.Faults);
        Assert.Equal("PersonalInfo", result.Catalog.DefaultCategory);
        Assert.Equal("FaceExpression", result.Catalog.FaceCategory);
    }

    [Fact]
    public void StarterNames_All_AreDescribed()
    {
        var catalog = StarterCatalog.Load();

        Assert.All(catalog.Purposes.Values, purpose => Assert.NotNull(purpose.Description));
        Assert.All(catalog.Categories.Values, category => Assert.NotNull(category.Description));
    }

    [Fact]
    public void Marketing_InTheStarter_NeedsConsent() => Assert.True(StarterCatalog.Load().Purposes["Marketing"].Consent);
}
