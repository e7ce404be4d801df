using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Rights;

/// <summary>What a rights handler does to stored objects, itself and in all that it calls.</summary>
internal sealed class HandlerEffects
{
    /// <summary>Members that something is assigned to.</summary>
    public HashSet<ISymbol> Assigned { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Types whose objects are removed from their store.</summary>
    public HashSet<ISymbol> Erased { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Objects are removed of which nobody can tell the type: by an SQL statement, in code that is not seen.</summary>
    public bool ErasesUnknown { get; set; }

    /// <summary>Types whose objects are made.</summary>
    public HashSet<ISymbol> Created { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Objects that are filled member by member from another one, by name: those of no known type, and no known source, among them.</summary>
    public List<Filling> Fillings { get; } = new();

    /// <summary>The texts of SQL statements.</summary>
    public List<string> Statements { get; } = new();

    /// <summary>Something is changed of whoever answers whether there is a consent or opt-out.</summary>
    public bool ChangesChecks { get; set; }
}

/// <param name="Target">The type filled; null: not known.</param>
/// <param name="Names">The members of the source; null: the whole object is replaced.</param>
internal sealed record Filling(ISymbol? Target, ISet<string>? Names);
