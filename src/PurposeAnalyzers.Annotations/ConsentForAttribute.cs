using System;
using System.Collections.Generic;

namespace PurposeAnalyzers;

/// <summary>The data subject has consented to these purposes: code on the path where this holds may use their data for them.</summary>
/// <remarks>
/// What "holds" means depends on what carries the attribute. A <c>bool</c>, <c>bool?</c>, <c>Task&lt;bool&gt;</c> or
/// <c>ValueTask&lt;bool&gt;</c>: true. A method that returns <c>void</c> or <c>Task</c>: it came back without throwing.
/// A nullable member: it is not null. A <c>string</c> parameter of a bool method: the method returned true for the purpose passed.
/// </remarks>
/// <example>
/// <code>
/// class Customer
/// {
///     [ConsentFor(Purpose.Personalization)]
///     public bool AcceptsPersonalAds { get; set; }
/// }
///
/// interface IConsents
/// {
///     Task&lt;bool&gt; Has(Guid customer, [ConsentFor] string purpose);
/// }
///
/// if (customer.AcceptsPersonalAds)
///     ads.Choose(customer.Interests);      // the consent is checked on this path
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class ConsentForAttribute : Attribute
{
    /// <summary>The data subject has consented.</summary>
    /// <param name="purposes">The purposes consented to; none on a string parameter: the purpose passed.</param>
    public ConsentForAttribute(params string[] purposes) => Purposes = purposes;

    /// <summary>The purposes consented to; empty on a string parameter: the purpose passed.</summary>
    public IReadOnlyList<string> Purposes { get; }
}
