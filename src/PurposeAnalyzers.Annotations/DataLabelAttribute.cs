using System;

namespace PurposeAnalyzers;

/// <summary>
/// Turns an attribute of your own into a label: whatever carries that attribute is personal data of this category.
/// </summary>
/// <example>
/// <code>
/// [DataLabel(DataCategory.Location)]
/// [AttributeUsage(AttributeTargets.Property)]
/// sealed class WhereaboutsAttribute : Attribute;
///
/// class Visit
/// {
///     [Whereabouts]
///     public GeoPoint Place { get; init; }     // labelled Location
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DataLabelAttribute : Attribute
{
    /// <summary>Turns the attribute class into a label of this category.</summary>
    /// <param name="category">A category of the catalog.</param>
    public DataLabelAttribute(string category) => Category = category;

    /// <summary>A category of the catalog.</summary>
    public string Category { get; }
}
