using System;

namespace PurposeAnalyzers;

/// <summary>
/// This method handles a data subject's request to delete what is held about them of the type.
/// </summary>
/// <remarks>
/// The handler must reach every labelled member that is stored of the type, after the requester's identity has been verified.
/// </remarks>
/// <example>
/// <code>
/// [Erases(typeof(Customer))]
/// public async Task Forget(VerifiedCustomer requester) { ... }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErasesAttribute : Attribute
{
    /// <summary>Handles requests to delete what is held of <paramref name="type"/>.</summary>
    /// <param name="type">The type whose personal data it handles.</param>
    public ErasesAttribute(Type type) => Type = type;

    /// <summary>The type whose personal data it handles.</summary>
    public Type Type { get; }
}
