using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Annotations;

/// <summary>What kind of catalog entry a name in an annotation stands for.</summary>
internal enum EntryKind { Purpose, Category, Recipient }

/// <summary>A name in an annotation, and where it is written.</summary>
internal sealed record NamedEntry(EntryKind Kind, string Name, Location Place)
{
    /// <summary>What the constructor of such an annotation takes; null: nothing that the catalog names.</summary>
    public static EntryKind? InConstructorOf(AnnotationKind kind) => kind switch
    {
        AnnotationKind.PersonalData or AnnotationKind.FaceData or AnnotationKind.ProcessesFor or AnnotationKind.ConsentFor => EntryKind.Purpose,
        AnnotationKind.DataLabel => EntryKind.Category,
        AnnotationKind.DisclosesTo or AnnotationKind.OptedOutOf => EntryKind.Recipient,
        _ => null,
    };

    /// <summary>What a named argument of an annotation takes.</summary>
    public static EntryKind? InArgument(string argument) => argument switch
    {
        "Category" => EntryKind.Category,
        "Recipient" => EntryKind.Recipient,
        _ => null,
    };
}
