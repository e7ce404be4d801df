using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR005. Callers go by what the base or interface says; an override may say less than that is allowed, never something else.</summary>
internal static class OverrideBreaksContract
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "PUR005",
        nameof(OverrideBreaksContract),
        title: "Override or implementation breaks the contract it inherits",
        message: "{0} on {1} breaks the contract of {2}: {3}",
        description: "An annotation on an override or implementation contradicts the one that it inherits, and that callers go by.");

    public static IEnumerable<Diagnostic> Check(AnnotationUse use, PolicyCatalog catalog)
    {
        if (use.Target is not (IMethodSymbol or IPropertySymbol or IEventSymbol or IParameterSymbol))
            yield break;
        foreach (var declared in Inheritance.Chain(use.Target))
        {
            if (SymbolEqualityComparer.Default.Equals(declared, use.Target.OriginalDefinition))
                continue;
            if (Annotations(declared, use.OnReturnValue).Select(inherited => Fault(use, inherited, catalog)).FirstOrDefault(fault => fault is not null) is not { } fault)
                continue;
            yield return Diagnostic.Create(Descriptor, use.Syntax.GetLocation(), use.Text, use.TargetName, Display.Of(declared is IParameterSymbol ? declared.ContainingSymbol : declared), fault);
            yield break;
        }
    }

    private static IEnumerable<Annotation> Annotations(ISymbol declared, bool onReturnValue) =>
        onReturnValue && declared is IMethodSymbol method ? AnnotationReader.OfReturnValue(method) : AnnotationReader.Of(declared);

    private static string? Fault(AnnotationUse use, Annotation inherited, PolicyCatalog catalog)
    {
        if (use.Annotation.IsLabel && inherited.IsLabel)
            return OtherLabel(use, inherited, catalog);
        if (use.Kind != inherited.Kind)
            return WeakerTreatment(use.Kind, inherited.Kind);
        return use.Kind switch
        {
            AnnotationKind.ProcessesFor => BeyondPurposes(use.Annotation, inherited),
            AnnotationKind.DisclosesTo or AnnotationKind.OptedOutOf or AnnotationKind.ConsentFor when !inherited.Names.IsEmpty => OtherNames(use.Annotation, inherited),
            AnnotationKind.Stores when inherited.Flag("Encrypted") && !use.Annotation.Flag("Encrypted") => "what is passed there is promised to be encrypted",
            _ => null,
        };
    }

    // Data goes into a parameter and comes out of a result; through a property that can be set it goes both ways.
    private static string? OtherLabel(AnnotationUse use, Annotation inherited, PolicyCatalog catalog)
    {
        if (LabelOf(use.Annotation, use, catalog) is not { } own || LabelOf(inherited, use, catalog) is not { } promised)
            return null;
        var goesIn = use.Target is IParameterSymbol { RefKind: not RefKind.Out } || !use.OnReturnValue && use.Target is IPropertySymbol { SetMethod: not null };
        var comesOut = use.Target is not IParameterSymbol { RefKind: RefKind.None or RefKind.In };
        if (goesIn && !catalog.Covers(own, promised))
            return $"{promised.Category} may arrive there, which {own.Category} {Within(own, promised)}does not cover";
        if (comesOut && !catalog.Covers(promised, own))
            return $"callers expect {promised.Category}, which does not cover {own.Category}{Within(promised, own).TrimEnd()}";
        return null;
    }

    private static string Within(Label receiver, Label arriving) =>
        receiver.Category == arriving.Category && receiver.Purposes is { } purposes ? $"for {Wording.Names(purposes)} " : "";

    private static Label? LabelOf(Annotation label, AnnotationUse use, PolicyCatalog catalog) =>
        LabelCategory.Of(label, catalog) is { } category && catalog.Categories.ContainsKey(category)
            ? new Label(category, label.Names.IsEmpty ? null : new EquatableArray<string>(label.Names), use.TargetName)
            : null;

    private static string? BeyondPurposes(Annotation own, Annotation inherited)
    {
        var beyond = own.Names.Except(inherited.Names).ToList();
        return inherited.Names.IsEmpty || beyond.Count == 0 ? null : $"callers know of {string.Join(", ", inherited.Names)} only, not of {string.Join(", ", beyond)}";
    }

    private static string? OtherNames(Annotation own, Annotation inherited)
    {
        var missing = inherited.Names.Except(own.Names).Concat(own.Names.Except(inherited.Names)).ToList();
        return missing.Count == 0 ? null : $"callers go by {string.Join(", ", inherited.Names)}";
    }

    // What identifies nobody, callers may publish; a pseudonym or a cipher text they may not.
    private static string? WeakerTreatment(AnnotationKind own, AnnotationKind inherited) => (own, inherited) switch
    {
        (AnnotationKind.Pseudonymizes or AnnotationKind.Encrypts, AnnotationKind.Anonymizes) => "callers expect a result that identifies nobody",
        (AnnotationKind.Encrypts, AnnotationKind.Pseudonymizes) => "callers expect a pseudonym",
        (AnnotationKind.Pseudonymizes, AnnotationKind.Encrypts) => "callers expect a result that nobody can read",
        _ => null,
    };
}
