using PurposeAnalyzers.Editing;

namespace PurposeAnalyzers.Tests.CodeFixes;

/// <summary>What is added to a purposes.json stands as its author would have written it; nothing else changes.</summary>
public class CatalogTextTests
{
    [Theory]
    [InlineData("{ \"purposes\": {} }", "{ \"purposes\": { \"New\": {} } }")]
    [InlineData("{ \"purposes\": { \"A\": {} } }", "{ \"purposes\": { \"A\": {}, \"New\": {} } }")]
    [InlineData("{ \"purposes\": { \"A\": {}, } }", "{ \"purposes\": { \"A\": {}, \"New\": {}, } }")]
    [InlineData("{\n  \"purposes\": {\n    \"A\": {}\n  }\n}", "{\n  \"purposes\": {\n    \"A\": {},\n    \"New\": {}\n  }\n}")]
    [InlineData("{\n\t\"purposes\": {\n\t\t\"A\": {}, // kept, {\n\t}\n}", "{\n\t\"purposes\": {\n\t\t\"A\": {}, // kept, {\n\t\t\"New\": {},\n\t}\n}")]
    [InlineData("{\n  \"purposes\": {\n    \"A\": {} // 收费\n  }\n}", "{\n  \"purposes\": {\n    \"A\": {}, // 收费\n    \"New\": {}\n  }\n}")]
    [InlineData("{\r\n  \"purposes\": {\r\n    \"A\": {} /* , */\r\n  }\r\n}", "{\r\n  \"purposes\": {\r\n    \"A\": {}, /* , */\r\n    \"New\": {}\r\n  }\r\n}")]
    [InlineData("{\n  \"purposes\": {\n    // none yet\n  }\n}", "{\n  \"purposes\": {\n    // none yet\n    \"New\": {}\n  }\n}")]
    [InlineData("{\n  \"policy\": {}\n}", "{\n  \"policy\": {},\n  \"purposes\": {\n    \"New\": {}\n  }\n}")]
    public void Member_Added_StandsBelowTheLast(string before, string after) => Assert.Equal(after, CatalogText.WithMember(before, ["purposes"], "New", "{}"));

    [Theory]
    [InlineData("{ \"purposes\": { \"New\": {} } }")]
    [InlineData("{ \"purposes\": [] }")]
    [InlineData("{ \"purposes\": {")]
    [InlineData("")]
    public void Member_ThereAlreadyOrNowhereToPut_IsNotAdded(string text) => Assert.Null(CatalogText.WithMember(text, ["purposes"], "New", "{}"));

    [Theory]
    [InlineData("{ \"a\": [] }", "{ \"a\": [\"New\"] }")]
    [InlineData("{ \"a\": [\"X\"] }", "{ \"a\": [\"X\", \"New\"] }")]
    [InlineData("{ \"a\": [\n  \"X\" // 名前\n] }", "{ \"a\": [\n  \"X\", // 名前\n  \"New\"\n] }")]
    public void Item_Added_StandsBehindTheLast(string before, string after) => Assert.Equal(after, CatalogText.WithItem(before, ["a"], "New"));
}
