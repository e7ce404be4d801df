using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

// What an object of a type carries along when it is written as a whole.
//
//   class Order { public Customer Buyer; public List<Line> Lines; }      Of(Order) = { Customer.Email, Customer.BirthDate }
//   record Row(int Id, string Mail)                                      its text shows what it contains; that of a class does not

/// <param name="InText">The object's own text (ToString of records and anonymous types) shows it.</param>
/// <param name="InElementText">The text of its elements shows it: string.Join.</param>
internal sealed record Contained(Label Label, bool SerializersIgnore, bool StoresIgnore, bool InText, bool InElementText = false);

/// <param name="earlier">By key: of the same declarations, what was found before.</param>
internal sealed class Containment(Labels labels, IReadOnlyDictionary<string, ImmutableArray<Contained>> earlier)
{
    private const int DepthLimit = 5;

    private readonly Dictionary<ITypeSymbol, ImmutableArray<Contained>> known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, ImmutableArray<Contained>> byKey = new(StringComparer.Ordinal);

    /// <summary>The name under which outlines know a type that holds labels; null if it holds none.</summary>
    public string? KeyOf(ITypeSymbol? type)
    {
        if (type is null || type.SpecialType != SpecialType.None || type.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.TypeParameter)
            return null;
        var contents = Of(type);
        if (contents.IsEmpty)
            return null;
        var key = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        byKey[key] = contents;
        return key;
    }

    public ImmutableArray<Contained> Of(string key) =>
        byKey.TryGetValue(key, out var contents) || earlier.TryGetValue(key, out contents) ? contents : ImmutableArray<Contained>.Empty;

    public IReadOnlyDictionary<string, ImmutableArray<Contained>> ByKey => byKey;

    private ImmutableArray<Contained> Of(ITypeSymbol type)
    {
        if (!known.TryGetValue(type, out var contents))
        {
            var found = new List<Contained>();
            Collect(type, found, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default), 0, false, false, true);
            var shown = ShownByElements(type);
            known[type] = contents = found.Select(item => item with { InElementText = shown.Contains(item.Label) }).Distinct().OrderBy(item => item.Label.Origin, StringComparer.Ordinal).ThenBy(item => item.Label.Category, StringComparer.Ordinal).ToImmutableArray();
        }

        return contents;
    }

    // Collected, not asked for by Of: a node may be a sequence of nodes.
    private HashSet<Label> ShownByElements(ITypeSymbol type)
    {
        var found = new List<Contained>();
        if (Elements.IsSequence(type) && Parts(type).FirstOrDefault() is { } element)
            Collect(element, found, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default), 0, false, false, true);
        return new HashSet<Label>(found.Where(item => item.InText).Select(item => item.Label));
    }

    private void Collect(ITypeSymbol type, List<Contained> found, HashSet<ITypeSymbol> open, int depth, bool hidden, bool unmapped, bool inText)
    {
        if (depth > DepthLimit || type.SpecialType != SpecialType.None || !open.Add(type))
            return;
        foreach (var part in Parts(type))
            Collect(part, found, open, depth + 1, hidden, unmapped, inText && !Elements.IsSequence(type));
        if (HasMembersOfItsOwn(type))
        {
            foreach (var member in Written(type))
                CollectMember(member, found, open, depth, hidden, unmapped, inText && ShowsMembers(type));
        }

        open.Remove(type);
    }

    private void CollectMember(ISymbol member, List<Contained> found, HashSet<ITypeSymbol> open, int depth, bool hidden, bool unmapped, bool inText)
    {
        hidden |= IgnoredMembers.BySerializers(member);
        unmapped |= IgnoredMembers.ByStores(member);
        if (hidden && unmapped && !inText)
            return;
        if (labels.On(member) is { Length: > 0 } own)
            found.AddRange(own.Select(label => new Contained(label, hidden, unmapped, inText)));
        else if (MemberType.Of(member) is { } type)
            Collect(type, found, open, depth + 1, hidden, unmapped, inText);
    }

    private static bool ShowsMembers(ITypeSymbol type) =>
        type.IsAnonymousType || type.IsTupleType || type.IsRecord && !HasOwnText(type);

    /// <summary>A ToString written by hand says what it says; it is read like any other method. A record's PrintMembers chooses what its ToString shows.</summary>
    public static bool HasOwnText(ITypeSymbol type) =>
        type.GetMembers("ToString").AddRange(type.GetMembers("PrintMembers")).Any(member => !member.IsImplicitlyDeclared && !IsCompilerMade(member));

    // In metadata nothing is implicit: what the compiler made carries an attribute that says so.
    private static bool IsCompilerMade(ISymbol member) => member.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "CompilerGeneratedAttribute" });

    private static bool HasMembersOfItsOwn(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface }
        && !Elements.IsFramework(type);

    private static IEnumerable<ISymbol> Written(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            foreach (var member in at.GetMembers())
            {
                if (member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal, CanBeReferencedByName: true }
                    and (IPropertySymbol { GetMethod: not null, IsIndexer: false } or IFieldSymbol))
                    yield return member;
            }
        }
    }

    // class Guests : List<Customer>; Dictionary<string, Customer>.ValueCollection: what its interfaces say.
    private static IEnumerable<ITypeSymbol> ElementsOf(ITypeSymbol type) =>
        type.AllInterfaces.Where(contract => contract is { TypeArguments.Length: 1 } && Elements.IsSequence(contract)).SelectMany(contract => contract.TypeArguments).Distinct<ITypeSymbol>(SymbolEqualityComparer.Default);

    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return new[] { array.ElementType };
        if (type is INamedTypeSymbol { TypeArguments.Length: > 0 } named && (Elements.IsSequence(type) || Elements.IsTransparent(type)))
            return named.TypeArguments;
        return Elements.IsSequence(type) ? ElementsOf(type) : Enumerable.Empty<ITypeSymbol>();
    }
}
