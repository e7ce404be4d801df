namespace PurposeAnalyzers.Flow.Catalog;

// What a message says of the purposes that a label permits: "policy 2 permits OrderProcessing, Shipping".

internal static class PermittedText
{
    /// <summary>The purposes by name, parents for their children; more than six are cut short.</summary>
    public static string Of(PolicyCatalog catalog, Label label)
    {
        if ((label.Purposes ?? catalog.CategoryPurposes(label.Category)) is not { } purposes)
            return "every purpose that needs no consent";
        return purposes.Length switch
        {
            0 => "no purpose",
            <= 6 => Phrase.And(purposes),
            _ => Phrase.And(purposes.Take(6)) + " and " + (purposes.Length - 6) + " more",
        };
    }
}
