using System;

namespace PurposeAnalyzers;

/// <summary>
/// This method handles a data subject's request to stop the use of their data of the type, and its disclosure to third parties.
/// </summary>
/// <remarks>
/// The handler must reach every labelled member that is stored of the type, after the requester's identity has been verified.
/// </remarks>
/// <example>
/// <code>
/// [StopsUse(typeof(Customer))]
/// public async Task Freeze(VerifiedCustomer requester) { ... }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class StopsUseAttribute : Attribute
{
    /// <summary>Handles requests to stop the use and disclosure of what is held of <paramref name="type"/>.</summary>
    /// <param name="type">The type whose personal data it handles.</param>
    public StopsUseAttribute(Type type) => Type = type;

    /// <summary>The type whose personal data it handles.</summary>
    public Type Type { get; }
}
