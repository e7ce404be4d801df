using System;

namespace PurposeAnalyzers;

/// <summary>
/// This method handles a data subject's request to correct, or add to, what is held about them of the type.
/// </summary>
/// <remarks>
/// The handler must reach every labelled member that is stored of the type, after the requester's identity has been verified.
/// </remarks>
/// <example>
/// <code>
/// [Corrects(typeof(Customer))]
/// public async Task Change(VerifiedCustomer requester, CustomerChange change) { ... }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class CorrectsAttribute : Attribute
{
    /// <summary>Handles requests to correct what is held of <paramref name="type"/>.</summary>
    /// <param name="type">The type whose personal data it handles.</param>
    public CorrectsAttribute(Type type) => Type = type;

    /// <summary>The type whose personal data it handles.</summary>
    public Type Type { get; }
}
