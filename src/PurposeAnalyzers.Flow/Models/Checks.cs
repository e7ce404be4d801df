using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Models;

// Which members answer the questions that a policy asks before data is used.
//
//   [ConsentFor("Newsletter")] bool AcceptsNews             Consent Newsletter where it is true
//   [OptedOutOf("GroupCompanies")] DateTime? StoppedAt      Sharing with GroupCompanies where it is null
//   [VerifiesIdentity] class VerifiedCustomer               Identity for whoever holds one

internal enum CheckKind
{
    /// <summary>The data subject has consented to the purpose named.</summary>
    Consent,

    /// <summary>The data subject has not stopped disclosure to the recipient named.</summary>
    Sharing,

    /// <summary>The requester's identity is verified.</summary>
    Identity,
}

/// <summary>For whom code runs, as far as it says so itself.</summary>
internal enum Access
{
    Unsaid,

    /// <summary>For requesters whose identity is verified.</summary>
    Verified,

    /// <summary>For anybody, whatever is said elsewhere.</summary>
    Open,
}

/// <param name="WhenFalse">The answer that permits is "no" (false, null): an opt-out.</param>
/// <param name="Parameter">The name is passed as this parameter; -1: it is <see cref="Name"/>.</param>
internal sealed record Check(CheckKind Kind, string Name, bool WhenFalse, int Parameter = -1);

internal static class Checks
{
    /// <summary>What the answer of a member, parameter or method tells.</summary>
    public static IReadOnlyList<Check> Of(ISymbol member)
    {
        var found = ImmutableArray<Check>.Empty;
        foreach (var annotation in Inheritance.Chain(member).SelectMany(declared => AnnotationReader.Of(declared)))
            found = found.AddRange(From(annotation));
        if (member is not IMethodSymbol method)
            return found;
        foreach (var parameter in method.Parameters.Where(parameter => parameter.Type.SpecialType == SpecialType.System_String))
        {
            foreach (var annotation in Inheritance.Chain(parameter).SelectMany(declared => AnnotationReader.Of(declared)))
            {
                if (annotation.Kind is AnnotationKind.ConsentFor or AnnotationKind.OptedOutOf)
                    found = found.Add(new Check(annotation.Kind == AnnotationKind.ConsentFor ? CheckKind.Consent : CheckKind.Sharing, "", annotation.Kind == AnnotationKind.OptedOutOf, parameter.Ordinal));
            }
        }

        return found;
    }

    private static IEnumerable<Check> From(Annotation annotation) => annotation.Kind switch
    {
        AnnotationKind.ConsentFor => annotation.Names.Select(name => new Check(CheckKind.Consent, name, false)),
        AnnotationKind.OptedOutOf => annotation.Names.Select(name => new Check(CheckKind.Sharing, name, true)),
        AnnotationKind.VerifiesIdentity => new[] { new Check(CheckKind.Identity, "", false) },
        _ => Enumerable.Empty<Check>(),
    };

    /// <summary>Whoever holds an object of this type has been verified.</summary>
    public static bool ProvesIdentity(ITypeSymbol? type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (AnnotationReader.Of(at.OriginalDefinition).Any(annotation => annotation.Kind == AnnotationKind.VerifiesIdentity))
                return true;
        }

        return type is INamedTypeSymbol named && named.AllInterfaces.Any(implemented => AnnotationReader.Of(implemented).Any(annotation => annotation.Kind == AnnotationKind.VerifiesIdentity));
    }

    /// <summary>Whom code runs for: an attribute of its own or of its type filters others out, or it takes the proof.</summary>
    /// <param name="isAnonymous">The attribute, by its constructor, lets anybody in: then the checks of the catalog do not count, those of one's own do.</param>
    public static Access AccessTo(ISymbol code, PolicyCatalog catalog, Func<IMethodSymbol, bool> isAnonymous)
    {
        if (code is IMethodSymbol method && method.Parameters.Any(parameter => parameter.NullableAnnotation != NullableAnnotation.Annotated && ProvesIdentity(parameter.Type)))
            return Access.Verified;
        var isFiltered = false;
        for (ISymbol? at = code; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
        {
            if (at is INamedTypeSymbol type && ProvesIdentity(type))
                return Access.Verified;
            foreach (var attribute in Declared(at).SelectMany(declared => declared.GetAttributes()))
            {
                if (IsOwnCheck(attribute))
                    return Access.Verified;
                if (attribute.AttributeConstructor is { } constructor && catalog.IdentityChecks.Length > 0 && isAnonymous(constructor))
                    return Access.Open;
                isFiltered |= Bases(attribute.AttributeClass).Any(check => catalog.IdentityChecks.Contains(MemberKey.DocumentationId(check)));
            }
        }

        return isFiltered ? Access.Verified : Access.Unsaid;
    }

    private static IEnumerable<ISymbol> Declared(ISymbol at) => at is INamedTypeSymbol type ? Bases(type) : Inheritance.Chain(at);

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol? type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            yield return at;
    }

    private static bool IsOwnCheck(AttributeData attribute) => Bases(attribute.AttributeClass).Any(check =>
        check.Name != "VerifiesIdentityAttribute" && AnnotationReader.Of(check).Any(annotation => annotation.Kind == AnnotationKind.VerifiesIdentity));
}
