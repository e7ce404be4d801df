using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Catalog;

/// <summary>The recipients that every catalog has: the whole world, and whoever asked.</summary>
internal static class BuiltInRecipients
{
    public const string Public = "Public";
    public const string Requester = "Requester";

    public static readonly EquatableArray<RecipientEntry> All = EquatableArray.Of(
        Entry(Public, RecipientKind.Public, "Everybody. Nothing is approved for it without a declared basis."),
        Entry(Requester, RecipientKind.Requester, "Whoever asked: a reply is no disclosure."));

    public static bool Has(string name) => name is Public or Requester;

    private static RecipientEntry Entry(string name, RecipientKind kind, string description) =>
        new(name, kind, null, null, OptOutRule.None, default, default, default, description, null, default, default);
}
