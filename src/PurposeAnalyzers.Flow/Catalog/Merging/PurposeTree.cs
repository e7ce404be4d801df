using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Catalog.Reading;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Catalog.Merging;

// From what the files state of purposes to their tree. Example:
//
//   "Marketing": { "consent": true },  "Newsletter": { "parent": "Marketing" }
//
//   Newsletter needs consent too: consent to Marketing covers it, so it cannot be had for less.

internal sealed class PurposeTree(MergeScope scope)
{
    private readonly ImmutableDictionary<string, PurposeEntry>.Builder entries =
        ImmutableDictionary.CreateBuilder<string, PurposeEntry>(StringComparer.Ordinal);
    private readonly Dictionary<string, Stated<bool>> consents = new(StringComparer.Ordinal);

    public ImmutableDictionary<string, PurposeEntry> Build(IEnumerable<StatedPurpose> statements)
    {
        var groups = new Groups<StatedPurpose>(statements, purpose => purpose.Name);
        var parents = groups.Names.Select(name => (name, Parent(name, groups[name]))).ToList();
        var links = new ParentLinks(parents, scope.Purposes, scope.Faults);
        foreach (var name in links.TopDown)
            entries.Add(name, Entry(name, links.Parents[name], groups[name]));
        return entries.ToImmutable();
    }

    private Stated<string>? Parent(string name, IReadOnlyList<StatedPurpose> said) =>
        scope.Redefinition.Parent(name, said.Select(purpose => purpose.Parent).ToList(), said[0].At);

    private PurposeEntry Entry(string name, string? parent, IReadOnlyList<StatedPurpose> said)
    {
        var inherited = parent is not null && consents.TryGetValue(parent, out var of) ? of : null;
        var consent = scope.Strictest.Of(name, "consent", true, inherited, said.Select(purpose => purpose.Consent));
        if (consent is not null)
            consents.Add(name, consent);
        return new PurposeEntry(
            name,
            parent,
            scope.Strictest.Of(name, "abstract", true, null, said.Select(purpose => purpose.Abstract))?.Value ?? false,
            consent?.Value ?? false,
            scope.Redefinition.First(name, "description", said.Select(purpose => purpose.Description))?.Value,
            scope.Redefinition.First(name, "clause", said.Select(purpose => purpose.Clause))?.Value,
            scope.Redefinition.First(name, "dpv", said.Select(purpose => purpose.Dpv))?.Value,
            scope.Former(said.SelectMany(purpose => purpose.Formerly)),
            said[0].At);
    }
}
