using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Annotations;

/// <summary>The category that a label has: its own, or the catalog's for labels of its kind; null if there is none.</summary>
internal static class LabelCategory
{
    public static string? Of(Annotation label, PolicyCatalog catalog) =>
        label.Category ?? (label.Kind == AnnotationKind.FaceData ? catalog.FaceCategory : catalog.DefaultCategory);
}
