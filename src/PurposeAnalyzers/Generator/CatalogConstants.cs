using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Generator;

// The three classes of constants that a catalog gives:
//
//   "purposes": { "Billing": { "parent": "Declared", "description": "Charge for paid services", "clause": "2.15", "formerly": ["Invoicing"] } }
//
//   class Purpose:  Billing = "Billing"      "Charge for paid services. Clause 2.15."   "Part of Declared."
//                   Invoicing = "Billing"    the same, renamed to Billing
//
// The reader lets through only names that C# has, each of them once.

/// <summary>Turns a catalog into the classes to generate.</summary>
internal static class CatalogConstants
{
    public static ConstantClass Purposes(PolicyCatalog catalog) => Class(
        "Purpose",
        "What personal data may be processed for, as the catalog lists it.",
        catalog.Purposes.Values.SelectMany(entry => Constants(entry.Name, entry.Formerly, entry.Description, entry.Clause, CatalogDocumentation.Remarks(entry))));

    public static ConstantClass Categories(PolicyCatalog catalog) => Class(
        "DataCategory",
        "The categories of personal data, as the catalog lists them.",
        catalog.Categories.Values.SelectMany(entry => Constants(entry.Name, entry.Formerly, entry.Description, entry.Clause, CatalogDocumentation.Remarks(entry))));

    public static ConstantClass Recipients(PolicyCatalog catalog) => Class(
        "Recipient",
        "Whom personal data may be handed to, as the catalog lists them.",
        catalog.Recipients.Values.SelectMany(entry => Constants(entry.Name, entry.Formerly, entry.Description, entry.Clause, CatalogDocumentation.Remarks(entry))));

    /// <summary>Sorted, so that the order of the catalog's lines changes nothing.</summary>
    private static ConstantClass Class(string name, string summary, IEnumerable<Constant> constants) =>
        new(name, summary, EquatableArray.From(constants.OrderBy(constant => constant.Name, StringComparer.Ordinal)));

    private static IEnumerable<Constant> Constants(string name, EquatableArray<string> formerly, string? description, string? clause, string remarks)
    {
        var constant = new Constant(name, name, CatalogDocumentation.Summary(description, clause), remarks);
        return formerly.Select(former => constant with { Name = former, RenamedTo = name }).Prepend(constant);
    }
}
