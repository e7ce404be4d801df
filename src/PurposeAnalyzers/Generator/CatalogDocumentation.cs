using PurposeAnalyzers.Flow.Catalog;

namespace PurposeAnalyzers.Generator;

/// <summary>What the editor shows for a constant: the catalog's own words, and what follows from them.</summary>
internal static class CatalogDocumentation
{
    public static string Summary(string? description, string? clause) =>
        string.Join(" ", new[] { Sentence(description), clause is null ? null : "Clause " + clause + "." }.Where(part => part is not null));

    public static string Remarks(PurposeEntry purpose) => Sentences(
        PartOf(purpose.Parent),
        purpose.Abstract ? "Groups other purposes; code cannot process for it." : null,
        purpose.Consent ? "Needs a checked consent." : null);

    public static string Remarks(CategoryEntry category) => Sentences(
        PartOf(category.Parent),
        "Permitted purposes: " + (category.Purposes is { } names ? List(names, "none") : "every purpose that needs no consent") + ".",
        "Storage: " + Word(category.Storage) + ".",
        "Logging: " + Word(category.Logging) + ".",
        "Disclosure: " + Word(category.Disclosure) + ".",
        category.Identifying ? "Identifies a person." : null,
        category.Final ? "Nothing lifts these rules." : null);

    public static string Remarks(RecipientEntry recipient) => Sentences(
        "Kind: " + Word(recipient.Kind) + ".",
        recipient.Agreement is null ? null : "Agreement: " + recipient.Agreement + ".",
        recipient.Consent is null ? null : "Needs a checked consent for " + recipient.Consent + ".",
        recipient.OptOut == OptOutRule.None ? null : "Data subjects can opt out.");

    private static string? PartOf(string? parent) => parent is null ? null : "Part of " + parent + ".";

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();

    private static string List(IEnumerable<string> names, string none) => string.Join(", ", names) is { Length: > 0 } list ? list : none;

    private static string Sentences(params string?[] sentences) => string.Join(" ", sentences.Where(sentence => sentence is not null));

    /// <summary>The text, ended by a full stop unless it ends itself; a Chinese description ends with 。</summary>
    private static string? Sentence(string? text)
    {
        var trimmed = text?.Trim();
        if (trimmed is null or "")
            return null;
        return ".!?。！？".IndexOf(trimmed[trimmed.Length - 1]) >= 0 ? trimmed : trimmed + ".";
    }
}
