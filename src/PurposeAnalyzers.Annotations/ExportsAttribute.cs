using System;

namespace PurposeAnalyzers;

/// <summary>
/// This method handles a data subject's request to be told what is held about them: it tells the purposes and discloses the data of
/// the type.
/// </summary>
/// <remarks>
/// The handler must reach every labelled member that is stored of the type, after the requester's identity has been verified.
/// </remarks>
/// <example>
/// <code>
/// [Exports(typeof(Customer))]
/// [Exports(typeof(Order))]
/// public async Task&lt;string&gt; Export(VerifiedCustomer requester) { ... }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ExportsAttribute : Attribute
{
    /// <summary>Handles requests to be told what is held of <paramref name="type"/>.</summary>
    /// <param name="type">The type whose personal data it handles.</param>
    public ExportsAttribute(Type type) => Type = type;

    /// <summary>The type whose personal data it handles.</summary>
    public Type Type { get; }
}
