using System.Collections.Immutable;

namespace PurposeAnalyzers.Flow.Catalog.Reading;

/// <summary>The words that a catalog may use where it chooses among a few. The schema lists the same; a test holds them together.</summary>
internal static class CatalogWords
{
    public static readonly IReadOnlyDictionary<string, StorageRule> Storage = new Dictionary<string, StorageRule>
    {
        ["allowed"] = StorageRule.Allowed,
        ["encrypted"] = StorageRule.Encrypted,
        ["forbidden"] = StorageRule.Forbidden,
    };

    public static readonly IReadOnlyDictionary<string, LoggingRule> Logging = new Dictionary<string, LoggingRule>
    {
        ["allowed"] = LoggingRule.Allowed,
        ["pseudonymous"] = LoggingRule.Pseudonymous,
        ["forbidden"] = LoggingRule.Forbidden,
    };

    public static readonly IReadOnlyDictionary<string, DisclosureRule> Disclosure = new Dictionary<string, DisclosureRule>
    {
        ["approved"] = DisclosureRule.Approved,
        ["forbidden"] = DisclosureRule.Forbidden,
    };

    public static readonly IReadOnlyDictionary<string, bool> Derived = new Dictionary<string, bool> { ["everything"] = true };

    /// <summary>Public and Requester are built in, and no kinds that a catalog can give.</summary>
    public static readonly IReadOnlyDictionary<string, RecipientKind> Kinds = new Dictionary<string, RecipientKind>
    {
        ["processor"] = RecipientKind.Processor,
        ["group"] = RecipientKind.Group,
        ["partner"] = RecipientKind.Partner,
        ["linked"] = RecipientKind.Linked,
        ["authority"] = RecipientKind.Authority,
    };

    public static readonly IReadOnlyDictionary<string, OptOutRule> OptOut = new Dictionary<string, OptOutRule>
    {
        ["none"] = OptOutRule.None,
        ["identifying"] = OptOutRule.Identifying,
        ["everything"] = OptOutRule.Everything,
    };

    /// <summary>The built-in maps of other people's members. Face is on without being asked for.</summary>
    public static readonly ImmutableArray<string> Uses = ImmutableArray.Create("identity", "compliance", "aspnetcore", "device", "location", "face");

    public static readonly ImmutableArray<string> Rights = ImmutableArray.Create("export", "correct", "erase", "stopUse");
}
