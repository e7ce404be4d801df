using System;
using System.Collections.Generic;

namespace PurposeAnalyzers;

/// <summary>
/// Labels personal data. What carries the label may be used for the named purposes only; with none named, for those that the
/// catalog permits for its category. A label only narrows what the catalog permits for the category.
/// </summary>
/// <remarks>
/// On a type it labels those members that have no label of their own; <see cref="bool"/>s, enums and navigation to other types
/// are left out. On a parameter of a positional record it labels the property too. Overrides and implementations inherit it.
/// </remarks>
/// <example>
/// <code>
/// class Customer
/// {
///     [PersonalData(Category = DataCategory.EmailAddress)]
///     public string Email { get; set; }                       // for what the catalog permits for EmailAddress
///
///     [PersonalData(Purpose.Shipping, Purpose.Billing, Category = DataCategory.PostalAddress)]
///     public string Address { get; set; }                     // for these two purposes only
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Field
        | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public sealed class PersonalDataAttribute : Attribute
{
    /// <summary>Labels personal data.</summary>
    /// <param name="purposes">The only purposes this data may be used for; none: those of its category.</param>
    public PersonalDataAttribute(params string[] purposes) => Purposes = purposes;

    /// <summary>The only purposes this data may be used for; empty: those of its category.</summary>
    public IReadOnlyList<string> Purposes { get; }

    /// <summary>A category of the catalog; null: the catalog's <c>defaultCategory</c>.</summary>
    public string? Category { get; set; }
}
