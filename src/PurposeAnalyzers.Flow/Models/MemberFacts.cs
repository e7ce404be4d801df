using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

internal enum MemberStanding
{
    /// <summary>Every reader and writer lies within one top-level type: what is put in comes out wherever it is read.</summary>
    Private,

    /// <summary>Anybody may read it, and it has no label: PUR102 if labelled data arrives.</summary>
    Open,

    Labelled,

    /// <summary>A place per instance: its type mentions a type parameter of its owner; tuple elements; anonymous types.</summary>
    PerInstance,

    /// <summary>In metadata, of code that knows no labels.</summary>
    Foreign,
}

/// <summary>What the solver must know about a member that data is assigned to.</summary>
/// <param name="HeldByRecord">Its owner prints it: a record's or anonymous type's text shows it.</param>
internal sealed record MemberFacts(
    string Key, string Display, MemberStanding Standing, EquatableArray<Label> Labels, bool IsStatic, bool HeldByRecord, bool SerializersIgnore, bool StoresIgnore)
{
    /// <summary>A yes or no, or one of several: of a labelled whole it only tells something.</summary>
    public bool IsAnswer { get; init; }
}

/// <summary>Answers for members, by symbol, with what the solver may keep.</summary>
internal sealed class MemberStandings(Compilation compilation, Labels labels)
{
    public MemberFacts Of(ISymbol member)
    {
        member = member.OriginalDefinition;
        var own = labels.On(member);
        return new MemberFacts(
            MemberKey.DocumentationId(member),
            Display.Of(member),
            own.Length == 0 ? Standing(member) : MemberStanding.Labelled,
            own,
            member.IsStatic,
            member.ContainingType is { IsAnonymousType: true } || member.ContainingType is { IsRecord: true } record && !Containment.HasOwnText(record),
            IgnoredMembers.BySerializers(member),
            IgnoredMembers.ByStores(member))
        {
            IsAnswer = MemberType.Of(member) is { } type && (type.TypeKind == TypeKind.Enum || Default.DataTypes.CarriesNothing(type)),
        };
    }

    private MemberStanding Standing(ISymbol member)
    {
        if (member is IParameterSymbol captured && (captured.ContainingType is { IsValueType: true } || MentionsTypeParameter(captured.Type, captured.ContainingType)))
            return MemberStanding.PerInstance;
        if (member is IParameterSymbol)
            return MemberStanding.Private; // a primary constructor's, kept for the members that use it
        if (member.ContainingType is not { } owner || owner.IsAnonymousType || owner.IsTupleType || MentionsTypeParameter(MemberType.Of(member), owner) && !(member.IsStatic && IsEffectivelyPrivate(member)))
            return MemberStanding.PerInstance;
        if (!SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly))
            return IsLabelledCode(member.ContainingAssembly) ? MemberStanding.Open : MemberStanding.Foreign;
        if (!IsEffectivelyPrivate(member))
            return MemberStanding.Open;
        return owner.IsValueType && !member.IsStatic ? MemberStanding.PerInstance : MemberStanding.Private; // a copy of a struct is a value of its own
    }

    /// <summary>Assemblies that reference the annotations are code with labels: what has none there is meant to have none.</summary>
    public static bool IsLabelledCode(IAssemblySymbol? assembly) =>
        assembly is not null && assembly.Modules.Any(module =>
            module.ReferencedAssemblies.Any(reference => reference.Name == "PurposeAnalyzers.Annotations"));

    public static bool IsEffectivelyPrivate(ISymbol member)
    {
        for (var at = member; at is { ContainingType: not null }; at = at.ContainingType)
        {
            if (at.DeclaredAccessibility == Accessibility.Private)
                return true;
        }

        return false;
    }

    private static bool MentionsTypeParameter(ITypeSymbol? type, INamedTypeSymbol owner) => type switch
    {
        ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type } => owner.IsGenericType || owner.ContainingType is { IsGenericType: true },
        IArrayTypeSymbol array => MentionsTypeParameter(array.ElementType, owner),
        INamedTypeSymbol { IsGenericType: true } named => named.TypeArguments.Any(argument => MentionsTypeParameter(argument, owner)) || MentionsTypeParameter(named.ContainingType, owner),
        _ => false,
    };
}
