using System.Collections.Immutable;

namespace PurposeAnalyzers.Flow.Catalog.Kinds;

// What each key of the catalog's "use" switches on: the kinds of data that its rows label with ("label(aspnetcore.ip)"), and other
// people's attributes that label. A kind has the category that the catalog calls so, else its default category.
//
//   "use": ["aspnetcore"]      aspnetcore.ip -> IpAddress, aspnetcore.cookie -> Cookie, ...

internal static class BuiltInUses
{
    public const string Face = "face";

    /// <summary>A kind with ? is left out where the catalog has no category for it.</summary>
    private static readonly ImmutableDictionary<string, string[]> Kinds = new Dictionary<string, string[]>
    {
        ["identity"] = new[] { "email", "phone", "account", "person", "user?" },
        ["compliance"] = new[] { "person" },
        ["aspnetcore"] = new[] { "ip", "agent", "cookie", "email", "phone", "name", "birth", "address", "trait?", "account", "user?" },
        ["device"] = new[] { "device", "account" },
        ["location"] = new[] { "location" },
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, string> Attributes = new Dictionary<string, string>
    {
        ["T:Microsoft.AspNetCore.Identity.PersonalDataAttribute"] = "identity.person",
        ["T:Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute"] = "compliance.person",
    }.ToImmutableDictionary();

    /// <summary>Attributes that say of a member that it is no personal data, though what they derive from labels.</summary>
    public static readonly ImmutableHashSet<string> Exempt = ImmutableHashSet.Create(
        "T:Microsoft.Extensions.Compliance.Classification.NoDataClassificationAttribute");

    public static IEnumerable<string> KindsOf(string use) => Kinds.TryGetValue(use, out var kinds) ? kinds.Select(kind => use + "." + kind.TrimEnd('?')) : Enumerable.Empty<string>();

    /// <summary>The categories of everything that a use labels with; <paramref name="lacking"/> is told of kinds that the catalog has none for.</summary>
    public static IEnumerable<KeyValuePair<string, string>> CategoriesOf(string use, PolicyCatalog catalog, Action<DataKind> lacking)
    {
        foreach (var written in Kinds.TryGetValue(use, out var kinds) ? kinds : Array.Empty<string>())
        {
            var kind = DataKind.All[written.TrimEnd('?')];
            var isOptional = written.EndsWith("?", StringComparison.Ordinal);
            if (kind.In(catalog.Categories.Keys) is { } own)
                yield return new(use + "." + kind.Name, own);
            else if (!isOptional && catalog.DefaultCategory is { } other)
                yield return new(use + "." + kind.Name, other);
            else if (!isOptional)
                lacking(kind);
        }
    }

    /// <summary>Rows for the attributes of the uses that are on; what the catalog states itself stands.</summary>
    public static ImmutableDictionary<string, MappedLabel> WithAttributes(ImmutableDictionary<string, MappedLabel> stated, ImmutableDictionary<string, string> categories)
    {
        foreach (var attribute in Attributes)
        {
            if (!stated.ContainsKey(attribute.Key) && categories.TryGetValue(attribute.Value, out var category))
                stated = stated.Add(attribute.Key, new MappedLabel(attribute.Key, category, null, default));
        }

        return stated;
    }
}
