using PurposeAnalyzers.Flow.Catalog.Json;

namespace PurposeAnalyzers.Flow.Catalog.Reading;

/// <summary>From the text of one file to what it states. Reads as the format does: one line per key.</summary>
internal static class StatedReader
{
    public static StatedCatalog Read(CatalogFile file, FaultList list)
    {
        // A byte order mark is no part of the first line.
        var text = file.Text.Length > 0 && file.Text[0] == '\uFEFF' ? file.Text.Substring(1) : file.Text;
        var faults = new FaultLog(file.Path, text, list);
        switch (JsonReader.Read(text, faults))
        {
            case JsonObject root:
                return Root(root, faults);
            case JsonBroken { Span.Length: 0 }:
                faults.Add(new JsonSpan(0, 0), "The catalog is empty; write { \"purposes\": { ... }, \"categories\": { ... } }");
                break;
            case JsonBroken:
                break;
            case var other:
                faults.Add(WrongType.Place(other), "A catalog is an object; write { \"purposes\": { ... }, \"categories\": { ... } }");
                break;
        }

        return new StatedCatalog();
    }

    private static StatedCatalog Root(JsonObject root, FaultLog faults)
    {
        var fields = new Fields(root, faults);
        fields.Ignore("$schema");
        var policy = fields.Nested("policy");
        var firstParty = fields.Nested("firstParty");
        var catalog = new StatedCatalog
        {
            PolicyName = policy?.Text("name"),
            PolicyVersion = policy?.Text("version"),
            PolicyUrl = policy?.Text("url"),
            DefaultCategory = fields.Text("defaultCategory"),
            FaceCategory = fields.Text("faceCategory"),
            Purposes = fields.Entries("purposes", member => EntryReader.Purpose(member, faults)),
            Categories = fields.Entries("categories", member => EntryReader.Category(member, faults)),
            Recipients = fields.Entries("recipients", member => RecipientReader.Recipient(member, faults)),
            FirstPartyHosts = firstParty?.TextsOrNone("hosts") ?? [],
            FirstPartyAssemblies = firstParty?.TextsOrNone("assemblies") ?? [],
            Contexts = fields.Entries("contexts", member => RowReader.Context(member, faults)),
            Labels = fields.Entries("labels", member => RowReader.Label(member, faults)),
            Uses = RowReader.Words(fields.TextsOrNone("use"), "use", CatalogWords.Uses, faults),
            Rights = RowReader.Words(fields.TextsOrNone("rights"), "rights", CatalogWords.Rights, faults),
            IdentityChecks = RowReader.DocumentationIds(fields.TextsOrNone("identityChecks"), faults),
        };
        policy?.End();
        firstParty?.End();
        fields.End();
        return catalog;
    }
}
