using System;

namespace PurposeAnalyzers;

/// <summary>The requester's identity is checked here: handlers of data-subject rights may reach the data after it.</summary>
/// <remarks>
/// On a <c>bool</c> method: where it returned true. On a method that throws: after it. On a type: whoever holds an instance has been
/// verified. On an attribute class: whatever carries that attribute runs only for verified requesters.
/// </remarks>
/// <example>
/// <code>
/// [VerifiesIdentity]
/// sealed record VerifiedCustomer(Guid Id);
///
/// interface IIdentityDesk
/// {
///     [VerifiesIdentity]
///     Task&lt;bool&gt; Confirms(string requester, string documentNumber);
/// }
///
/// if (await desk.Confirms(request.Name, request.Document))
///     await rights.Export(request.CustomerId);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class VerifiesIdentityAttribute : Attribute;
