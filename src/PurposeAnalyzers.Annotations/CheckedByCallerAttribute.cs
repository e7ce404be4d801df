using System;

namespace PurposeAnalyzers;

/// <summary>
/// The consent, opt-out or identity check that this code needs is its callers' duty, in whatever assembly they are.
/// </summary>
/// <remarks>
/// For callers in other assemblies the duty follows from the other attributes here: consent for the purposes of
/// <see cref="ProcessesForAttribute"/> that need it, opt-out and consent of the recipient of <see cref="DisclosesToAttribute"/>,
/// identity for the handlers of data-subject rights. With none of them it has no effect, and the compiler says so.
/// </remarks>
/// <example>
/// <code>
/// [ProcessesFor(Purpose.Personalization)]
/// [CheckedByCaller]
/// public void ShowAds(Customer c) { ... }      // uses c without asking
///
/// if (customer.AcceptsPersonalAds)
///     page.ShowAds(customer);                  // so its callers ask
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class CheckedByCallerAttribute : Attribute;
