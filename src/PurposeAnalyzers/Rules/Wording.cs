using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rules;

// The phrases that messages are made of. Data first: "Customer.Email (EmailAddress), Customer.Name (Name)".

internal static class Wording
{
    public static string Data(IEnumerable<Label> labels) =>
        string.Join(", ", labels.Select(label => $"{label.Origin} ({label.Category})").Distinct());

    public static string Verb(IReadOnlyCollection<Label> labels) => labels.Count == 1 ? "is" : "are";

    /// <summary>"policy 3: " with the clause of the first category that has one; nothing if none has.</summary>
    public static string Clause(IEnumerable<Label> labels, PolicyCatalog catalog)
    {
        foreach (var label in labels)
        {
            for (string? at = label.Category; at is not null && catalog.Categories.TryGetValue(at, out var category); at = category.Parent)
            {
                if (category.Clause is { Length: > 0 } clause)
                    return "policy " + clause;
            }
        }

        return "the catalog";
    }

    /// <summary>"policy 2 permits OrderProcessing, Shipping": what the narrowest of the labels permits.</summary>
    public static string Permitted(Label label, PolicyCatalog catalog) =>
        Clause(new[] { label }, catalog) + " permits " + PermittedText.Of(catalog, label);

    public static string Names(EquatableArray<string> names) => string.Join(", ", names);
}
