using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Catalog.Reading;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Catalog.Merging;

// From what the files state of recipients to their table. Example:
//
//   outer   "Stripe": { "kind": "processor", "agreement": "DPA-1", "purposes": ["Declared"], "categories": ["PersonalInfo"] }
//   nearer  "Stripe": { "purposes": ["Billing"], "categories": ["EmailAddress"] }
//
//   Stripe receives EmailAddress for Billing: rows of a nearer file replace those of the outer one that cover them.

internal sealed class RecipientTable(MergeScope scope, PolicyCatalog trees)
{
    public ImmutableDictionary<string, RecipientEntry> Build(IEnumerable<StatedRecipient> statements)
    {
        var groups = new Groups<StatedRecipient>(statements, recipient => recipient.Name);
        var entries = ImmutableDictionary.CreateBuilder<string, RecipientEntry>(StringComparer.Ordinal);
        foreach (var builtIn in BuiltInRecipients.All)
            entries.Add(builtIn.Name, builtIn);
        foreach (var name in groups.Names)
            entries.Add(name, Entry(name, groups[name]));
        return entries.ToImmutable();
    }

    private RecipientEntry Entry(string name, IReadOnlyList<StatedRecipient> said)
    {
        var kind = Kind(name, said);
        var agreement = scope.Redefinition.First(name, "agreement", said.Select(recipient => recipient.Agreement));
        if (kind == RecipientKind.Processor && said.All(recipient => recipient.LacksAgreement))
            scope.Faults.Add(said[0].At, Phrase.Quoted(name) + " is a processor without an agreement; write \"agreement\": \"...\", by which it can be found");
        var rows = Rows(name, said);
        if (kind == RecipientKind.Processor)
            RequirePurposes(name, rows);
        return new RecipientEntry(
            name,
            kind,
            agreement?.Value,
            Consent(name, said),
            scope.Strictest.Of(name, "optOut", null, said.Select(recipient => recipient.OptOut), rule => (int)rule, Word)?.Value ?? OptOutRule.None,
            EquatableArray.From(rows.Select(row => new ReceivesRow(Values(row.Purposes), Values(row.Categories), row.Identifying))),
            Values(said.SelectMany(recipient => recipient.Assemblies)),
            Values(said.SelectMany(recipient => recipient.Hosts)),
            scope.Redefinition.First(name, "description", said.Select(recipient => recipient.Description))?.Value,
            scope.Redefinition.First(name, "clause", said.Select(recipient => recipient.Clause))?.Value,
            scope.Former(said.SelectMany(recipient => recipient.Formerly)),
            said[0].At);
    }

    private RecipientKind Kind(string name, IReadOnlyList<StatedRecipient> said)
    {
        var kind = scope.Redefinition.First(name, "kind", said.Select(recipient => recipient.Kind));
        if (said.All(recipient => recipient.LacksKind))
            scope.Faults.Add(said[0].At, Phrase.Quoted(name) + " has no kind; write \"kind\": " + Phrase.Or(CatalogWords.Kinds.Keys));
        return kind?.Value ?? RecipientKind.Partner;
    }

    private string? Consent(string name, IReadOnlyList<StatedRecipient> said) =>
        scope.Redefinition.First(name, "consent", said.Select(recipient => recipient.Consent)) is { } consent && scope.Purposes.Check(consent)
            ? consent.Value
            : null;

    private IReadOnlyList<StatedRow> Rows(string name, IReadOnlyList<StatedRecipient> said)
    {
        IReadOnlyList<StatedRow> rows = [];
        foreach (var recipient in said)
        {
            var own = recipient.Receives.Select(Known).ToList();
            if (rows.Count == 0)
                rows = own;
            else if (own.Count > 0)
                rows = Covered(name, rows, own);
        }

        return rows;
    }

    private StatedRow Known(StatedRow row)
    {
        var purposes = scope.Purposes.Known(row.Purposes);

        // A row whose purposes are all misspelt must not turn into one without any condition.
        var categories = scope.Categories.Known(row.Categories);
        if (purposes.Count == 0 && row.Purposes.Count > 0)
            categories.Clear();
        return row with { Purposes = purposes, Categories = categories };
    }

    private List<StatedRow> Covered(string name, IReadOnlyList<StatedRow> outer, List<StatedRow> nearer)
    {
        var covered = new List<StatedRow>();
        foreach (var row in nearer)
        {
            if (outer.Any(wide => IsCovered(row, wide)))
                covered.Add(row);
            else
                scope.Faults.Add(row.At, Phrase.Quoted(name) + " receives more than is stated " + FileOrder.Where(outer[0].At, row.At) + "; a nearer catalog adds and narrows, so remove it here");
        }

        return covered;
    }

    private bool IsCovered(StatedRow row, StatedRow wide) =>
        row.Categories.All(category => wide.Categories.Any(above => trees.IsCategoryWithin(category.Value, above.Value)))
        && (wide.Purposes.Count == 0
            || (row.Purposes.Count > 0 && row.Purposes.All(purpose => wide.Purposes.Any(above => trees.IsPurposeWithin(purpose.Value, above.Value)))))
        && (wide.Identifying != false || row.Identifying == false);

    private void RequirePurposes(string name, IReadOnlyList<StatedRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Purposes.Count == 0 && row.Categories.Count > 0)
                scope.Faults.Add(row.At, "The processor " + Phrase.Quoted(name) + " is engaged for no stated purpose; write \"purposes\": [\"...\"]");
        }
    }

    private static EquatableArray<string> Values(IEnumerable<Stated<string>> texts) =>
        EquatableArray.From(texts.Select(text => text.Value).Distinct(StringComparer.Ordinal));

    private static string Word(OptOutRule rule) => Phrase.Quoted(rule.ToString().ToLowerInvariant());
}
