using PurposeAnalyzers.Flow.Catalog.Json;

namespace PurposeAnalyzers.Flow.Catalog.Reading;

// Reads the keys of one object by name and type, and reports what is left over. Example:
//
//   { "parrent": "Declared", "consent": "yes" }
//
//   fields.Text("parent")     null
//   fields.Flag("consent")    null, fault at "yes": "consent" must be true or false
//   fields.End()              fault at "parrent": unknown key, did you mean "parent"?

/// <summary>The keys of one object. Every key that is asked for is a known one.</summary>
internal sealed class Fields
{
    private readonly JsonObject node;
    private readonly FaultLog faults;
    private readonly IReadOnlyList<JsonMember> members;
    private readonly List<string> known = new();

    public Fields(JsonObject node, FaultLog faults)
    {
        this.node = node;
        this.faults = faults;
        members = DuplicateKeys.Removed(node, faults);
    }

    public Stated<string>? Text(string key)
    {
        var value = Find(key);
        if (value is JsonString text && text.Value.Trim().Length == 0)
            faults.Add(text.Span, Phrase.Quoted(key) + " is empty; write a text, or remove the key");
        else if (value is JsonString { Value: var written })
            return new Stated<string>(written, faults.Position(value.Span));
        else
            Refuse(value, key, "a text in double quotes");
        return null;
    }

    public Stated<bool>? Flag(string key)
    {
        var value = Find(key);
        if (value is JsonBoolean flag)
            return new Stated<bool>(flag.Value, faults.Position(value.Span));
        Refuse(value, key, "true or false");
        return null;
    }

    /// <summary>One of a few words.</summary>
    public Stated<T>? Choice<T>(string key, IReadOnlyDictionary<string, T> words)
    {
        var value = Find(key);
        if (value is not JsonString text)
            Refuse(value, key, Phrase.Or(words.Keys));
        else if (words.TryGetValue(text.Value, out var meant))
            return new Stated<T>(meant, faults.Position(text.Span));
        else
            faults.Add(text.Span, Phrase.Quoted(key) + " cannot be " + Phrase.Quoted(text.Value) + "; write " + Phrase.Or(words.Keys));
        return null;
    }

    /// <summary>A list of texts; null if the key is not there.</summary>
    public IReadOnlyList<Stated<string>>? Texts(string key)
    {
        var value = Find(key);
        if (value is not JsonArray list)
        {
            Refuse(value, key, "a list of texts, as in [\"...\"]");
            return null;
        }

        return StatedTexts.Read(list, key, faults);
    }

    /// <summary>A list of texts; empty if the key is not there.</summary>
    public IReadOnlyList<Stated<string>> TextsOrNone(string key) => Texts(key) ?? [];

    /// <summary>The keys of an object, as fields of their own; null if the key is not there.</summary>
    public Fields? Nested(string key)
    {
        var value = Find(key);
        if (value is JsonObject nested)
            return new Fields(nested, faults);
        Refuse(value, key, "an object, as in { ... }");
        return null;
    }

    /// <summary>The entries of an object whose keys are names: each is read by <paramref name="read"/>.</summary>
    public IReadOnlyList<T> Entries<T>(string key, Func<JsonMember, T?> read) where T : class
    {
        var value = Find(key);
        var entries = new List<T>();
        if (value is JsonObject table)
        {
            foreach (var member in DuplicateKeys.Removed(table, faults))
            {
                if (read(member) is { } entry)
                    entries.Add(entry);
            }
        }
        else
        {
            Refuse(value, key, "an object, as in { ... }");
        }

        return entries;
    }

    /// <summary>The objects of a list, as fields; empty if the key is not there.</summary>
    public IReadOnlyList<(CatalogPosition At, Fields Fields)> Objects(string key)
    {
        var value = Find(key);
        var objects = new List<(CatalogPosition, Fields)>();
        if (value is not JsonArray list)
        {
            Refuse(value, key, "a list of objects, as in [{ ... }]");
            return objects;
        }

        foreach (var item in list.Items)
        {
            if (item is JsonObject nested)
                objects.Add((faults.Position(WrongType.Place(nested)), new Fields(nested, faults)));
            else
                WrongType.Report(item, key, "a list of objects, as in [{ ... }]", faults);
        }

        return objects;
    }

    /// <summary>Reports every key that nobody asked for.</summary>
    public void End()
    {
        foreach (var member in node.Members)
        {
            var key = member.Key.Value;
            if (!faults.IsFull && !known.Contains(key))
                faults.Add(member.Key.Span, Phrase.Quoted(key) + " is not a key here; " + NearestName.Advice(key, known));
        }
    }

    /// <summary>True if the key is there, readable or not.</summary>
    public bool Has(string key) => Value(key) is not null;

    /// <summary>Accepts a key without reading it.</summary>
    public void Ignore(string key) => known.Add(key);

    private JsonNode? Find(string key)
    {
        known.Add(key);
        return Value(key);
    }

    private JsonNode? Value(string key)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Key.Value == key)
                return members[i].Value;
        }

        return null;
    }

    private void Refuse(JsonNode? value, string key, string expected)
    {
        if (value is not null)
            WrongType.Report(value, key, expected, faults);
    }
}
