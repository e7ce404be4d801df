using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Default;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Elements of collections. A dictionary, a sequence of its pairs and one pair are laid out alike, keys at [key] and values at [*]:
// so an element of such a sequence is the sequence's own layout, and a generic member that is called for pairs moves whole layouts.
//
//   foreach (var pair in map)       pair: {map}                     pair.Key: [key] of map
//   map.Where(pair => ...)          Where<T>   @0.[*] -> return.[*]; @0.[*] -> @1.(0)       here: @0 -> return; @0 -> @1.(0)
//   foreach (var c in customers)    c: [*] of customers

internal sealed partial class BodyReader
{
    private static bool IsPair(ITypeSymbol? type) => type is { Name: "KeyValuePair", IsValueType: true };

    private static bool HoldsPairs(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsPair(array.ElementType),
        INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => IsPair(arguments[0]),
        _ => false,
    };

    private Values LoadElement(Values owners, ITypeSymbol? element, SyntaxNode? syntax) =>
        IsPair(element) ? owners : LoadMember(owners, AccessPath.Element, syntax);

    private void StoreElement(Values owners, Values values, ITypeSymbol? element)
    {
        if (!IsPair(element))
        {
            StoreMember(owners, AccessPath.Element, values, strong: false);
            return;
        }

        foreach (var owner in owners)
        {
            foreach (var value in values)
                Change(owner, Used(value, (owner, value, "pair")));
        }
    }

    /// <summary>What is known of a callee, where some of its type parameters stand for pairs.</summary>
    private static Summary ForPairs(Summary known, IMethodSymbol target, IMethodSymbol definition)
    {
        var pairs = ParametersForPairs(target, definition);
        if (pairs.Count == 0 || ReferenceEquals(known, Summary.Nothing))
            return known;
        var elements = new HashSet<Place>(Signature.SlotsOf(definition)
            .Where(slot => pairs.Contains(slot.Parameter) && slot.Place.Path is { IsEmpty: false } path && path.Members[path.Length - 1] == AccessPath.Element)
            .Select(slot => slot.Place));
        Place Whole(Place place) => elements.Contains(place) ? place with { Path = new AccessPath(EquatableArray.From(place.Path.Members.Take(place.Path.Length - 1))) } : place;
        return known with
        {
            Edges = EquatableArray.From(known.Edges.Select(edge => edge with { From = Whole(edge.From), To = Whole(edge.To) })),
            Sinks = EquatableArray.From(known.Sinks.Select(sink => sink with { From = Whole(sink.From) })),
        };
    }

    private static HashSet<ITypeParameterSymbol> ParametersForPairs(IMethodSymbol target, IMethodSymbol definition)
    {
        var pairs = new HashSet<ITypeParameterSymbol>(SymbolEqualityComparer.Default);
        Add(definition.TypeParameters, (target.ReducedFrom is null ? target : target.GetConstructedReducedFrom() ?? target).TypeArguments);
        Add(definition.ContainingType?.TypeParameters ?? ImmutableArray<ITypeParameterSymbol>.Empty, target.ContainingType?.TypeArguments ?? ImmutableArray<ITypeSymbol>.Empty);
        return pairs;

        void Add(ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments)
        {
            for (var index = 0; index < parameters.Length && index < arguments.Length; index++)
            {
                if (IsPair(arguments[index]))
                    pairs.Add(parameters[index]);
            }
        }
    }
}
