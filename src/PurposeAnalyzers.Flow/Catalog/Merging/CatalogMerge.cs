using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Catalog.Kinds;
using PurposeAnalyzers.Flow.Catalog.Reading;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Catalog.Merging;

// From what all files state, outermost first, to one catalog. Example:
//
//   /purposes.json       "EmailAddress": { "purposes": ["Billing", "Surveys"] }
//   /shop/purposes.json  "EmailAddress": { "purposes": ["Billing"] },  "LoyaltyCard": { "purposes": ["Billing"] }
//
//   EmailAddress for Billing (narrowed), LoyaltyCard for Billing (added). "purposes": ["Prizes"] would widen: a fault in the nearer file.

internal static class CatalogMerge
{
    public static PolicyCatalog Of(IReadOnlyList<StatedCatalog> files, FaultList faults, FileOrder order, string fingerprint)
    {
        var scope = new MergeScope(faults, order);
        scope.Learn(files);
        var purposes = new PurposeTree(scope).Build(files.SelectMany(file => file.Purposes));
        var categories = new CategoryTree(scope, purposes).Build(files.SelectMany(file => file.Categories));
        var trees = Empty(fingerprint) with
        {
            Policy = Header(scope, files),
            DefaultCategory = Category(scope, "defaultCategory", files.Select(file => file.DefaultCategory)),
            FaceCategory = Category(scope, "faceCategory", files.Select(file => file.FaceCategory)),
            Purposes = purposes,
            Categories = categories,
        };
        var rows = new RowTables(scope, trees);
        var uses = files.SelectMany(file => file.Uses).ToList();
        var sources = Sources(scope, trees, uses);
        return trees with
        {
            Recipients = new RecipientTable(scope, trees).Build(files.SelectMany(file => file.Recipients)),
            FirstPartyHosts = All(files.SelectMany(file => file.FirstPartyHosts)),
            FirstPartyAssemblies = All(files.SelectMany(file => file.FirstPartyAssemblies)),
            Contexts = rows.Contexts(files.SelectMany(file => file.Contexts)),
            Labels = BuiltInUses.WithAttributes(rows.Labels(files.SelectMany(file => file.Labels)), sources),
            Uses = Uses(scope, trees, uses),
            Sources = sources,
            Rights = All(files.SelectMany(file => file.Rights)),
            IdentityChecks = All(files.SelectMany(file => file.IdentityChecks)),
        };
    }

    private static PolicyCatalog Empty(string fingerprint) => new(
        new PolicyHeader(null, null, null),
        null,
        null,
        ImmutableDictionary<string, PurposeEntry>.Empty,
        ImmutableDictionary<string, CategoryEntry>.Empty,
        ImmutableDictionary<string, RecipientEntry>.Empty,
        default,
        default,
        ImmutableDictionary<string, EquatableArray<string>>.Empty,
        ImmutableDictionary<string, MappedLabel>.Empty,
        default,
        default,
        default,
        false,
        fingerprint);

    private static PolicyHeader Header(MergeScope scope, IReadOnlyList<StatedCatalog> files) => new(
        scope.Redefinition.First("policy", "name", files.Select(file => file.PolicyName))?.Value,
        scope.Redefinition.First("policy", "version", files.Select(file => file.PolicyVersion))?.Value,
        scope.Redefinition.First("policy", "url", files.Select(file => file.PolicyUrl))?.Value);

    /// <summary>The category that a label without one has; null if none is stated, or it does not exist.</summary>
    private static string? Category(MergeScope scope, string key, IEnumerable<Stated<string>?> said)
    {
        Stated<string>? first = null;
        foreach (var category in said)
        {
            if (category is null || !scope.Categories.Check(category))
                continue;
            first ??= category;
            if (category.Value != first.Value)
                scope.Faults.Add(category.At, Redefinition.Redefines("the catalog", key, first.At, category.At));
        }

        return first?.Value;
    }

    /// <summary>The built-in maps that are on. Face data is looked for unasked, wherever there is a category for it.</summary>
    private static EquatableArray<string> Uses(MergeScope scope, PolicyCatalog trees, IReadOnlyList<Stated<string>> said)
    {
        var face = said.FirstOrDefault(use => use.Value == Face);
        if (trees.FaceCategory is null && face is not null)
            scope.Faults.Add(face.At, "\"face\" needs a category to label with; write \"faceCategory\": \"...\" beside \"use\"");
        return EquatableArray.From(said.Select(use => use.Value).Append(Face).Distinct(StringComparer.Ordinal));
    }

    private const string Face = BuiltInUses.Face;

    /// <summary>The categories of the data that built-in maps label: by what catalogs usually call them, else the default category.</summary>
    private static ImmutableDictionary<string, string> Sources(MergeScope scope, PolicyCatalog trees, IReadOnlyList<Stated<string>> said)
    {
        var sources = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (trees.FaceCategory is { } face)
            sources[Face] = face;
        foreach (var use in said)
        {
            foreach (var source in BuiltInUses.CategoriesOf(use.Value, trees, kind => scope.Faults.Add(use.At, Lacks(use.Value, kind))))
                sources[source.Key] = source.Value;
        }

        return sources.ToImmutable();
    }

    private static string Lacks(string use, DataKind kind) =>
        Phrase.Quoted(use) + " needs a category for " + kind.Text + "; write \"defaultCategory\": \"...\", or a category called " + Phrase.Or(kind.Categories.Take(2));

    private static EquatableArray<string> All(IEnumerable<Stated<string>> texts) =>
        EquatableArray.From(texts.Select(text => text.Value).Distinct(StringComparer.Ordinal));
}
