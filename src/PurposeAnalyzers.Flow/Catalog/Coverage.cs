namespace PurposeAnalyzers.Flow.Catalog;

// May a member with one label hold data with another? Example, EmailAddress below PersonalInfo, whose storage is "encrypted":
//
//   receiver PersonalInfo, arriving EmailAddress          covers: an ancestor, permits the same
//   receiver EmailAddress, arriving PersonalInfo          no: the category is narrower than the data
//   receiver EmailAddress for Billing, Surveys, arriving EmailAddress for Billing      no: Surveys is one more purpose
//   receiver PersonalInfo, arriving BankAccount (storage forbidden)                    no: PersonalInfo may be stored

internal static class Coverage
{
    /// <summary>True if <paramref name="receiver"/> is of the same or an ancestor category, permits no more purposes and handles no more laxly.</summary>
    public static bool Covers(this PolicyCatalog catalog, Label receiver, Label arriving) =>
        catalog.IsCategoryWithin(arriving.Category, receiver.Category)
        && catalog.HandlesAsStrictly(receiver, arriving)
        && !catalog.PurposesBeyond(receiver, arriving).Any();

    /// <summary>
    /// The purposes that the first label permits and the second does not. Compared by what they permit, not by name: a parent is no
    /// more than all of its children. Abstract purposes do not count: no code processes for them.
    /// </summary>
    public static IEnumerable<string> PurposesBeyond(this PolicyCatalog catalog, Label wider, Label narrower)
    {
        var widerSays = wider.Purposes ?? catalog.CategoryPurposes(wider.Category);
        var narrowerSays = narrower.Purposes ?? catalog.CategoryPurposes(narrower.Category);
        if (widerSays == narrowerSays)
            return [];
        return catalog.Purposes.Values
            .Where(purpose => !purpose.Abstract && catalog.Permits(wider, purpose.Name) && !catalog.Permits(narrower, purpose.Name))
            .Select(purpose => purpose.Name)
            .OrderBy(name => name, StringComparer.Ordinal);
    }

    private static bool HandlesAsStrictly(this PolicyCatalog catalog, Label receiver, Label arriving)
    {
        if (receiver.Category == arriving.Category)
            return true;
        if (!catalog.Categories.TryGetValue(receiver.Category, out var holds) || !catalog.Categories.TryGetValue(arriving.Category, out var needs))
            return true;
        return holds.Storage >= needs.Storage
            && holds.Logging >= needs.Logging
            && holds.Disclosure >= needs.Disclosure
            && (holds.Identifying || !catalog.Identifies(arriving))
            && (holds.Final || !needs.Final)
            && (holds.DerivedEverything || !needs.DerivedEverything);
    }
}
