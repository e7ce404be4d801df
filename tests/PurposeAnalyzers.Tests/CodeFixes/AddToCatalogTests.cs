namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>A name that the catalog lacks is added to it, in every project that has the file.</summary>
public class AddToCatalogTests
{
    private const string Before = """
        {
          "policy": { "name": "店铺" }, // the shop's
          "purposes": {
            "Billing": {} // 收费
          },
          "categories": { "Contact": {} }
        }
        """;

    [Fact]
    public Task Names_OfAllKinds_AreAdded() => FixTest<AddToCatalog>.Verify(
        """
        using PurposeAnalyzers;
        class Letters
        {
            [ProcessesFor({|PUR002:"Surveys"|})] void Ask() { }
            [PersonalData(Category = {|PUR002:"地址"|})] public string Address = "";
            [DisclosesTo({|PUR002:"Printer"|})] void Print(string text) { }
        }
        """,
        """
        using PurposeAnalyzers;
        class Letters
        {
            [ProcessesFor("Surveys")] void Ask() { }
            [PersonalData(Category = "地址")] public string Address = "";
            [DisclosesTo("Printer")] void Print(string text) { }
        }
        """,
        more: test => test.ChangeCatalog(Before, """
            {
              "policy": { "name": "店铺" }, // the shop's
              "purposes": {
                "Billing": {}, // 收费
                "Surveys": {}
              },
              "categories": { "Contact": {}, "地址": {} },
              "recipients": {
                "Printer": { "kind": "partner", "categories": [] }
              }
            }
            """));

    [Fact]
    public Task Constant_ThatDoesNotExist_IsAdded() => FixTest<AddToCatalog>.Verify(
        """
        using PurposeAnalyzers;
        class Letters { [ProcessesFor(Purpose.{|CS0117:Surveys|})] void Ask() { } }
        """,
        """
        using PurposeAnalyzers;
        class Letters { [ProcessesFor(Purpose.Surveys)] void Ask() { } }
        """,
        more: test => test.ChangeCatalog(Before, Before.Replace("{} // 收费", "{}, // 收费\n    \"Surveys\": {}", StringComparison.Ordinal)));
}
