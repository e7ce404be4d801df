using PurposeAnalyzers.Flow.Catalog.Reading;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Catalog.Merging;

/// <summary>What every part of a merge needs: the names of all files, and where faults go.</summary>
internal sealed class MergeScope(FaultList faults, FileOrder order)
{
    public FaultList Faults { get; } = faults;
    public FileOrder Order { get; } = order;
    public Names Purposes { get; } = new("purpose", faults);
    public Names Categories { get; } = new("category", faults);
    public Names Recipients { get; } = new("recipient", faults);
    public Strictest Strictest { get; } = new(faults, order);
    public Redefinition Redefinition { get; } = new(faults);

    private readonly HashSet<Stated<string>> accepted = new();

    /// <summary>Learns all names before anything refers to them: a file may use what a nearer or a later line defines.</summary>
    public void Learn(IReadOnlyList<StatedCatalog> files)
    {
        foreach (var name in BuiltInRecipients.All)
            Recipients.Add(name.Name);
        foreach (var file in files)
        {
            foreach (var purpose in file.Purposes)
                Purposes.Add(purpose.Name);
            foreach (var category in file.Categories)
                Categories.Add(category.Name);
            foreach (var recipient in file.Recipients)
                Recipients.Add(recipient.Name);
        }

        foreach (var file in files)
            LearnFormer(file);
    }

    /// <summary>The former names of one entry, without those that clash.</summary>
    public EquatableArray<string> Former(IEnumerable<Stated<string>> stated) =>
        EquatableArray.From(stated.Where(accepted.Contains).Select(name => name.Value).Distinct(StringComparer.Ordinal));

    private void LearnFormer(StatedCatalog file)
    {
        foreach (var purpose in file.Purposes)
            LearnFormer(Purposes, purpose.Name, purpose.Formerly);
        foreach (var category in file.Categories)
            LearnFormer(Categories, category.Name, category.Formerly);
        foreach (var recipient in file.Recipients)
            LearnFormer(Recipients, recipient.Name, recipient.Formerly);
    }

    private void LearnFormer(Names names, string now, IEnumerable<Stated<string>> former)
    {
        foreach (var name in former)
        {
            if (names.AddFormer(name, now))
                accepted.Add(name);
        }
    }
}
