using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rules;

// The phrases that messages are made of. Data first: "Customer.Email (EmailAddress), Customer.Name (Name)".

internal static class Wording
{
    public static string Data(IEnumerable<Label> labels) =>
        string.Join(", ", labels.Select(label => $"{label.Origin} ({label.Category})").Distinct());

    /// <summary>By what <see cref="Data"/> names: one address, as it is and pseudonymised, is one.</summary>
    public static string Verb(IEnumerable<Label> labels) => IsOne(labels) ? "is" : "are";

    public static string Flows(IEnumerable<Label> labels) => IsOne(labels) ? "flows" : "flow";

    private static bool IsOne(IEnumerable<Label> labels) => labels.Select(label => (label.Origin, label.Category)).Distinct().Count() == 1;

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
