using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Rights;

/// <summary>What people may ask of those who hold their data.</summary>
internal enum DataRight { Export, Correct, Erase, StopUse }

/// <summary>A right that stored data lacks, or that a handler does not fulfil.</summary>
/// <param name="Type">The type the rights are about.</param>
/// <param name="Labels">Its labelled members at fault.</param>
/// <param name="Rights">What is missing; of a handler, the one that it promises.</param>
/// <param name="Handler">The handler that misses the labels; null: there is none.</param>
internal sealed record RightsGap(string Type, EquatableArray<Label> Labels, EquatableArray<DataRight> Rights, string? Handler, CodePlace Place);

internal static class DataRights
{
    public static DataRight? Of(AnnotationKind kind) => kind switch
    {
        AnnotationKind.Exports => DataRight.Export,
        AnnotationKind.Corrects => DataRight.Correct,
        AnnotationKind.Erases => DataRight.Erase,
        AnnotationKind.StopsUse => DataRight.StopUse,
        _ => null,
    };

    /// <summary>What the catalog calls it.</summary>
    public static string Word(DataRight right) => right == DataRight.StopUse ? "stopUse" : right.ToString().ToLowerInvariant();

    /// <summary>The attribute of whoever fulfils it.</summary>
    public static string Attribute(DataRight right) => right == DataRight.StopUse ? "StopsUse" : right + "s";
}
