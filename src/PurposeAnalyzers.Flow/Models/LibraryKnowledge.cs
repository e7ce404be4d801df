using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Catalog.Kinds;
using PurposeAnalyzers.Flow.Models.Default;
using PurposeAnalyzers.Flow.Models.Notation;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

/// <summary>
/// What is known about members without source: the default rule with the rows of .flows files laid over it.
/// One per compilation: it remembers answers by symbol.
/// </summary>
/// <param name="catalog">Says what "label(face)" means, and whether it is switched on; without it such rows label nothing.</param>
internal sealed class LibraryKnowledge(LibraryModels models, PolicyCatalog? catalog = null)
{
    private readonly ConcurrentDictionary<IMethodSymbol, (Summary Summary, bool Runs)> answers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(string Through, IMethodSymbol Method), Summary> inherited = new();

    /// <summary>For any method, constructor or accessor, constructed or reduced; places are those of the written form of its original definition.</summary>
    public Summary For(IMethodSymbol method) => answers.GetOrAdd((IMethodSymbol)MemberKey.Definition(method), Answer).Summary;

    /// <param name="receiver">The type through which it is called: rows may speak of what it inherits.</param>
    public Summary For(IMethodSymbol method, ITypeSymbol? receiver) => models.ThroughType(receiver, method) is { } through
        ? inherited.GetOrAdd((MemberShapes.FullName(through), (IMethodSymbol)MemberKey.Definition(method)), key => OfWritten(key.Method, through).Summary)
        : For(method);

    /// <summary>True if a row stands instead of the default rule and names no sink: then nothing is handed to the vendor of the library either.</summary>
    public bool StaysHere(IMethodSymbol method)
    {
        var rows = models.Rows(ExtensionBlocks.WrittenForm((IMethodSymbol)MemberKey.Definition(method)), null, out var replaces);
        return replaces && rows.Sinks.Count == 0;
    }

    /// <summary>True if the method runs the expression trees it is given: Queryable.Where; others only look at them.</summary>
    public bool Runs(IMethodSymbol method) => answers.GetOrAdd((IMethodSymbol)MemberKey.Definition(method), Answer).Runs;

    /// <summary>The names of the members by which clients and options are set up.</summary>
    public IReadOnlyList<string> WiringNames => models.WiringNames;

    /// <summary>The rows that say of which types objects are kept.</summary>
    public ImmutableArray<ModelRow> KeepRows => models.KeepRows;

    /// <summary>What is kept by who names this generic type, or calls this method.</summary>
    public IEnumerable<KeepEffect> KeptBy(ISymbol symbol) => models.KeptBy(symbol);

    public IReadOnlyList<string> MappingNames => models.MappingNames;

    private (Summary Summary, bool Runs) Answer(IMethodSymbol definition)
    {
        var written = ExtensionBlocks.WrittenForm(definition);
        var (summary, runs) = OfWritten(written, null);
        return (ReferenceEquals(written, definition) ? summary : ExtensionBlocks.OfMember(summary, definition), runs);
    }

    private (Summary Summary, bool Runs) OfWritten(IMethodSymbol definition, INamedTypeSymbol? through)
    {
        var rows = models.Rows(definition, through, out var replaces);
        var summary = rows.Over(replaces ? Summary.Nothing : DefaultRule.For(definition, rows.RunsExpressions));
        if (summary.Sources.Length > 0)
            summary = summary with { Sources = EquatableArray.From(summary.Sources.SelectMany(InCatalog)) };
        return (summary, rows.RunsExpressions);
    }

    /// <summary>The labels that rows give to a property: they label what its getter returns.</summary>
    public IEnumerable<Label> LabelsOf(IPropertySymbol property)
    {
        if (property.GetMethod is not { } getter || property.IsIndexer || !models.Labels(property.ContainingType))
            return Enumerable.Empty<Label>();
        return For(getter).Sources.Where(source => source.To == new Place(Root.Return) && source.When is null).Select(source => source.Label).Distinct();
    }

    /// <summary>The types and names of members whose results rows label, as far as the catalog has switched them on.</summary>
    public IEnumerable<(string Type, NamePattern Member)> Sources() => models.LabelRows
        .Where(row => row.Effects.Any(effect => effect is LabelEffect { Label: var label } && (!IsBuiltIn(label) || catalog?.Sources.ContainsKey(label.Category) == true)))
        .SelectMany(row => row.Members.Select(member => (row.Type, member)));

    /// <summary>Labels of built-in rows name a kind of data under a key of the catalog's "use", since every catalog has its own categories.</summary>
    private static bool IsBuiltIn(Label label) => label.Category == BuiltInUses.Face || label.Category.IndexOf('.') >= 0;

    private IEnumerable<Source> InCatalog(Source source)
    {
        if (!IsBuiltIn(source.Label))
            yield return source;
        else if (catalog?.Sources.TryGetValue(source.Label.Category, out var category) == true)
            yield return source with { Label = source.Label with { Category = category } };
    }
}
