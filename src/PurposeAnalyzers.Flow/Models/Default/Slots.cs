using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models.Default;

// Where the values of type parameters sit in a declared type:
//
//   T                                   T at the place itself
//   Task<T>, T?                         the same: transparent
//   List<T>, T[], IEnumerable<T>        T at [*]
//   Dictionary<TKey, TValue>            TKey at [key], TValue at [*]; so in sequences of their pairs
//   IEnumerable<IGrouping<TKey, T>>     TKey at [*].[key], T at [*].[*]; so in ILookup<TKey, T>
//   Dictionary<TKey, TValue>.KeyCollection   TKey at [*], and no TValue: a sequence of keys
//   (T1, T2)                            T1 at Item1, T2 at Item2

/// <summary>A place and the type parameter whose value is there.</summary>
internal readonly record struct Slot(Place Place, ITypeParameterSymbol Parameter);

internal static class Slots
{
    public static List<Slot> Of(Place at, ITypeSymbol type)
    {
        var slots = new List<Slot>();
        Collect(at, type, slots);
        return slots;
    }

    /// <summary>The receiver holds a value for every type parameter that its type and the types around it own.</summary>
    public static List<Slot> OfReceiver(Place at, INamedTypeSymbol owner)
    {
        var slots = new List<Slot>();
        if (DataTypes.Unwrap(owner) is ITypeParameterSymbol bare)
            slots.Add(new Slot(at, bare));
        else if (!TryCollectView(at, owner, slots))
        {
            for (var type = owner; type is not null; type = type.ContainingType)
                CollectArguments(at, type, slots);
        }

        return slots;
    }

    private static void Collect(Place at, ITypeSymbol declared, List<Slot> slots)
    {
        switch (DataTypes.Unwrap(declared))
        {
            case ITypeParameterSymbol parameter:
                slots.Add(new Slot(at, parameter));
                break;
            case IArrayTypeSymbol array:
                CollectElement(at, array.ElementType, slots);
                break;
            case INamedTypeSymbol named when named.TypeKind != TypeKind.Delegate && !TryCollectView(at, named, slots):
                CollectArguments(at, named, slots);
                if (named.ContainingType is { } outer)
                    Collect(at, outer, slots);
                break;
        }
    }

    private static void CollectArguments(Place at, INamedTypeSymbol type, List<Slot> slots)
    {
        var own = type.TypeParameters;
        if (own.Length > 1 && KnownTypeNames.Lookups.Contains(type.Name))
            at = Below(at, AccessPath.Element);
        for (var index = 0; index < own.Length; index++)
        {
            if (TupleItem(type, index) is { } item)
                Collect(Below(at, item), type.TypeArguments[index], slots);
            else if (own.Length > 1 && KnownTypeNames.KeyParameters.Contains(own[index].Name))
                Collect(Below(at, AccessPath.Key), type.TypeArguments[index], slots);
            else
                CollectElement(at, type.TypeArguments[index], slots);
        }
    }

    /// <summary>A sequence of pairs is laid out as the dictionary it came from.</summary>
    private static void CollectElement(Place at, ITypeSymbol element, List<Slot> slots)
    {
        if (element is INamedTypeSymbol { Name: "KeyValuePair" } pair)
            CollectArguments(at, pair, slots);
        else
            Collect(Below(at, AccessPath.Element), element, slots);
    }

    /// <summary>A nested collection of its owner's keys, or of its values, holds these alone.</summary>
    private static bool TryCollectView(Place at, INamedTypeSymbol type, List<Slot> slots)
    {
        if (type.ContainingType is null || DataTypes.ElementType(type) is not ITypeParameterSymbol element)
            return false;
        slots.Add(new Slot(Below(at, AccessPath.Element), element));
        return true;
    }

    private static string? TupleItem(INamedTypeSymbol type, int index)
    {
        var item = "Item" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var arity = type.TypeParameters.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (type.IsTupleType && index < 7)
            return item;
        return type is { Name: "Tuple", ContainingNamespace.Name: "System" } && index < 7 ? "P:System.Tuple`" + arity + "." + item : null;
    }

    public static Place Below(Place at, string member) =>
        at.Path.Length >= AccessPath.Limit ? at : at with { Path = new AccessPath(EquatableArray.From(at.Path.Members.Append(member))) };
}
