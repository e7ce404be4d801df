using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Symbols;

/// <summary>A member and the declarations whose annotations it inherits: what it overrides, then what it implements.</summary>
internal static class Inheritance
{
    public static IEnumerable<ISymbol> Chain(ISymbol member)
    {
        if (member is IParameterSymbol parameter)
            return Parameters(parameter);
        return Members(member);
    }

    private static IEnumerable<ISymbol> Members(ISymbol member)
    {
        for (ISymbol? at = member; at is not null; at = Overridden(at))
            yield return at.OriginalDefinition;
        foreach (var declared in Implemented(member))
            yield return declared.OriginalDefinition;
    }

    private static IEnumerable<ISymbol> Parameters(IParameterSymbol parameter)
    {
        yield return parameter;
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            yield break;
        foreach (var declared in Members(method))
        {
            if (declared is IMethodSymbol other && !SymbolEqualityComparer.Default.Equals(other, method.OriginalDefinition)
                && parameter.Ordinal < other.Parameters.Length)
                yield return other.Parameters[parameter.Ordinal];
        }
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    /// <summary>The interface members that a member implements, explicitly or by its name.</summary>
    public static IEnumerable<ISymbol> Implemented(ISymbol member)
    {
        if (member is not (IMethodSymbol or IPropertySymbol or IEventSymbol) || member.IsStatic && !member.IsOverride
            || member.ContainingType is not { TypeKind: not TypeKind.Interface } type)
            yield break;
        foreach (var declared in Explicit(member))
            yield return declared;
        foreach (var @interface in type.AllInterfaces)
        {
            foreach (var declared in @interface.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), member))
                    yield return declared;
            }
        }
    }

    private static IEnumerable<ISymbol> Explicit(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations,
        IPropertySymbol property => property.ExplicitInterfaceImplementations,
        IEventSymbol @event => @event.ExplicitInterfaceImplementations,
        _ => Enumerable.Empty<ISymbol>(),
    };
}
