using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Rights;

/// <summary>A labelled member of a stored type, perhaps of an object that it owns.</summary>
/// <param name="Way">The member itself, and before it those through which it is reached: Customer.Address, PostalAddress.Street.</param>
internal sealed record PersonalMember(Label Label, IReadOnlyList<ISymbol> Way)
{
    public ISymbol Symbol => Way[Way.Count - 1];
}

// What a stored type holds of a person, for whom rights are promised:
//
//   class Customer { [PersonalData] Email; PostalAddress Address; List<Order> Orders; }     DbSet<Customer>, DbSet<Order>
//   Of(Customer)     Email, Address.Street, Address.City; not what Orders holds: an Order has rights of its own

internal sealed class PersonalMembers(Declarations declarations, Func<ISymbol, bool> isStored, ISet<ISymbol> storedTypes)
{
    private const int DepthLimit = 4;

    public IReadOnlyList<PersonalMember> Of(INamedTypeSymbol type)
    {
        var found = new List<PersonalMember>();
        Collect(type, Array.Empty<ISymbol>(), found);
        return found;
    }

    private void Collect(INamedTypeSymbol type, IReadOnlyList<ISymbol> way, List<PersonalMember> found)
    {
        for (INamedTypeSymbol? at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            foreach (var member in at.GetMembers().Where(IsHeld))
                Add(member, way.Append(member).ToArray(), found);
        }
    }

    private void Add(ISymbol member, IReadOnlyList<ISymbol> way, List<PersonalMember> found)
    {
        if (declarations.Labels.On(member) is { Length: > 0 } labels)
        {
            found.Add(new PersonalMember(labels.Items[0], way));
            return;
        }

        foreach (var owned in TypesIn(MemberType.Of(member)).OfType<INamedTypeSymbol>())
        {
            if (way.Count < DepthLimit && !storedTypes.Contains(owned.OriginalDefinition) && !Elements.IsFramework(owned)
                && owned.TypeKind is TypeKind.Class or TypeKind.Struct && !way.Any(step => SymbolEqualityComparer.Default.Equals(step.ContainingType, owned)))
                Collect(owned, way, found);
        }
    }

    private bool IsHeld(ISymbol member) => member is IFieldSymbol { IsStatic: false, IsConst: false, AssociatedSymbol: null, IsImplicitlyDeclared: false } || isStored(member);

    /// <summary>The type and its arguments, of any depth: Task&lt;List&lt;Customer&gt;&gt; mentions Customer.</summary>
    public static IEnumerable<ITypeSymbol> TypesIn(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol array)
            return TypesIn(array.ElementType);
        return type is INamedTypeSymbol { TypeArguments.Length: > 0 } generic
            ? generic.TypeArguments.SelectMany(TypesIn).Prepend(generic)
            : type is null ? Enumerable.Empty<ITypeSymbol>() : new[] { type };
    }
}
