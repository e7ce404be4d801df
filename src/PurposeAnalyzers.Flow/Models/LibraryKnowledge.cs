using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models.Default;

namespace PurposeAnalyzers.Flow.Models;

/// <summary>
/// What is known about members without source: the default rule with the rows of .flows files laid over it.
/// One per compilation: it remembers answers by symbol.
/// </summary>
internal sealed class LibraryKnowledge(LibraryModels models)
{
    private readonly ConcurrentDictionary<IMethodSymbol, Summary> answers = new(SymbolEqualityComparer.Default);

    /// <summary>For any method, constructor or accessor, constructed or reduced; places are those of the written form of its original definition.</summary>
    public Summary For(IMethodSymbol method) => answers.GetOrAdd(LibraryModels.Definition(method), Answer);

    /// <summary>True if the method runs the expression trees it is given: Queryable.Where; others only look at them.</summary>
    public bool Runs(IMethodSymbol method) => models.Rows(LibraryModels.Definition(method), out _).RunsExpressions;

    private Summary Answer(IMethodSymbol definition)
    {
        var rows = models.Rows(definition, out var replaces);
        return rows.Over(replaces ? Summary.Nothing : DefaultRule.For(definition, rows.RunsExpressions));
    }
}
