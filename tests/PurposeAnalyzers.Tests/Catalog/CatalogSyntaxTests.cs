using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Tests.Catalog;

public class CatalogSyntaxTests
{
    [Theory]
    [InlineData("«»", "The catalog is empty; write { \"purposes\"")]
    [InlineData("«»  // nothing yet\n", "The catalog is empty")]
    [InlineData("\uFEFF«[» ]", "A catalog is an object")]
    [InlineData("«\"Billing\"»", "A catalog is an object")]
    [InlineData("{«»", "The file ends too early; write } for the { in line 1")]
    [InlineData("{\n  \"purposes\": {\n    \"Billing\": {«»", "write } for the { in line 3")]
    [InlineData("{ \"policy\": { \"name\": «Ours» } }", "Texts stand in double quotes; write \"Ours\"")]
    [InlineData("{ «'use'»: [] }", "write \"use\"")]
    [InlineData("{ «use»: [] }", "write \"use\"")]
    [InlineData("{ \"use\" «[»] }", "A colon is missing after \"use\"")]
    [InlineData("{ \"use\": «}»", "A value is missing for \"use\"")]
    [InlineData("{ \"use\": []\r\n  «\"rights\"»: [] }", "A comma is missing before this")]
    [InlineData("{ \"use\": [],«,» \"rights\": [] }", "remove the comma")]
    [InlineData("{ «5»: [], \"use\": [] }", "A name in double quotes must stand here")]
    [InlineData("{ «:» [], \"use\": [] }", "A name in double quotes must stand here")]
    [InlineData("{ \"use\": [ «}»", "This closes nothing; write ] for the [ in line 1")]
    [InlineData("{ \"use\": [] «]» }", "This closes nothing; write } for the { in line 1")]
    [InlineData("{ } «{» }", "The document ends before this")]
    [InlineData("{ } «/*» }", "The comment is not closed")]
    [InlineData("{ \"policy\": { \"name\": «\"Ours»\n } }", "The text is not closed")]
    [InlineData("{ \"policy\": { \"name\": \"a«\\x»b\" } }", "'\\x' is no escape")]
    [InlineData("{ \"policy\": { \"name\": \"a«\\u12»\" } }", "four hexadecimal digits")]
    [InlineData("{ \"policy\": { \"name\": \"a«\\ud83d»\" } }", "Half of a surrogate pair")]
    [InlineData("{ \"policy\": { \"name\": \"a«\\ude00»\" } }", "Half of a surrogate pair")]
    [InlineData("{ \"policy\": { \"name\": \"a«\t»b\" } }", "write \\u0009")]
    [InlineData("{ \"use\": [ «&» ] }", "'&' means nothing here")]
    [InlineData("{ \"use\": [ «/» ] }", "'/' means nothing here")]
    public void Slip_Read_IsOneFaultAtItsPlace(string marked, string message) =>
        MarkedCatalog.AssertFaults(marked, message);

    [Theory]
    [InlineData("{\r\"use\": [\r«&»] }")]
    [InlineData("{\r\n\"use\": [\r\n«&»] }")]
    [InlineData("{\n\"use\": [\n«&»] }")]
    public void AnyLineEnd_Read_CountsOnce(string marked) => MarkedCatalog.AssertFaults(marked, "'&'");

    [Fact]
    public void SeveralSlips_Read_HideNoName()
    {
        var catalog = MarkedCatalog.AssertFaults(
            """
            {
              "purposes": {
                "Billing": { "consent": «,» }
                «"Shipping"»: { },
                "Surveys" «{» },
                «Prizes»: { }
              },
              "categories": { "Name": { "purposes": ["Billing", ] } }
            }
            """,
            "A value is missing for \"consent\"",
            "A comma is missing",
            "A colon is missing after \"Surveys\"",
            "write \"Prizes\"");

        Assert.Equal(["Billing", "Prizes", "Shipping", "Surveys"], catalog.Purposes.Keys.Order());
        Assert.True(catalog.Categories.ContainsKey("Name"));
    }

    [Fact]
    public void CommentsAndTrailingCommas_Read_AreFine()
    {
        var catalog = MarkedCatalog.Valid(
            """
            // of our shop
            { "purposes": { /* two */ "Billing": { }, "Shipping": { "formerly": ["Sending",], }, }, }
            // end
            """);

        Assert.Equal(2, catalog.Purposes.Count);
    }

    [Fact]
    public void EveryEscape_Read_IsItsCharacter()
    {
        var catalog = MarkedCatalog.Valid("""{ "policy": { "name": "\"\\\/\b\f\n\r\t\u00e9\ud83d\uDE00" }, "purposes": { "\u0042illing": { } } }""");

        Assert.Equal("\"\\/\b\f\n\r\té😀", catalog.Policy.Name);
        Assert.True(catalog.Purposes.ContainsKey("Billing"));
    }
}
