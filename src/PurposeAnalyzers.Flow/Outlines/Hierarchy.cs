using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Which members in source a virtual, abstract or interface member may stand for.
//
//   interface IMailer { void Send(string to); }   class Smtp : IMailer { ... }   class Test : IMailer { ... }
//   Implementations(IMailer.Send)   Smtp.Send, Test.Send

internal sealed class Hierarchy(Compilation compilation)
{
    private readonly Dictionary<ISymbol, ImmutableArray<ISymbol>> implementations = new(SymbolEqualityComparer.Default);
    private readonly DerivedTypes derived = new(compilation);

    /// <summary>The members in source that a call to <paramref name="member"/> may run, itself included if it has a body.</summary>
    public ImmutableArray<ISymbol> Implementations(ISymbol member, ITypeSymbol? receiver)
    {
        var definition = member.OriginalDefinition;
        if (!IsOverridable(definition))
            return ImmutableArray.Create(definition);
        if (!implementations.TryGetValue(definition, out var all))
            implementations[definition] = all = Find(definition);
        return Restrict(all, member, receiver);
    }

    public static bool IsOverridable(ISymbol member) =>
        member.ContainingType is { TypeKind: TypeKind.Interface }
        || (member.IsVirtual || member.IsAbstract || member.IsOverride) && !member.IsSealed && member.ContainingType is { IsSealed: false };

    private ImmutableArray<ISymbol> Find(ISymbol member)
    {
        var found = new List<ISymbol>();
        if (!member.IsAbstract)
            found.Add(member);
        foreach (var type in member.ContainingType.SpecialType == SpecialType.System_Object ? derived.Overriding(member.Name) : derived.Of(member.ContainingType))
        {
            if (type.TypeKind != TypeKind.Interface && Implementation(type, member) is { } implementation)
                found.Add(implementation.OriginalDefinition);
        }

        return found.Distinct(SymbolEqualityComparer.Default).OrderBy(implementation => MemberKey.Of(implementation!), StringComparer.Ordinal).ToImmutableArray()!; // in whatever order the files are
    }

    /// <summary>
    /// The classes whose objects run this implementation of a member: exactly ("=T:X"), and as what a variable's type says of them ("T:X").
    /// Empty if that cannot be told, or is too much to tell.
    /// </summary>
    public EquatableArray<string> ClassesRunning(ISymbol implementation, ISymbol member)
    {
        var type = implementation.ContainingType.OriginalDefinition;
        var running = derived.Of(type).Prepend(type).Where(at => at.TypeKind != TypeKind.Interface && SymbolEqualityComparer.Default.Equals(Running(at, member)?.OriginalDefinition, implementation.OriginalDefinition)).Take(Many).ToList();
        if (running.Count == Many)
            return default;
        var terms = running.SelectMany(at => new[] { "=" + MemberKey.DocumentationId(at), MemberKey.DocumentationId(at) }).ToList();
        foreach (var runs in type.TypeKind == TypeKind.Interface ? running : new() { type })
        {
            for (var at = runs.BaseType; at is { SpecialType: SpecialType.None }; at = at.BaseType)
                terms.Add(MemberKey.DocumentationId(at));
        }

        return EquatableArray.From(terms.Distinct(StringComparer.Ordinal));
    }

    /// <summary>A type in source and those derived from it, or a sealed one; empty if there may be others.</summary>
    public EquatableArray<string> TermsOf(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { IsGenericType: false, SpecialType: not SpecialType.System_Object, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum } named)
            return default;
        if (!named.IsSealed && !SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, compilation.Assembly))
            return default;
        var all = derived.Of(named).Prepend(named).Take(Many).ToList();
        return all.Count == Many ? default : EquatableArray.From(all.Select(MemberKey.DocumentationId));
    }

    /// <summary>True if the class, and those that derive from it, are all that implements an interface in source.</summary>
    public bool IsOnlyImplementedBy(INamedTypeSymbol contract, INamedTypeSymbol type) =>
        derived.Of(contract).Where(at => at.TypeKind != TypeKind.Interface).All(at => IsSameOrBase(type, at));

    /// <summary>The classes whose objects are of a type in source, exactly; empty if there may be others.</summary>
    public EquatableArray<string> ClassesOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { IsGenericType: false, TypeKind: TypeKind.Class or TypeKind.Interface } named || !SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, compilation.Assembly))
            return default;
        var all = derived.Of(named).Prepend(named).Take(Many).ToList();
        return all.Count == Many ? default : EquatableArray.From(all.Select(at => "=" + MemberKey.DocumentationId(at)));
    }

    private const int Many = 30;

    private static ISymbol? Running(INamedTypeSymbol type, ISymbol member)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType?.OriginalDefinition)
        {
            if (SymbolEqualityComparer.Default.Equals(at, member.ContainingType))
                return member;
            if (Implementation(at, member) is { } found)
                return found;
        }

        return null;
    }

    private static ISymbol? Implementation(INamedTypeSymbol type, ISymbol member)
    {
        if (member.ContainingType.TypeKind != TypeKind.Interface)
            return type.GetMembers(member.Name).FirstOrDefault(candidate => Overrides(candidate, member));
        foreach (var @interface in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(@interface.OriginalDefinition, member.ContainingType))
                continue;
            foreach (var declared in @interface.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(declared.OriginalDefinition, member))
                    return type.FindImplementationForInterfaceMember(declared);
            }
        }

        return null;
    }

    private static bool Overrides(ISymbol candidate, ISymbol member)
    {
        for (ISymbol? at = candidate; at is not null; at = at is IMethodSymbol method ? method.OverriddenMethod : (at as IPropertySymbol)?.OverriddenProperty)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, member))
                return true;
        }

        return false;
    }

    // IRepo<Customer> is not implemented by a class that implements IRepo<Order> only; a receiver of a derived class runs no sibling's override.
    private ImmutableArray<ISymbol> Restrict(ImmutableArray<ISymbol> all, ISymbol member, ITypeSymbol? receiver)
    {
        if (all.Length <= 1)
            return all;
        var kept = receiver is INamedTypeSymbol { TypeKind: TypeKind.Interface } narrow ? Through(narrow, member, all) : all;
        if (member.ContainingType is { TypeKind: TypeKind.Interface, IsGenericType: true } declaring)
            kept = kept.Where(candidate => MayImplement(candidate.ContainingType, declaring)).ToImmutableArray();
        else if (receiver is INamedTypeSymbol { TypeKind: TypeKind.Class } type)
            kept = kept.Where(candidate => IsSameOrBase(candidate.ContainingType, type) || IsSameOrBase(type, candidate.ContainingType)).ToImmutableArray();
        return kept.IsEmpty ? all : kept;
    }

    // IUsers : IRepo<User>: what is called on an IUsers runs in a class that implements IUsers.
    private ImmutableArray<ISymbol> Through(INamedTypeSymbol narrow, ISymbol member, ImmutableArray<ISymbol> all)
    {
        narrow = narrow.OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(narrow, member.ContainingType.OriginalDefinition) || !SymbolEqualityComparer.Default.Equals(narrow.ContainingAssembly, compilation.Assembly))
            return all;
        var running = new HashSet<ISymbol?>(derived.Of(narrow).Where(type => type.TypeKind != TypeKind.Interface).Select(type => Implementation(type, member.OriginalDefinition)?.OriginalDefinition), SymbolEqualityComparer.Default);
        return all.Where(candidate => running.Contains(candidate) || candidate.ContainingType.TypeKind == TypeKind.Interface).ToImmutableArray();
    }

    private bool MayImplement(INamedTypeSymbol type, INamedTypeSymbol declaring) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, declaring.OriginalDefinition)
        || type.AllInterfaces.Any(candidate =>
            SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, declaring.OriginalDefinition)
            && candidate.TypeParameters.Select((parameter, index) => MayBe(parameter.Variance, candidate.TypeArguments[index], declaring.TypeArguments[index])).All(may => may));

    // An IReader<string> is an IReader<object>, if what it reads only comes out.
    private bool MayBe(VarianceKind variance, ITypeSymbol own, ITypeSymbol wanted) =>
        MayBeSame(own, wanted)
        || variance == VarianceKind.Out && compilation.ClassifyCommonConversion(own, wanted) is { IsImplicit: true, IsReference: true }
        || variance == VarianceKind.In && compilation.ClassifyCommonConversion(wanted, own) is { IsImplicit: true, IsReference: true };

    private static bool MayBeSame(ITypeSymbol left, ITypeSymbol right) =>
        left.TypeKind == TypeKind.TypeParameter || right.TypeKind == TypeKind.TypeParameter
        || SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition)
        && (left is not INamedTypeSymbol { TypeArguments: var these } || right is not INamedTypeSymbol { TypeArguments: var those } || these.Zip(those, MayBeSame).All(same => same));

    private static bool IsSameOrBase(INamedTypeSymbol candidate, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, candidate.OriginalDefinition))
                return true;
        }

        return false;
    }
}
