using System;

namespace PurposeAnalyzers;

/// <summary>
/// The data subject has stopped disclosure to that recipient: where this holds, nothing that the recipient's <c>optOut</c> covers
/// may be handed over.
/// </summary>
/// <remarks>It holds as a <see cref="ConsentForAttribute"/> does: true, came back without throwing, is not null; on a string parameter of a bool method, for the recipient passed.</remarks>
/// <example>
/// <code>
/// class Customer
/// {
///     [OptedOutOf(Recipient.GroupCompanies)]
///     public bool KeepsFromGroup { get; set; }
/// }
///
/// if (!customer.KeepsFromGroup)
///     await group.Send(customer.Email);      // the opt-out is checked on this path
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class OptedOutOfAttribute : Attribute
{
    /// <summary>On a string parameter of a method that answers: the data subject has stopped disclosure to the recipient passed.</summary>
    public OptedOutOfAttribute() => Recipient = "";

    /// <summary>The data subject has stopped disclosure to <paramref name="recipient"/>.</summary>
    /// <param name="recipient">A recipient of the catalog.</param>
    public OptedOutOfAttribute(string recipient) => Recipient = recipient;

    /// <summary>A recipient of the catalog; empty on a string parameter: the recipient passed.</summary>
    public string Recipient { get; }
}
