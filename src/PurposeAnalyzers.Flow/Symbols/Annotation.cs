using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Symbols;

/// <summary>One attribute of ours on a symbol, read from source or metadata alike.</summary>
/// <param name="Names">The purposes, recipient or category that its constructor was given; empty strings included, nulls left out.</param>
/// <param name="Category">Category stated by name (<c>Category = ...</c>), by [DataLabel] on the attribute's class, or null.</param>
/// <param name="Data">The attribute itself: for its place and for arguments that only one rule needs.</param>
internal sealed record Annotation(AnnotationKind Kind, ImmutableArray<string> Names, string? Category, AttributeData Data)
{
    public bool IsLabel => Kind is AnnotationKind.PersonalData or AnnotationKind.FaceData or AnnotationKind.OwnLabel;

    /// <summary>The value of a named bool argument, false if it is not given.</summary>
    public bool Flag(string name)
    {
        foreach (var argument in Data.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Value is bool value)
                return value;
        }

        return false;
    }
}
