using PurposeAnalyzers.Flow.Catalog.Json;

namespace PurposeAnalyzers.Flow.Catalog.Reading;

// Reads the entries of "recipients". The short form is one row among the others:
//   "purposes": ["Billing"], "categories": ["EmailAddress"]
//   "receives": [ { "purposes": ["Billing"], "categories": ["EmailAddress"] } ]

internal static class RecipientReader
{
    public static StatedRecipient? Recipient(JsonMember member, FaultLog faults)
    {
        if (!EntryName.IsUsable(member.Key, "Recipient", faults))
            return null;
        if (BuiltInRecipients.Has(member.Key.Value))
        {
            faults.Add(member.Key.Span, Phrase.Quoted(member.Key.Value) + " is built in; choose another name");
            return null;
        }

        var fields = EntryReader.Body(member, faults);
        var at = faults.Position(member.Key.Span);
        var recipient = new StatedRecipient(member.Key.Value, at)
        {
            Kind = fields?.Choice("kind", CatalogWords.Kinds),
            Agreement = fields?.Text("agreement"),
            LacksKind = fields is not null && !fields.Has("kind"),
            LacksAgreement = fields is not null && !fields.Has("agreement"),
            Consent = fields?.Text("consent"),
            OptOut = fields?.Choice("optOut", CatalogWords.OptOut),
            Receives = Rows(fields, at, faults),
            Assemblies = fields?.TextsOrNone("assemblies") ?? [],
            Hosts = Hosts(fields?.TextsOrNone("hosts") ?? [], faults),
            Description = fields?.Text("description"),
            Clause = fields?.Text("clause"),
            Formerly = EntryReader.Formerly(fields, "Recipient", faults),
        };
        fields?.End();
        return recipient;
    }

    private static IReadOnlyList<StatedRow> Rows(Fields? fields, CatalogPosition at, FaultLog faults)
    {
        var rows = new List<StatedRow>();
        if (fields is null)
            return rows;
        if (ShortForm(fields, at, faults) is { } shortForm)
            rows.Add(shortForm);
        foreach (var (place, row) in fields.Objects("receives"))
        {
            if (LongForm(row, place, faults) is { } longForm)
                rows.Add(longForm);
            row.End();
        }

        return rows;
    }

    private static StatedRow? ShortForm(Fields fields, CatalogPosition at, FaultLog faults)
    {
        var purposes = fields.Texts("purposes");
        var categories = fields.Texts("categories");
        if (purposes is not null && !fields.Has("categories"))
            faults.Add(purposes.Count > 0 ? purposes[0].At : at, "Purposes without categories let nothing through; write \"categories\": [\"...\"] beside them");
        return categories is null ? null : new StatedRow(at, purposes ?? [], categories, null);
    }

    private static StatedRow? LongForm(Fields row, CatalogPosition at, FaultLog faults)
    {
        var purposes = row.Texts("purposes") ?? [];
        if (row.Text("purpose") is { } single)
            purposes = purposes.Append(single).ToList();
        var identifying = row.Flag("identifying");
        var categories = row.Texts("categories");
        if (!row.Has("categories"))
            faults.Add(at, "The row names no categories, so it lets nothing through; write \"categories\": [\"...\"]");
        return categories is null ? null : new StatedRow(at, purposes, categories, identifying?.Value);
    }

    private static IReadOnlyList<Stated<string>> Hosts(IReadOnlyList<Stated<string>> written, FaultLog faults)
    {
        foreach (var host in written)
        {
            if (!host.Value.StartsWith("config:", StringComparison.Ordinal) && host.Value.Any(c => c == '/' || char.IsWhiteSpace(c)))
                faults.Add(host.At, Phrase.Quoted(host.Value) + " is no host; write " + Phrase.Quoted(HostOf(host.Value.Trim())));
        }

        return written;
    }

    private static string HostOf(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + 3;
        var end = url.IndexOf('/', start);
        return end < 0 ? url.Substring(start) : url.Substring(start, end - start);
    }
}
