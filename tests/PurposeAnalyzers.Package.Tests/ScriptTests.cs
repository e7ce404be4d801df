namespace PurposeAnalyzers.Package.Tests;

/// <summary>Names and descriptions in any script arrive whole in the compiler's log, in messages as in properties.</summary>
public class ScriptTests(PackedPackage package)
{
    [Fact]
    public async Task Sarif_OfChineseNames_HoldsThemWhole()
    {
        var shop = package.NewWorkspace()
            .Write("purposes.json",
                """
                {
                  "policy": { "name": "隐私政策", "version": "二" },
                  "purposes": { "收费": { "description": "按订单收费", "clause": "第一条" }, "客服": {} },
                  "categories": { "邮箱": { "clause": "第二条", "purposes": ["客服"] } }
                }
                """)
            .Project("App/App.csproj")
            .Write("App/客户.cs",
                """
                using PurposeAnalyzers;
                namespace 商店;
                public class 客户 { [PersonalData(Category = DataCategory.邮箱)] public string 邮件 { get; set; } = ""; }
                public static class 收银台 { [ProcessesFor(Purpose.收费)] public static int 结账(客户 顾客) => 顾客.邮件.GetHashCode(); }
                """);

        var result = await shop.Build("App");

        var flow = result.Single("PUR101");
        Assert.Equal("客户.邮件 (邮箱) is used for 收费; policy 第二条 permits 客服", flow.Message);
        Assert.Equal("客户.cs", flow.File);
        Assert.Equal("客户.邮件|邮箱", flow.Properties["labels"]);
        Assert.Equal("收费", flow.Properties["purposes"]);
        Assert.Equal("客户.邮件 is read", flow.Properties["step.0"]);
        Assert.Contains("'隐私政策' 二", result.Single("PUR000").Message, StringComparison.Ordinal);
    }
}
