using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rules.Effects;

// [CheckedByCaller] hands a duty to callers. Declarations tell whether there is one:
//
//   [CheckedByCaller, ProcessesFor("Newsletter")] void Send(...)     consent for Newsletter, if the catalog asks for it
//   [CheckedByCaller, DisclosesTo("GroupCompanies")] ...             an opt-out or consent, if the catalog gives the recipient one
//   [CheckedByCaller, Exports(typeof(Customer))] ...                 the identity check
//   [CheckedByCaller, ProcessesFor("Billing")] ...                   Billing needs no consent: no duty, no effect

internal static class CallerCheckEffect
{
    public static string? Missing(AnnotationUse use, PolicyCatalog catalog)
    {
        var duties = Declarations(use.Target).SelectMany(declared => AnnotationReader.Of(declared));
        if (duties.Any(annotation => IsDuty(annotation, catalog)) || ContextAsksForConsent(use.Target.ContainingNamespace, catalog))
            return null;
        return "nothing here needs a consent, an opt-out or an identity check";
    }

    /// <summary>Whatever may state a duty: the code itself, what it inherits from, what it stands in, and for a type its members.</summary>
    private static IEnumerable<ISymbol> Declarations(ISymbol target)
    {
        for (ISymbol? at = target; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
        {
            foreach (var declared in Inheritance.Chain(at))
                yield return declared;
            if (at is INamedTypeSymbol type)
            {
                foreach (var inherited in type.AllInterfaces)
                    yield return inherited;
            }
        }

        foreach (var parameter in target is IMethodSymbol method ? method.Parameters : ImmutableArray<IParameterSymbol>.Empty)
            yield return parameter;
        foreach (var member in target is INamedTypeSymbol owner ? owner.GetMembers() : ImmutableArray<ISymbol>.Empty)
            yield return member;
        if (target.ContainingAssembly is { } assembly)
            yield return assembly;
    }

    private static bool IsDuty(Annotation annotation, PolicyCatalog catalog) => annotation.Kind switch
    {
        AnnotationKind.Exports or AnnotationKind.Corrects or AnnotationKind.Erases or AnnotationKind.StopsUse => true,
        AnnotationKind.ProcessesFor => annotation.Names.Any(name => NeedsConsent(name, catalog)),
        AnnotationKind.DisclosesTo => annotation.Names.Any(name => NeedsACheck(name, catalog)),
        _ => false,
    };

    // A name that the catalog does not have is PUR002, and may stand for one that needs a check.
    private static bool NeedsConsent(string purpose, PolicyCatalog catalog) =>
        !catalog.Purposes.TryGetValue(purpose, out var entry) || entry.Consent;

    private static bool NeedsACheck(string recipient, PolicyCatalog catalog) =>
        !catalog.Recipients.TryGetValue(recipient, out var entry) || entry.Consent is not null || entry.OptOut != OptOutRule.None;

    private static bool ContextAsksForConsent(INamespaceSymbol? code, PolicyCatalog catalog)
    {
        for (var at = code; at is { IsGlobalNamespace: false } && !catalog.Contexts.IsEmpty; at = at.ContainingNamespace)
        {
            if (catalog.Contexts.TryGetValue(at.ToDisplayString(), out var purposes))
                return purposes.Items.Any(name => NeedsConsent(name, catalog));
        }

        return false;
    }
}
