using System;

namespace PurposeAnalyzers;

/// <summary>
/// What is passed here is handed to that recipient. On a type: what is passed to its methods and its settable properties, but not
/// what its constructor receives.
/// </summary>
/// <example>
/// <code>
/// [DisclosesTo(Recipient.Courier)]
/// interface ICourierClient
/// {
///     Task Announce(Parcel parcel);        // the parcel's personal data goes to the courier
/// }
///
/// class Newsroom
/// {
///     public void Post([DisclosesTo(Recipient.Public)] string text, int priority) { }
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class DisclosesToAttribute : Attribute
{
    /// <summary>What is passed here is handed to <paramref name="recipient"/>.</summary>
    /// <param name="recipient">A recipient of the catalog, <c>Public</c> or <c>Requester</c>.</param>
    public DisclosesToAttribute(string recipient) => Recipient = recipient;

    /// <summary>A recipient of the catalog, <c>Public</c> or <c>Requester</c>.</summary>
    public string Recipient { get; }
}
