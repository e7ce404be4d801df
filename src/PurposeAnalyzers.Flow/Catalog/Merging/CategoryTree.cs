using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Catalog.Reading;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Catalog.Merging;

// From what the files state of categories to their tree, everything inherited filled in. Example:
//
//   "PersonalInfo": { "identifying": true, "purposes": ["Declared"] }
//   "EmailAddress": { "parent": "PersonalInfo", "storage": "encrypted" }
//
//   EmailAddress: identifying, for Declared, storage encrypted; logging forbidden and disclosure approved, because nobody states them.

internal sealed class CategoryTree(MergeScope scope, ImmutableDictionary<string, PurposeEntry> purposes)
{
    private readonly PermittedPurposes permitted = new(scope, purposes);
    private readonly Dictionary<string, Handling> handlings = new(StringComparer.Ordinal);

    /// <summary>What is stated for a category or above it: where nothing is, a child may choose freely.</summary>
    private sealed record Handling(
        Stated<bool>? Identifying,
        IReadOnlyList<Stated<string>>? Purposes,
        Stated<StorageRule>? Storage,
        Stated<LoggingRule>? Logging,
        Stated<DisclosureRule>? Disclosure,
        Stated<bool>? Final,
        Stated<bool>? Derived)
    {
        public static readonly Handling Unstated = new(null, null, null, null, null, null, null);
    }

    public ImmutableDictionary<string, CategoryEntry> Build(IEnumerable<StatedCategory> statements)
    {
        var groups = new Groups<StatedCategory>(statements, category => category.Name);
        var parents = groups.Names.Select(name => (name, Parent(name, groups[name]))).ToList();
        var links = new ParentLinks(parents, scope.Categories, scope.Faults);
        var entries = ImmutableDictionary.CreateBuilder<string, CategoryEntry>(StringComparer.Ordinal);
        foreach (var name in links.TopDown)
        {
            var parent = links.Parents[name];
            var handling = Narrowed(name, parent is null ? Handling.Unstated : handlings[parent], groups[name]);
            handlings.Add(name, handling);
            entries.Add(name, Entry(name, parent, handling, groups[name]));
        }

        return entries.ToImmutable();
    }

    private Stated<string>? Parent(string name, IReadOnlyList<StatedCategory> said) =>
        scope.Redefinition.Parent(name, said.Select(category => category.Parent).ToList(), said[0].At);

    private Handling Narrowed(string name, Handling above, IReadOnlyList<StatedCategory> said)
    {
        var strictest = scope.Strictest;
        return new Handling(
            strictest.Of(name, "identifying", true, above.Identifying, said.Select(category => category.Identifying)),
            permitted.Narrowed(name, above.Purposes, said.Select(category => category.Purposes)),
            strictest.Of(name, "storage", above.Storage, said.Select(category => category.Storage), rule => (int)rule, Word),
            strictest.Of(name, "logging", above.Logging, said.Select(category => category.Logging), rule => (int)rule, Word),
            strictest.Of(name, "disclosure", above.Disclosure, said.Select(category => category.Disclosure), rule => (int)rule, Word),
            strictest.Of(name, "final", true, above.Final, said.Select(category => category.Final)),
            strictest.Of(name, "derived", true, above.Derived, said.Select(category => category.DerivedEverything)));
    }

    private CategoryEntry Entry(string name, string? parent, Handling handling, IReadOnlyList<StatedCategory> said) => new(
        name,
        parent,
        handling.Identifying?.Value ?? false,
        handling.Purposes is { } listed ? EquatableArray.From(listed.Select(purpose => purpose.Value)) : null,
        handling.Storage?.Value ?? StorageRule.Allowed,
        handling.Logging?.Value ?? LoggingRule.Forbidden,
        handling.Disclosure?.Value ?? DisclosureRule.Approved,
        handling.Final?.Value ?? false,
        handling.Derived?.Value ?? false,
        scope.Redefinition.First(name, "description", said.Select(category => category.Description))?.Value,
        scope.Redefinition.First(name, "clause", said.Select(category => category.Clause))?.Value,
        scope.Former(said.SelectMany(category => category.Formerly)),
        said[0].At);

    /// <summary>The word that the catalog uses: the enums are named after them.</summary>
    private static string Word<T>(T rule) where T : struct, Enum => Phrase.Quoted(rule.ToString().ToLowerInvariant());
}
