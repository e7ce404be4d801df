namespace PurposeAnalyzers.Tests.Generator;

/// <summary>Which additional files are catalogs, seen through the names that are generated.</summary>
public class CatalogFilesTests
{
    private const string Root = """{ "purposes": { "Billing": { "description": "Root" } } }""";
    private const string Redefined = """{ "purposes": { "Billing": { "description": "Nearer" } } }""";

    [Theory]
    [InlineData("/repo/purposes.json")]
    [InlineData("/repo/Purposes.json")]
    [InlineData(@"C:\repo\purposes.json")]
    [InlineData("Assets/Purposes.PurposeAnalyzers.additionalfile")]
    [InlineData("purposes.json")]
    public void File_WithACatalogsName_IsRead(string path)
    {
        var host = new GeneratorHost(files: new AdditionalFile(path, Root)).Run();

        Assert.Equal(["Billing"], host.Constants("Purpose").Keys);
    }

    [Theory]
    [InlineData("/repo/package.json")]
    [InlineData("/repo/my.purposes.json.txt")]
    [InlineData("/repo/purposes.json/readme.md")]
    public void File_WithAnotherName_IsNot(string path)
    {
        var host = new GeneratorHost(files: new AdditionalFile(path, Root)).Run();

        Assert.Equal("PUR007", Assert.Single(host.Reported).Id);
    }

    [Fact]
    public void File_OfAnyNameThatTheBuildGaveAnOrder_IsRead()
    {
        var host = new GeneratorHost(files: new AdditionalFile("/legal/policy.json", Root, order: "0")).Run();

        Assert.Equal(["Billing"], host.Constants("Purpose").Keys);
    }

    [Fact]
    public void Files_WithOrder_AreReadInIt()
    {
        var host = new GeneratorHost(files:
        [
            new AdditionalFile("/a.json", Redefined, order: "100"),
            new AdditionalFile("/repo/deep/down/b.json", Root, order: "20"),
        ]).Run();

        AssertSecondIs(host, "/a.json");
    }

    [Fact]
    public void Files_WithoutOrder_AreReadOutermostFirst()
    {
        var host = new GeneratorHost(files:
        [
            new AdditionalFile("/repo/app/purposes.json", Redefined),
            new AdditionalFile("/repo/purposes.json", Root),
        ]).Run();

        AssertSecondIs(host, "/repo/app/purposes.json");
    }

    /// <summary>A later catalog that redefines an earlier one's purpose is at fault: PUR001 stands in it.</summary>
    private static void AssertSecondIs(GeneratorHost host, string path) =>
        Assert.Equal(path, Assert.Single(host.Reported).Location.GetLineSpan().Path);
}
