using System.Collections.Immutable;
using PurposeAnalyzers.Flow.Catalog.Reading;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Catalog.Merging;

/// <summary>The merged rows of "contexts" and "labels". The outermost file that states a row keeps it; a nearer one may narrow a label.</summary>
internal sealed class RowTables(MergeScope scope, PolicyCatalog trees)
{
    public ImmutableDictionary<string, EquatableArray<string>> Contexts(IEnumerable<StatedContext> statements)
    {
        var contexts = ImmutableDictionary.CreateBuilder<string, EquatableArray<string>>(StringComparer.Ordinal);
        var first = new Dictionary<string, StatedContext>(StringComparer.Ordinal);
        foreach (var context in statements)
        {
            var purposes = Values(scope.Purposes.Known(context.Purposes).Where(IsConcrete));
            if (!first.TryGetValue(context.Name, out var earlier))
            {
                first.Add(context.Name, context);
                contexts.Add(context.Name, purposes);
            }
            else if (!new HashSet<string>(contexts[context.Name]).SetEquals(purposes))
            {
                scope.Faults.Add(context.At, Redefinition.Redefines(context.Name, "contexts", earlier.At, context.At));
            }
        }

        return contexts.ToImmutable();
    }

    public ImmutableDictionary<string, MappedLabel> Labels(IEnumerable<StatedLabel> statements)
    {
        var labels = ImmutableDictionary.CreateBuilder<string, MappedLabel>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (Mapped(statement) is not { } label)
                continue;
            if (!labels.TryGetValue(label.DocumentationId, out var earlier) || Narrows(label, earlier))
                labels[label.DocumentationId] = label;
            else
                scope.Faults.Add(label.Position, Redefinition.Redefines(label.DocumentationId, "category", earlier.Position, label.Position));
        }

        return labels.ToImmutable();
    }

    private bool IsConcrete(Stated<string> purpose)
    {
        if (!trees.Purposes[purpose.Value].Abstract)
            return true;
        var below = trees.PurposesBelow(purpose.Value).Where(name => !trees.Purposes[name].Abstract).Take(3);
        scope.Faults.Add(purpose.At, Phrase.Quoted(purpose.Value) + " is abstract: it groups purposes, and code cannot process for it; write one below it, such as " + Phrase.Or(below));
        return false;
    }

    private MappedLabel? Mapped(StatedLabel stated)
    {
        var category = stated.Category is { } own ? (scope.Categories.Check(own) ? own.Value : null) : Default(stated);
        if (category is null)
            return null;
        var purposes = stated.Purposes is { } named ? Values(Permitted(category, scope.Purposes.Known(named))) : (EquatableArray<string>?)null;
        return new MappedLabel(stated.Name, category, purposes, stated.At);
    }

    private string? Default(StatedLabel stated)
    {
        if (trees.DefaultCategory is null)
            scope.Faults.Add(stated.At, "The label names no category; write \"category\": \"...\"");
        return trees.DefaultCategory;
    }

    /// <summary>A label narrows its category.</summary>
    private IEnumerable<Stated<string>> Permitted(string category, IEnumerable<Stated<string>> purposes)
    {
        var label = new Label(category, null, "");
        foreach (var purpose in purposes)
        {
            if (trees.Permits(label, purpose.Value))
                yield return purpose;
            else
                scope.Faults.Add(purpose.At, Phrase.Quoted(category) + " does not permit " + Phrase.Quoted(purpose.Value) + "; it permits " + PermittedText.Of(trees, label));
        }
    }

    /// <summary>The same category or one below it, and no more purposes.</summary>
    private bool Narrows(MappedLabel nearer, MappedLabel outer) =>
        trees.IsCategoryWithin(nearer.Category, outer.Category)
        && !trees.PurposesBeyond(new Label(nearer.Category, nearer.Purposes, ""), new Label(outer.Category, outer.Purposes, "")).Any();

    private static EquatableArray<string> Values(IEnumerable<Stated<string>> purposes) =>
        EquatableArray.From(purposes.Select(purpose => purpose.Value));
}
