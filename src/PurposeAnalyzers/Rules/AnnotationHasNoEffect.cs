using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Annotations;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;
using PurposeAnalyzers.Rules.Effects;

namespace PurposeAnalyzers.Rules;

/// <summary>PUR006. Somebody believes that an annotation protects or permits something, and it does not. What each needs is decided in Effects.</summary>
internal static class AnnotationHasNoEffect
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "PUR006",
        nameof(AnnotationHasNoEffect),
        title: "Annotation has no effect here",
        message: "{0} on {1} has no effect: {2}",
        description: "An annotation stands where the analysis has no use for it, or lacks what it needs to mean anything.",
        DiagnosticSeverity.Warning,
        WellKnownDiagnosticTags.Unnecessary);

    public static IEnumerable<Diagnostic> Check(AnnotationUse use, PolicyCatalog catalog)
    {
        if (Reason(use, catalog) is { } reason)
            return ImmutableArray.Create(Diagnostic.Create(Descriptor, use.Syntax.GetLocation(), use.Text, use.TargetName, reason));
        return from repeated in Repeated(use)
               select Diagnostic.Create(Descriptor, repeated.Place, $"The second '{repeated.Name}'", use.TargetName, "it is already named");
    }

    /// <summary>True if a blank name leaves the annotation without meaning: then it has no effect, and is no misspelling.</summary>
    public static bool IsEmptyName(AnnotationUse use, NamedEntry entry) =>
        use.Kind is AnnotationKind.DisclosesTo or AnnotationKind.OptedOutOf or AnnotationKind.DataLabel && string.IsNullOrWhiteSpace(entry.Name);

    private static string? Reason(AnnotationUse use, PolicyCatalog catalog) => use.Kind switch
    {
        AnnotationKind.PersonalData or AnnotationKind.FaceData or AnnotationKind.OwnLabel => LabelEffect.Missing(use, catalog),
        AnnotationKind.DataLabel => LabelEffect.MissingOnAttributeClass(use),
        AnnotationKind.ProcessesFor when use.Annotation.Names.IsEmpty && !use.HasErrors => "it names no purpose",
        AnnotationKind.DisclosesTo or AnnotationKind.Stores or AnnotationKind.Logs => ReceiverEffect.Missing(use),
        AnnotationKind.Anonymizes or AnnotationKind.Pseudonymizes or AnnotationKind.Encrypts => ResultEffect.Missing(use, catalog),
        AnnotationKind.ConsentFor or AnnotationKind.OptedOutOf or AnnotationKind.VerifiesIdentity => CheckEffect.Missing(use),
        AnnotationKind.CheckedByCaller => CallerCheckEffect.Missing(use, catalog),
        AnnotationKind.DisclosureBasis when !use.Annotation.Names.Any(HasText) => "a basis needs a justification",
        _ => null,
    };

    public static bool HasText(string text) => !string.IsNullOrWhiteSpace(text);

    private static IEnumerable<NamedEntry> Repeated(AnnotationUse use) =>
        use.Entries().GroupBy(entry => (entry.Kind, entry.Name)).SelectMany(group => group.Skip(1));
}
