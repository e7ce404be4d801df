using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Catalog;

// The narrowest label that may stand on a member which receives all of these. Example, Name and EmailAddress below PersonalInfo:
//
//   EmailAddress                                        EmailAddress
//   EmailAddress, Name                                  PersonalInfo, if it is handled as strictly and permits no more
//   EmailAddress, BirthDate (for Shipping only)         PersonalInfo for Shipping
//   EmailAddress for Billing, EmailAddress              EmailAddress for Billing
//   EmailAddress, FaceExpression (a tree of its own)    none: no label covers both

internal static class CoveringLabel
{
    /// <summary>Null if no category covers all of them, or no purpose is permitted for all.</summary>
    public static Label? Of(PolicyCatalog catalog, IReadOnlyCollection<Label> arriving, string origin)
    {
        var first = arriving.FirstOrDefault();
        for (var category = first?.Category; category is not null; category = catalog.Categories.TryGetValue(category, out var entry) ? entry.Parent : null)
        {
            foreach (var label in Candidates(catalog, category, arriving, origin))
            {
                if (arriving.All(one => catalog.Covers(label, one)) && !catalog.PurposesBeyond(label, new Label(category, null, origin)).Any())
                    return label;
            }
        }

        return null;
    }

    private static IEnumerable<Label> Candidates(PolicyCatalog catalog, string category, IReadOnlyCollection<Label> arriving, string origin)
    {
        yield return new Label(category, null, origin);
        foreach (var stated in arriving.Select(label => label.Purposes).Where(purposes => purposes is not null).Distinct())
            yield return new Label(category, stated, origin);
        var common = PermittedForAll(catalog, arriving);
        if (common.Length > 0)
            yield return new Label(category, common, origin);
    }

    /// <summary>The purposes that all of the labels permit: a parent in the place of all its children.</summary>
    public static EquatableArray<string> PermittedForAll(PolicyCatalog catalog, IReadOnlyCollection<Label> labels)
    {
        var whole = catalog.Purposes.Keys.Where(purpose => IsPermittedWhole(catalog, labels, purpose)).ToImmutableHashSet(StringComparer.Ordinal);
        return EquatableArray.From(whole
            .Where(purpose => catalog.Purposes[purpose].Parent is not { } parent || !whole.Contains(parent))
            .OrderBy(purpose => purpose, StringComparer.Ordinal));
    }

    /// <summary>The purposes that code may process all of the labels for.</summary>
    public static IEnumerable<string> UsableForAll(PolicyCatalog catalog, IReadOnlyCollection<Label> labels) =>
        catalog.Purposes.Values
            .Where(purpose => !purpose.Abstract && labels.All(label => catalog.Permits(label, purpose.Name)))
            .Select(purpose => purpose.Name)
            .OrderBy(purpose => purpose, StringComparer.Ordinal);

    private static bool IsPermittedWhole(PolicyCatalog catalog, IReadOnlyCollection<Label> labels, string purpose)
    {
        var usable = catalog.Purposes.Values.Where(entry => !entry.Abstract && catalog.IsPurposeWithin(entry.Name, purpose)).ToList();
        return usable.Count > 0 && usable.All(entry => labels.All(label => catalog.Permits(label, entry.Name)));
    }
}
