namespace PurposeAnalyzers.Flow.Catalog;

// May this recipient have this data? Example, with
//   "Lab": { "receives": [ { "purpose": "JointService",  "categories": ["ExternalAccountId"] },
//                          { "purpose": "JointResearch", "categories": ["CollectedInfo"], "identifying": false } ] }
//
//   ExternalAccountId in code for JointService            Approved
//   ExternalAccountId in code for Billing                 WrongPurpose
//   EmailAddress, whatever the code is for                WrongCategory
//   Location in code without a purpose                    Approved, if Location permits JointResearch
//   CustomerId (identifying, below CollectedInfo)         Identifying, until it is pseudonymised

internal enum Approval
{
    Approved,

    /// <summary>The catalog forbids any disclosure of the category.</summary>
    Forbidden,

    /// <summary>Authorities and the public receive nothing without a declared basis.</summary>
    NeedsBasis,

    /// <summary>No row lists the category or one above it.</summary>
    WrongCategory,

    /// <summary>Rows that list the category want it not to identify anybody.</summary>
    Identifying,

    /// <summary>No row lists the category for the purpose in force, or for one that the label permits.</summary>
    WrongPurpose,
}

internal static class RecipientApproval
{
    /// <param name="inForce">The purposes that the disclosing code processes for: each must be approved. None: any row may match whose purpose the label permits.</param>
    /// <param name="consented">Purposes to which the data subject has consented: consent adds them to any label whose category is not final.</param>
    public static Approval Of(PolicyCatalog catalog, RecipientEntry recipient, Label label, IReadOnlyCollection<string> inForce, IReadOnlyCollection<string>? consented = null)
    {
        if (recipient.Kind == RecipientKind.Requester)
            return Approval.Approved;
        if (catalog.Categories.TryGetValue(label.Category, out var category) && category.Disclosure == DisclosureRule.Forbidden)
            return Approval.Forbidden;
        if (recipient.Kind is RecipientKind.Authority or RecipientKind.Public)
            return Approval.NeedsBasis;
        var rows = recipient.Receives.Where(row => row.Categories.Any(listed => catalog.IsCategoryWithin(label.Category, listed))).ToList();
        if (rows.Count == 0)
            return Approval.WrongCategory;
        if (catalog.Identifies(label) && rows.RemoveAll(row => row.Identifying == false) > 0 && rows.Count == 0)
            return Approval.Identifying;
        var approved = inForce.Count > 0
            ? inForce.All(purpose => rows.Any(row => Lists(row, purpose)))
            : rows.Any(row => row.Purposes.Length == 0 || catalog.Purposes.Values.Any(purpose => !purpose.Abstract && Lists(row, purpose.Name) && Permits(purpose.Name)));
        return approved ? Approval.Approved : Approval.WrongPurpose;

        bool Permits(string purpose) => catalog.Permits(label, purpose) || category?.Final != true && consented?.Any(given => catalog.IsPurposeWithin(purpose, given)) == true;

        // A row without purposes stands for all that the label permits.
        bool Lists(ReceivesRow row, string purpose) =>
            row.Purposes.Length == 0 ? Permits(purpose) : row.Purposes.Any(listed => catalog.IsPurposeWithin(purpose, listed));
    }
}
