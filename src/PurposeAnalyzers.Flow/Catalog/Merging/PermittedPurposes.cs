using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Catalog.Reading;

namespace PurposeAnalyzers.Flow.Catalog.Merging;

// The purposes that a category permits, after its ancestors and all files have narrowed them. Example, Billing and Shipping below Declared:
//
//   stated above: Declared           own: Billing            Billing
//   stated above: Billing            own: Billing, Surveys   Billing; fault at Surveys
//   stated above: Billing (nearer)   own: Declared (outer)   Billing, and no fault: the nearer file narrows

internal sealed class PermittedPurposes(MergeScope scope, ImmutableDictionary<string, PurposeEntry> purposes)
{
    /// <summary>Null: nobody states any, so every purpose that needs no consent.</summary>
    public IReadOnlyList<Stated<string>>? Narrowed(
        string name, IReadOnlyList<Stated<string>>? inherited, IEnumerable<IReadOnlyList<Stated<string>>?> own)
    {
        var permitted = inherited;
        foreach (var said in own)
        {
            if (said is null)
                continue;
            var known = scope.Purposes.Known(said);
            permitted = permitted is null ? known : Common(name, permitted, known);
        }

        return permitted;
    }

    /// <summary>What both lists permit; a later list that goes beyond the earlier one is a fault at each such name.</summary>
    private List<Stated<string>> Common(string name, IReadOnlyList<Stated<string>> earlier, IReadOnlyList<Stated<string>> later)
    {
        var earlierNames = Values(earlier);
        var laterNames = Values(later);
        var common = later.Where(purpose => IsWithin(purpose.Value, earlierNames)).ToList();
        common.AddRange(earlier.Where(purpose => !laterNames.Contains(purpose.Value) && IsWithin(purpose.Value, laterNames)));
        foreach (var purpose in later)
        {
            if (!IsWithin(purpose.Value, earlierNames) && !scope.Faults.IsFull && IsLater(purpose, earlier))
                scope.Faults.Add(purpose.At, Widens(name, purpose, earlier));
        }

        return common;
    }

    private bool IsLater(Stated<string> purpose, IReadOnlyList<Stated<string>> earlier) =>
        earlier.Count == 0 || scope.Order.Of(purpose.At) >= scope.Order.Of(earlier[0].At);

    private static string Widens(string name, Stated<string> purpose, IReadOnlyList<Stated<string>> earlier)
    {
        var widened = Phrase.Quoted(name) + " permits " + Phrase.Quoted(purpose.Value) + ", which is more than is stated ";
        return earlier.Count == 0
            ? widened + "above it (no purpose at all); remove it"
            : widened + FileOrder.Where(earlier[0].At, purpose.At) + " (" + Phrase.And(Shown(earlier)) + "); remove it";
    }

    private static IEnumerable<string> Shown(IReadOnlyList<Stated<string>> names) =>
        names.Count <= 8 ? names.Select(name => name.Value) : names.Take(8).Select(name => name.Value).Append("...");

    private bool IsWithin(string purpose, HashSet<string> names)
    {
        for (string? at = purpose; at is not null; at = purposes[at].Parent)
        {
            if (names.Contains(at))
                return true;
        }

        return false;
    }

    private static HashSet<string> Values(IEnumerable<Stated<string>> names) =>
        new(names.Select(name => name.Value), StringComparer.Ordinal);
}
