using PurposeAnalyzers.Flow.Catalog.Json;

namespace PurposeAnalyzers.Flow.Catalog.Reading;

/// <summary>Reads the entries of "purposes" and "categories".</summary>
internal static class EntryReader
{
    public static StatedPurpose? Purpose(JsonMember member, FaultLog faults)
    {
        if (!EntryName.IsUsable(member.Key, "Purpose", faults))
            return null;
        var fields = Body(member, faults);
        var purpose = new StatedPurpose(member.Key.Value, faults.Position(member.Key.Span))
        {
            Parent = fields?.Text("parent"),
            Abstract = fields?.Flag("abstract"),
            Consent = fields?.Flag("consent"),
            Description = fields?.Text("description"),
            Clause = fields?.Text("clause"),
            Dpv = fields?.Text("dpv"),
            Formerly = Formerly(fields, "Purpose", faults),
        };
        fields?.End();
        return purpose;
    }

    public static StatedCategory? Category(JsonMember member, FaultLog faults)
    {
        if (!EntryName.IsUsable(member.Key, "DataCategory", faults))
            return null;
        var fields = Body(member, faults);
        var category = new StatedCategory(member.Key.Value, faults.Position(member.Key.Span))
        {
            Parent = fields?.Text("parent"),
            Identifying = fields?.Flag("identifying"),
            Purposes = fields?.Texts("purposes"),
            Storage = fields?.Choice("storage", CatalogWords.Storage),
            Logging = fields?.Choice("logging", CatalogWords.Logging),
            Disclosure = fields?.Choice("disclosure", CatalogWords.Disclosure),
            Final = fields?.Flag("final"),
            DerivedEverything = fields?.Choice("derived", CatalogWords.Derived),
            Description = fields?.Text("description"),
            Clause = fields?.Text("clause"),
            Formerly = Formerly(fields, "DataCategory", faults),
        };
        fields?.End();
        return category;
    }

    /// <summary>The keys of an entry; null, with a fault, if it is no object. The name still counts.</summary>
    public static Fields? Body(JsonMember member, FaultLog faults)
    {
        if (member.Value is JsonObject node)
            return new Fields(node, faults);
        WrongType.Report(member.Value, member.Key.Value, "an object, as in { }", faults);
        return null;
    }

    /// <summary>Former names become constants too, so C# must be able to name them.</summary>
    public static IReadOnlyList<Stated<string>> Formerly(Fields? fields, string constantsClass, FaultLog faults)
    {
        var names = new List<Stated<string>>();
        foreach (var name in fields?.TextsOrNone("formerly") ?? [])
        {
            if (EntryName.IsIdentifier(name.Value) && name.Value != constantsClass)
                names.Add(name);
            else
                faults.Add(name.At, "C# cannot name " + Phrase.Quoted(name.Value) + ", so no code can still use it; remove it");
        }

        return names;
    }
}
