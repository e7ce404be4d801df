namespace PurposeAnalyzers.Flow.Catalog;

// What somebody may have meant by a name that does not exist. Example, with Billing and Shipping known:
//   "Biling", "billing", "Billign"    Billing (one edit, no edit but case, two neighbours swapped)
//   "Analytics"                       nothing is near enough

/// <summary>Finds the known name that is nearest to a misspelt one.</summary>
internal static class NearestName
{
    /// <summary>Catalogs have some dozens of names; of a file with a hundred thousand only so many are looked at.</summary>
    private const int Looked = 2000;

    /// <summary>The nearest of <paramref name="known"/>, or null if none differs by at most a third of its letters. The first of equals wins.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        string? nearest = null;
        var limit = Math.Max(1, name.Length / 3);
        foreach (var candidate in known.Take(Looked))
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
                continue;
            var distance = EditDistance.Of(name.ToUpperInvariant(), candidate.ToUpperInvariant(), limit);
            if (distance > limit)
                continue;
            nearest = candidate;
            limit = distance - 1;
            if (limit < 0)
                break;
        }

        return nearest;
    }

    /// <summary>"did you mean "Billing"?", or the list of what exists if that is short, or what to do.</summary>
    public static string Advice(string name, IReadOnlyCollection<string> known)
    {
        if (Of(name, known) is { } nearest)
            return "did you mean " + Phrase.Quoted(nearest) + "?";
        return known.Count is > 0 and <= 8 ? "write " + Phrase.Or(known) : "correct or remove it";
    }
}
