using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Models.Default;

/// <summary>What a declared type says about the values in it: whether they carry data at all, and how they hold it.</summary>
internal static class DataTypes
{
    /// <summary>Task&lt;T&gt;, ValueTask&lt;T&gt;, Nullable&lt;T&gt;, their awaiters and by-reference wrappers stand for the T in them.</summary>
    public static ITypeSymbol Unwrap(ITypeSymbol type)
    {
        while (Wrapper(type) is { } wrapper)
            type = wrapper.TypeArguments[0];
        return type;
    }

    /// <summary>ConfiguredTaskAwaitable&lt;T&gt;.ConfiguredTaskAwaiter has its T from the type around it.</summary>
    private static INamedTypeSymbol? Wrapper(ITypeSymbol type)
    {
        var named = type as INamedTypeSymbol;
        var generic = named is { TypeArguments.Length: 0, ContainingType: { } outer } ? outer : named;
        return generic is { TypeArguments.Length: 1 } && IsTransparent(generic) ? generic : null;
    }

    /// <summary>void, bool, enums, tasks without result: nothing of the data is left in them.</summary>
    public static bool CarriesNothing(ITypeSymbol declared)
    {
        var type = Unwrap(declared);
        return type.SpecialType is SpecialType.System_Void or SpecialType.System_Boolean
            || type.TypeKind == TypeKind.Enum
            || KnownTypeNames.WithoutData.Contains(type.Name) && IsInSystem(type)
            || type is INamedTypeSymbol { TypeArguments.Length: 0 } awaiter && IsTransparent(awaiter);
    }

    /// <summary>Answers about the data: yes or no, how many, which of several.</summary>
    public static bool IsAnswer(ITypeSymbol declared)
    {
        var type = Unwrap(declared);
        return type.SpecialType == SpecialType.System_Boolean || type.TypeKind == TypeKind.Enum || IsNumber(type);
    }

    /// <summary>Parameters that steer a call and carry no data: formats, encodings, comparers, options, contexts.</summary>
    public static bool IsInfrastructure(ITypeSymbol type) =>
        KnownTypeNames.Infrastructure.Contains(type.Name)
        || IsService(type)
        || (!MentionsTypeParameter(type) && KnownTypeNames.InfrastructureEndings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>Clients, services, connections: they hold settings and do work. Data has values of its own, elements or text.</summary>
    public static bool IsService(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Interface, IsRecord: false }
        && KnownTypeNames.ServiceEndings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal))
        && !MentionsTypeParameter(type)
        && !IsChannel(type)
        && ElementType(type) is null;

    public static bool IsNumber(ITypeSymbol declared)
    {
        var type = Unwrap(declared);
        return type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double
            || type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr
            || KnownTypeNames.Numbers.Contains(type.Name) && type.IsValueType;
    }

    /// <summary>Numbers, characters, dates, Guids: one small value.</summary>
    public static bool IsScalar(ITypeSymbol declared)
    {
        var type = Unwrap(declared);
        return IsNumber(type)
            || type.SpecialType is SpecialType.System_Char or SpecialType.System_DateTime
            || KnownTypeNames.Scalars.Contains(type.Name) && type.IsValueType;
    }

    /// <summary>Objects that a call cannot fill.</summary>
    public static bool IsImmutable(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Object
        || IsScalar(type)
        || type.TypeKind == TypeKind.Delegate
        || KnownTypeNames.Immutable.Contains(type.Name)
        || IsInfrastructure(type)
        || Bases(type).Any(at => at.Name is "Exception" or "Encoding");

    /// <summary>Immutable and frozen collections, except their builders; sequences and queries.</summary>
    public static bool IsImmutableCollection(ITypeSymbol type) =>
        KnownTypeNames.Sequences.Contains(type.Name)
        || type.ContainingNamespace?.ToDisplayString() is "System.Collections.Immutable" or "System.Collections.Frozen" && type.Name != "Builder";

    /// <summary>Lists, dictionaries, headers: a caller can add to them.</summary>
    public static bool IsFillableCollection(ITypeSymbol type) =>
        type is INamedTypeSymbol && !IsImmutableCollection(type) && ElementType(type) is not null
        && Bases(type).Concat(type.TypeKind == TypeKind.Interface ? type.AllInterfaces : Enumerable.Empty<ITypeSymbol>()).Any(at => at.GetMembers().Any(Adds));

    private static bool Adds(ISymbol member) => member.DeclaredAccessibility == Accessibility.Public
        && member is IMethodSymbol { Name: "Add", IsStatic: false } or IPropertySymbol { IsIndexer: true, SetMethod.DeclaredAccessibility: Accessibility.Public };

    /// <summary>Streams and writers: what is written into them ends where they end.</summary>
    public static bool IsChannel(ITypeSymbol type) =>
        Bases(type).Any(at => KnownTypeNames.Channels.Contains(at.Name)) || IsWriter(type);

    /// <summary>Channels that cannot be read back.</summary>
    public static bool IsWriter(ITypeSymbol type) =>
        Bases(type).Any(at => KnownTypeNames.Writers.Contains(at.Name)) || type.AllInterfaces.Any(at => at.Name == "IBufferWriter");

    public static bool IsWritableBuffer(ITypeSymbol type) =>
        type.Name is "Span" or "Memory" or "ArraySegment" && IsInSystem(type) || type.Name == "IBufferWriter";

    /// <summary>The element type of an array, span or collection; null if it is none. A string is one value.</summary>
    public static ITypeSymbol? ElementType(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return array.ElementType;
        if (type is not INamedTypeSymbol named || type.SpecialType == SpecialType.System_String)
            return null;
        if (KnownTypeNames.Buffers.Contains(type.Name) && named.TypeArguments.Length == 1)
            return named.TypeArguments[0];
        if (Sequence(named) is { } sequence)
            return sequence.TypeArguments[0];
        return named.SpecialType == SpecialType.System_Collections_IEnumerable || named.AllInterfaces.Any(at => at.SpecialType == SpecialType.System_Collections_IEnumerable)
            ? named
            : null;
    }

    public static bool MentionsTypeParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => MentionsTypeParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(MentionsTypeParameter) || (named.ContainingType is { } outer && MentionsTypeParameter(outer)),
        _ => false,
    };

    /// <summary>True if one object can be both: same type, or one inherits the other. Everything is an object, so object itself says nothing.</summary>
    public static bool MayBeSameObject(ITypeSymbol from, ITypeSymbol to)
    {
        if (from.IsValueType || to.IsValueType || from is IArrayTypeSymbol || IsImmutable(from) && from.SpecialType != SpecialType.System_Object || to.SpecialType == SpecialType.System_String)
            return false;
        return IsOrInherits(from, to) || IsOrInherits(to, from);
    }

    /// <summary>The call signature of a delegate, or of the delegate that an expression tree was written as.</summary>
    public static IMethodSymbol? Invocation(ITypeSymbol type, bool expressionsRun)
    {
        if (type is INamedTypeSymbol { Name: "Expression", TypeArguments.Length: 1 } expression)
            return expressionsRun ? (expression.TypeArguments[0] as INamedTypeSymbol)?.DelegateInvokeMethod : null;
        return (type as INamedTypeSymbol)?.DelegateInvokeMethod;
    }

    public static bool IsLambdaType(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Delegate || type is INamedTypeSymbol { Name: "Expression", TypeArguments.Length: 1 };

    private static bool IsOrInherits(ITypeSymbol type, ITypeSymbol other)
    {
        if (SymbolEqualityComparer.Default.Equals(type, other))
            return true;
        if (other.SpecialType == SpecialType.System_Object)
            return false;
        return Bases(type).Concat(type.AllInterfaces).Any(at => SymbolEqualityComparer.Default.Equals(at, other));
    }

    private static INamedTypeSymbol? Sequence(INamedTypeSymbol type) =>
        IsSequence(type) ? type : type.AllInterfaces.FirstOrDefault(IsSequence);

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.TypeArguments.Length == 1 && type.Name is "IEnumerable" or "IAsyncEnumerable" or "IEnumerator" or "IAsyncEnumerator";

    private static bool IsTransparent(INamedTypeSymbol type) =>
        type.ConstructedFrom.SpecialType == SpecialType.System_Nullable_T || KnownTypeNames.Transparent.Contains(type.Name) && IsInSystem(type);

    private static bool IsInSystem(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name == "System";
    }

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
            yield return at;
    }
}
