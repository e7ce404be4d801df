using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Catalog.Reading;

namespace PurposeAnalyzers.Tests.Catalog;

/// <summary>The schema that editors complete by says what the reader says, as far as a schema can: it knows no names of its own file.</summary>
public class CatalogSchemaTests
{
    private const string SchemaPath = "src/PurposeAnalyzers/buildTransitive/purposes.schema.json";

    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(Project.Repository.Read(SchemaPath)));

    private static async Task<bool> AcceptedBySchema(string text)
    {
        var plain = JsonNode.Parse(text, null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return (await Schema.Value).Validate(plain!.ToJsonString()).Count == 0;
    }

    private static bool AcceptedByReader(string text) => CatalogReader.Read([new CatalogFile("a.json", text)]).Faults.Length == 0;

    [Theory]
    [InlineData("samples/purposes.json")]
    [InlineData("src/PurposeAnalyzers.Flow/Catalog/starter.purposes.json")]
    public async Task ShippedCatalog_Validated_IsAccepted(string path)
    {
        Assert.True(await AcceptedBySchema(Project.Repository.Read(path)));
        Assert.True(AcceptedByReader(Project.Repository.Read(path)));
    }

    [Theory]
    [InlineData("{ }")]
    [InlineData("""{ "purposes": { "郵件": { }, "_x": { }, "class": { } } }""")]
    [InlineData("""{ "categories": { "C": { "purposes": [], "storage": "encrypted", "logging": "pseudonymous", "disclosure": "approved", "final": false, "derived": "everything" } } }""")]
    [InlineData("""{ "recipients": { "R": { "kind": "processor", "agreement": "D", "hosts": ["*.a.example", "config:A:Url"] } } }""")]
    [InlineData("""{ "recipients": { "Publicity": { "kind": "partner", "optOut": "none", "receives": [{ "categories": [], "identifying": true }] } } }""")]
    [InlineData("""{ "labels": { "M:A.B(System.String)": { "category": "C" } }, "categories": { "C": { } } }""")]
    public async Task GoodCatalog_Validated_IsAcceptedByBoth(string text)
    {
        Assert.True(AcceptedByReader(text));
        Assert.True(await AcceptedBySchema(text));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{ "purpose": { } }""")]
    [InlineData("""{ "purposes": [] }""")]
    [InlineData("""{ "purposes": { "E-mail": { } } }""")]
    [InlineData("""{ "purposes": { "2nd": { } } }""")]
    [InlineData("""{ "purposes": { "": { } } }""")]
    [InlineData("""{ "purposes": { "A": true } }""")]
    [InlineData("""{ "purposes": { "A": { "parrent": "B" } } }""")]
    [InlineData("""{ "purposes": { "A": { "consent": "yes" } } }""")]
    [InlineData("""{ "purposes": { "A": { "clause": 2.1 } } }""")]
    [InlineData("""{ "purposes": { "A": { "description": " " } } }""")]
    [InlineData("""{ "purposes": { "A": { "formerly": "B" } } }""")]
    [InlineData("""{ "categories": { "A": { "purposes": [1] } } }""")]
    [InlineData("""{ "categories": { "A": { "storage": "never" } } }""")]
    [InlineData("""{ "categories": { "A": { "logging": true } } }""")]
    [InlineData("""{ "categories": { "A": { "derived": "nothing" } } }""")]
    [InlineData("""{ "recipients": { "Public": { "kind": "partner" } } }""")]
    [InlineData("""{ "recipients": { "R": { "kind": "requester" } } }""")]
    [InlineData("""{ "recipients": { "R": { "kind": "processor" } } }""")]
    [InlineData("""{ "purposes": { "P": { } }, "recipients": { "R": { "kind": "partner", "purposes": ["P"] } } }""")]
    [InlineData("""{ "recipients": { "R": { "kind": "partner", "receives": [{ }] } } }""")]
    [InlineData("""{ "recipients": { "R": { "kind": "partner", "receives": { } } } }""")]
    [InlineData("""{ "recipients": { "R": { "kind": "partner", "hosts": ["https://r.example"] } } }""")]
    [InlineData("""{ "firstParty": { "host": [] } }""")]
    [InlineData("""{ "contexts": { "Ours": "Billing" } }""")]
    [InlineData("""{ "labels": { "A.B": { "category": "C" } }, "categories": { "C": { } } }""")]
    [InlineData("""{ "use": ["everything"] }""")]
    [InlineData("""{ "rights": ["export", "export"] }""")]
    [InlineData("""{ "identityChecks": ["Authorize"] }""")]
    public async Task BadCatalog_Validated_IsRefusedByBoth(string text)
    {
        Assert.False(AcceptedByReader(text));
        Assert.False(await AcceptedBySchema(text));
    }

    [Fact]
    public void EveryKeyOfTheSchema_Read_IsKnownAndDescribed()
    {
        using var schema = JsonDocument.Parse(Project.Repository.Read(SchemaPath));
        var definitions = schema.RootElement.GetProperty("definitions");
        AssertKnown(schema.RootElement, "{0}");
        AssertKnown(schema.RootElement.GetProperty("properties").GetProperty("policy"), """{ "policy": {0} }""");
        AssertKnown(schema.RootElement.GetProperty("properties").GetProperty("firstParty"), """{ "firstParty": {0} }""");
        AssertKnown(definitions.GetProperty("purpose"), """{ "purposes": { "A": {0} } }""");
        AssertKnown(definitions.GetProperty("category"), """{ "categories": { "A": {0} } }""");
        AssertKnown(definitions.GetProperty("recipient"), """{ "recipients": { "A": {0} } }""");
        AssertKnown(
            definitions.GetProperty("recipient").GetProperty("properties").GetProperty("receives").GetProperty("items"),
            """{ "recipients": { "A": { "receives": [{0}] } } }""");
    }

    private static void AssertKnown(JsonElement definition, string frame)
    {
        foreach (var property in definition.GetProperty("properties").EnumerateObject())
        {
            Assert.True(property.Value.TryGetProperty("description", out _), property.Name);
            var text = frame.Replace("{0}", "{ \"" + property.Name + "\": null }");
            Assert.DoesNotContain(CatalogReader.Read([new CatalogFile("a.json", text)]).Faults, fault => fault.Message.Contains("is not a key here"));
        }
    }

    [Fact]
    public void WordsOfTheSchema_AreThoseOfTheReader()
    {
        using var schema = JsonDocument.Parse(Project.Repository.Read(SchemaPath));
        var definitions = schema.RootElement.GetProperty("definitions");
        var category = definitions.GetProperty("category").GetProperty("properties");
        var recipient = definitions.GetProperty("recipient").GetProperty("properties");
        var root = schema.RootElement.GetProperty("properties");

        Assert.Equal(CatalogWords.Storage.Keys, Words(category.GetProperty("storage")));
        Assert.Equal(CatalogWords.Logging.Keys, Words(category.GetProperty("logging")));
        Assert.Equal(CatalogWords.Disclosure.Keys, Words(category.GetProperty("disclosure")));
        Assert.Equal(CatalogWords.Derived.Keys, Words(category.GetProperty("derived")));
        Assert.Equal(CatalogWords.Kinds.Keys, Words(recipient.GetProperty("kind")));
        Assert.Equal(CatalogWords.OptOut.Keys, Words(recipient.GetProperty("optOut")));
        Assert.Equal(CatalogWords.Uses, Words(root.GetProperty("use").GetProperty("items")));
        Assert.Equal(CatalogWords.Rights, Words(root.GetProperty("rights").GetProperty("items")));
    }

    /// <summary>What editors are told: the schema by the address that it has, in the file that a user copies.</summary>
    [Fact]
    public void Starter_Schema_IsTheShippedOne()
    {
        using var schema = JsonDocument.Parse(Project.Repository.Read(SchemaPath));
        var address = schema.RootElement.GetProperty("$id").GetString()!;

        Assert.EndsWith("/main/" + SchemaPath, address);
        Assert.Contains("\"$schema\": \"" + address + "\"", StarterCatalog.Text());
        Assert.Contains("\"$schema\": \"" + address + "\"", Project.Repository.Read("src/PurposeAnalyzers/Rules/StarterCatalogIsUsed.md"));
        Assert.Contains(address, Project.Repository.Read("README.md"));
    }

    private static IEnumerable<string> Words(JsonElement property) =>
        property.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!);
}
