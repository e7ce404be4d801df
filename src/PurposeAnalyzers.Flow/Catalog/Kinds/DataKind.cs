using System.Collections.Immutable;

namespace PurposeAnalyzers.Flow.Catalog.Kinds;

// A kind of personal data that is known without being told, and the category that stands for it in somebody's catalog.
//
//   Named("email").In(catalog)     "EmailAddress" if the catalog has it, else "Email", "ContactInfo", ...; null: the catalog has none of them

/// <param name="Name">What dictionaries and models call it: "email".</param>
/// <param name="Text">What messages call it: "an e-mail address".</param>
/// <param name="Categories">Names that catalogs give it, the sharpest first.</param>
internal sealed record DataKind(string Name, string Text, ImmutableArray<string> Categories)
{
    private static readonly Lazy<ImmutableDictionary<string, DataKind>> LazyAll = new(() => Read(EmbeddedText.Read("kinds.txt")));

    public static ImmutableDictionary<string, DataKind> All => LazyAll.Value;

    /// <summary>The category that the catalog has for this kind of data by name.</summary>
    public string? In(IEnumerable<string> categories)
    {
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var category in categories.OrderBy(name => name, StringComparer.Ordinal))
            known[Letters(category)] = category;
        return Categories.Select(name => known.TryGetValue(name, out var found) ? found : null).FirstOrDefault(found => found is not null);
    }

    private static string Letters(string name) => new(name.Where(char.IsLetter).ToArray());

    private static ImmutableDictionary<string, DataKind> Read(string text) => text
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('|'))
        .Select(columns => new DataKind(columns[0].Trim(), columns[1].Trim(), columns[2].Split(',').Select(name => name.Trim()).ToImmutableArray()))
        .ToImmutableDictionary(kind => kind.Name);
}
