using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Rights;

// What the type parameters of a method's body stand for at one call:
//
//   IRepository<Customer> customers;  customers.Delete(id)         IRepository<T>.Delete, T = Customer
//   class Repository<E> : IRepository<E> { void Delete(int id) }   E = Customer in its body

internal sealed class TypeArguments
{
    public static readonly TypeArguments None = new(new Dictionary<ISymbol, ITypeSymbol>(SymbolEqualityComparer.Default));

    private readonly Dictionary<ISymbol, ITypeSymbol> known;

    private TypeArguments(Dictionary<ISymbol, ITypeSymbol> known) => this.known = known;

    /// <summary>Tells one set of arguments from another.</summary>
    public string Text => string.Join(",", known.Select(pair => pair.Key.Name + "=" + pair.Value.ToDisplayString()).OrderBy(text => text, StringComparer.Ordinal));

    /// <summary>The arguments of a body that a call may run.</summary>
    public static TypeArguments Of(IMethodSymbol called, IMethodSymbol body, TypeArguments outside)
    {
        var known = new Dictionary<ISymbol, ITypeSymbol>(SymbolEqualityComparer.Default);
        Pair(body.TypeParameters, called.TypeArguments, outside, known);
        for (var (type, at) = (body.ContainingType, called.ContainingType); type is not null && at is not null; (type, at) = (type.ContainingType, at.ContainingType))
            PairOwner(type, at, outside, known);
        return known.Count == 0 ? None : new TypeArguments(known);
    }

    private static void PairOwner(INamedTypeSymbol body, INamedTypeSymbol called, TypeArguments outside, Dictionary<ISymbol, ITypeSymbol> known)
    {
        foreach (var seen in Views(body.OriginalDefinition).Where(view => SymbolEqualityComparer.Default.Equals(view.OriginalDefinition, called.OriginalDefinition)))
            Pair(seen.TypeArguments, called.TypeArguments, outside, known);
    }

    /// <summary>The type as itself, as its bases and as its interfaces, in terms of its own type parameters.</summary>
    private static IEnumerable<INamedTypeSymbol> Views(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
            yield return at;
        foreach (var @interface in type.AllInterfaces)
            yield return @interface;
    }

    private static void Pair(IEnumerable<ITypeSymbol> parameters, IEnumerable<ITypeSymbol> arguments, TypeArguments outside, Dictionary<ISymbol, ITypeSymbol> known)
    {
        foreach (var (parameter, argument) in parameters.Zip(arguments, (parameter, argument) => (parameter, argument)))
        {
            if (parameter is ITypeParameterSymbol && outside.Resolve(argument) is { } resolved)
                known[parameter] = resolved;
        }
    }

    /// <summary>The type with the parameters replaced by what they stand for.</summary>
    public ITypeSymbol? Resolve(ITypeSymbol? type)
    {
        if (type is null || known.Count == 0)
            return type;
        if (known.TryGetValue(type.OriginalDefinition, out var argument))
            return argument;
        if (type is IArrayTypeSymbol array)
            return Resolve(array.ElementType);
        return type is INamedTypeSymbol { TypeArguments.Length: > 0, IsUnboundGenericType: false } generic
            ? generic.ConstructedFrom.Construct(generic.TypeArguments.Select(inner => Resolve(inner)!).ToArray())
            : type;
    }
}
